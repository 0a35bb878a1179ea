import fs from 'node:fs';
import { failureOf } from './fs-host.ts';

/** What tells, without reading it, that a file is as it was: a change of its content changes at least one of these. */
export interface FileStamp {
  readonly size: number;
  /** Times in milliseconds. */
  readonly mtime: number;
  readonly ctime: number;
}

/** Within so many milliseconds of a change another may leave the stamp of a file as it is. */
export const COARSEST_CLOCK = 2000;

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

/** The stamp of a file as a text; `undefined` also where the file has only just changed and may change unseen. */
export function settledStampOf(path: string, now: number): string | undefined {
  const stamp = stampOf(path);
  if (!stamp || stamp.mtime > now - COARSEST_CLOCK) return undefined;
  return `${stamp.size} ${stamp.mtime} ${stamp.ctime}`;
}
