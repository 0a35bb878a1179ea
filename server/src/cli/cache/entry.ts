import fs from 'node:fs';
import { failureOf } from '../../host/fs-host.ts';
import type { CheckedNote } from '../check-notes.ts';

/** What tells, without reading it, that a file is as it was: a change of its content changes at least one of these. */
export interface FileStamp {
  readonly size: number;
  /** Times in milliseconds. */
  readonly mtime: number;
  readonly ctime: number;
}

/** What a cache remembers of one note: codes, numbers and places, as the report has them, and not a word of its text. */
export interface CacheEntry {
  readonly path: string;
  readonly stamp: FileStamp;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  /** Stands for the configuration under which it was checked. */
  readonly config: string;
  readonly checked: Omit<CheckedNote, 'path' | 'fixed' | 'hash'>;
}

/** The stamp of a file now; `undefined` where it cannot be had. */
export function stampOf(path: string): FileStamp | undefined {
  try {
    const { size, mtimeMs, ctimeMs } = fs.statSync(path);
    return { size, mtime: mtimeMs, ctime: ctimeMs };
  } catch (error) {
    failureOf(error);
    return undefined;
  }
}

/** True for two stamps of a file that has not changed between them. */
export function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime;
}

/**
 * The entry of a note that was just checked. Suggestions are left out: they may move the note's own text, and no report
 * prints them.
 */
export function entryOf(
  { path, fixed: _, hash, ...checked }: CheckedNote & { readonly hash: string },
  stamp: FileStamp,
  config: string,
): CacheEntry {
  const { findings } = checked.result;
  const printed = findings.map(({ suggestions: _suggestions, ...finding }) => finding);
  return {
    path,
    stamp,
    hash,
    config,
    checked: { ...checked, result: { ...checked.result, findings: printed } },
  };
}
