import fs from 'node:fs';
import { failureOf } from '../../host/fs-host.ts';
import { hashOf } from '../../host/hash.ts';
import { writeFile } from '../../host/write-file.ts';

/**
 * Reads what an earlier run has kept.
 * @param head what it must have been made with.
 * @returns `undefined` where it is missing, damaged, of another making or none of ours.
 */
export function readKept(file: string, head: string): string | undefined {
  const text = readText(file);
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return end === -1 || text.slice(0, end) !== lineOf(head, body) ? undefined : body;
}

/**
 * Keeps something for later runs, whole or not at all, so that two runs at once do each other no harm.
 * @returns false where it cannot be written.
 */
export function writeKept(file: string, head: string, body: string): boolean {
  const text = `${lineOf(head, body)}\n${body}`;
  return writeFile(file, text, { over: 'anything', isPrivate: true }) === undefined;
}

/** The first line: only where this agrees are the rest's types what they should be. */
function lineOf(head: string, body: string): string {
  return `${head}, sha256 ${hashOf(body)}`;
}

function readText(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    failureOf(error);
    return '';
  }
}
