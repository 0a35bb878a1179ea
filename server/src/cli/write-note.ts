import type { TextFile } from '../host/host.ts';
import { type WriteFailure, writeFile } from '../host/write-file.ts';

/**
 * Writes a changed note in place of the one that was read, and of no other; a byte order mark stays.
 * @returns why that failed; the file is then as it was.
 */
export function writeNote(path: string, earlier: TextFile, text: string): WriteFailure | undefined {
  const mark = earlier.hasBom ? '\uFEFF' : '';
  return writeFile(path, mark + text, { over: Buffer.from(mark + earlier.text) });
}
