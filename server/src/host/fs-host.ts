import fs from 'node:fs';
import { decodeText, LARGEST_FILE } from './decode.ts';
import type { Host, ReadFailure, ReadResult } from './host.ts';

const failures: Readonly<Record<string, ReadFailure>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  EISDIR: 'directory',
};

/** The file system of this machine. */
export const fsHost: Host = {
  read(path) {
    try {
      const file = fs.openSync(path, 'r');
      try {
        const stats = fs.fstatSync(file);
        if (stats.isDirectory()) return { failure: 'directory' };
        if (stats.size > LARGEST_FILE) return { failure: 'too-large' };
        return decodeText(fs.readFileSync(file));
      } finally {
        fs.closeSync(file);
      }
    } catch (error) {
      return { failure: failureOf(error) };
    }
  },
  exists: (path) => fs.existsSync(path),
};

/** The failure that an error of the file system stands for; other errors are thrown on. */
export function failureOf(error: unknown): ReadFailure {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return failures[code] ?? 'unreadable';
}

/** True unless reading failed. */
export function isRead(result: ReadResult): result is Exclude<ReadResult, { failure: ReadFailure }> {
  return !('failure' in result);
}
