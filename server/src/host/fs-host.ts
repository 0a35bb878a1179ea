import fs from 'node:fs';
import { decodeText, HEAD, LARGEST_FILE, standInFor, undecoded, withoutBom } from './decode.ts';
import type { Host, ReadFailure, ReadResult, Unreadable } from './host.ts';

const failures: Readonly<Record<string, ReadFailure>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  EISDIR: 'directory',
  ELOOP: 'endless-link',
  ENXIO: 'special',
  ERR_STRING_TOO_LONG: 'too-large',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
};

/** Bytes in which nearly every front matter ends. */
const BEGINNING = 8192;

/** The file system of this machine. */
export const fsHost: Host = {
  read(path) {
    try {
      const failure = objectionTo(fs.statSync(path));
      if (failure) return failure === 'too-large' ? undecoded(failure, headOf(path, HEAD)) : { failure };
      // Node decodes a whole file fastest by itself; only what looks wrong is read again as bytes, to say what it is.
      const text = fs.readFileSync(path, 'utf8');
      return isSuspect(text) ? decodeText(fs.readFileSync(path)) : withoutBom(text);
    } catch (error) {
      return { failure: failureOf(error) };
    }
  },
  exists: (path) => fs.existsSync(path),
};

/** What is at a path now, links followed; `undefined` for nothing, or for what cannot be told. */
export function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    return stats?.isDirectory() ? 'folder' : stats?.isFile() ? 'file' : undefined;
  } catch (error) {
    failureOf(error);
    return undefined;
  }
}

/** A pipe would be waited for without end. */
function objectionTo(stats: fs.Stats): ReadFailure | undefined {
  if (!stats.isFile()) return stats.isDirectory() ? 'directory' : 'special';
  return stats.size > LARGEST_FILE ? 'too-large' : undefined;
}

/** @param size how many bytes of the beginning of a file; fewer where it has no more. */
function headOf(path: string, size: number): Buffer {
  const descriptor = fs.openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, fs.readSync(descriptor, bytes));
  } finally {
    fs.closeSync(descriptor);
  }
}

/**
 * The first kilobytes of a file that is longer.
 * @returns `undefined` where it is not, is not available, or does not begin as a text in UTF-8 does.
 */
export function beginningOf(path: string): string | undefined {
  try {
    if (objectionTo(fs.statSync(path))) return undefined;
    const bytes = headOf(path, BEGINNING);
    if (bytes.length < BEGINNING) return undefined;
    // A character may be cut in two at the end.
    const end = bytes.lastIndexOf(LINE_FEED);
    const text = bytes.toString('utf8', 0, Math.max(end, 0));
    return end < 0 || isSuspect(text) ? undefined : withoutBom(text).text;
  } catch (error) {
    codeOf(error);
    return undefined;
  }
}

const LINE_FEED = 10;

/** True for a text that may have come of bytes that are no UTF-8, of binary data, or of too large a file, or is none. */
function isSuspect(text: string): boolean {
  if (text.length > LARGEST_FILE / 4 || text.includes('\uFFFD') || text.includes('\0')) return true;
  return standInFor(text) !== undefined;
}

/** The failure that an error of the file system stands for; other errors are thrown on. */
export function failureOf(error: unknown): ReadFailure {
  return failures[codeOf(error)] ?? 'unreadable';
}

/** The code of an error of the file system, such as `ENOSPC`; other errors are thrown on. */
export function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code;
}

/** True unless reading failed. */
export function isRead(result: ReadResult): result is Exclude<ReadResult, Unreadable> {
  return !('failure' in result);
}
