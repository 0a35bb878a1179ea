import fs from 'node:fs';
import { codeOf } from './fs-host.ts';

/**
 * True for a file as we write one where no one but us ever writes, such as a cache. A link there is none of ours, and may
 * lead to anything; a pipe would be waited for without end.
 * @throws what the file system says.
 */
export function isOwnFile(file: string): boolean {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** The bytes of such a file; `undefined` where there is none, or it cannot be read. */
export function readOwnFile(file: string): Buffer | undefined {
  try {
    return isOwnFile(file) ? fs.readFileSync(file) : undefined;
  } catch (error) {
    codeOf(error);
    return undefined;
  }
}
