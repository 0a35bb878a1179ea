import fs from 'node:fs';
import { failureOf } from './fs-host.ts';

/** Within this many milliseconds of a change another may leave the stamp of a file as it is. */
const COARSEST_CLOCK = 2000;

/**
 * What tells, without reading it, that a file is as it was: a change of its content changes its size or one of its times.
 * @param now in milliseconds since 1970.
 * @returns `undefined` where that is not available, or where the file has only just changed and may change unseen.
 */
export function settledStampOf(path: string, now: number): string | undefined {
  try {
    const { size, mtimeMs, ctimeMs } = fs.statSync(path);
    return mtimeMs > now - COARSEST_CLOCK ? undefined : `${size} ${mtimeMs} ${ctimeMs}`;
  } catch (error) {
    failureOf(error);
    return undefined;
  }
}
