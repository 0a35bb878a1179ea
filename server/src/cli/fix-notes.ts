import { type Finding, safeFixes } from '../core/index.ts';
import type { TextFile } from '../host/host.ts';
import { writeFailureMessages } from './write-failures.ts';
import { writeNote } from './write-note.ts';

/** A fix may make room for another; more rounds than this mean that two fixes undo each other. */
const MOST_ROUNDS = 10;

/**
 * Applies safe fixes until none is left.
 * @param check what is found in a text, settings and directives applied.
 * @returns the fixed text and how many fixes went into it.
 */
export function applyFixes(
  text: string,
  check: (text: string) => readonly Finding[],
): { readonly text: string; readonly count: number } {
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changed = safeFixes(text, check(text));
    if (changed.count === 0) break;
    text = changed.text;
    count += changed.count;
  }
  return { text, count };
}

/**
 * Writes a fixed note in place of the one that was read, and of no other.
 * @returns what is said where that failed; the file is then as it was.
 */
export function writeFixed(path: string, earlier: TextFile, text: string): string | undefined {
  const failure = writeNote(path, earlier, text);
  return failure && `Nothing was fixed here: ${writeFailureMessages[failure]}`;
}
