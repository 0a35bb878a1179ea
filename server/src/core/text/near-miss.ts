import distance from 'weighted-damerau-levenshtein';
import { ordinaryWords } from './ordinary-words.ts';

/** Damerau-Levenshtein distance, without case: insertions, deletions, substitutions, transpositions. */
export function editDistance(a: string, b: string): number {
  return distance(a.toLowerCase(), b.toLowerCase());
}

/** How many slips a written word of this length may hold and still be a near miss of another. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** The same for words that a configuration adds: of their neighbours in ordinary English there is no list. */
function slipsAllowedOfAdded(length: number): number {
  return length < 8 ? 0 : 1;
}

/** True for a word of ordinary English that is within reach of the vocabulary: someone who writes it means it. */
export function isOrdinary(word: string): boolean {
  return ordinaryWords().has(word.toLowerCase());
}

/** A way of writing something, and what it stands for. */
export type Spelling<T> = readonly [spelling: string, meaning: T];

/** The spelling that a written word is near to, and what it stands for. */
export interface Near<T> {
  readonly spelling: string;
  readonly meaning: T;
}

/**
 * The one thing that a word in a note is a near miss of: distance 1 for words of 4 to 7 characters, at most 2 from 8 on,
 * none below 4; of words that a configuration adds, distance 1 from 8 characters on. A word of ordinary English is none.
 * A near miss is only ever asked about: it stands for nothing.
 * @param isAdded true for a spelling that a configuration adds.
 * @returns the nearest spelling and its meaning; `undefined` for an exact match, for none, and for two as near.
 */
export function nearMiss<T>(
  written: string,
  spellings: Iterable<Spelling<T>>,
  isAdded?: (spelling: string) => boolean,
): Near<T> | undefined {
  if (isOrdinary(written)) return undefined;
  const { length } = written;
  return nearest(written, spellings, (spelling) => {
    if (!isSlipOfEachWord(written, spelling)) return 0;
    return isAdded?.(spelling) ? slipsAllowedOfAdded(length) : slipsAllowed(length);
  });
}

/**
 * False where a name of as many words has another word in place of one: `sick-note` for `sick-role`. A short word may
 * hold one slip.
 */
function isSlipOfEachWord(written: string, spelling: string): boolean {
  const words = written.split(separator);
  const others = spelling.split(separator);
  if (words.length === 1 || words.length !== others.length) return true;
  return words.every((word, index) => {
    const other = others[index] ?? '';
    return editDistance(word, other) <= Math.max(1, slipsAllowed(word.length));
  });
}

const separator = /[-_\s]+/;

/**
 * The one thing that may have been meant where nothing but a known word makes sense: a key of a configuration, an
 * argument. Ordinary words count here.
 * @returns as `nearMiss`.
 */
export function nearestKnown<T>(written: string, spellings: Iterable<Spelling<T>>): Near<T> | undefined {
  return nearest(written, spellings, () => slipsAllowed(written.length));
}

function nearest<T>(
  written: string,
  spellings: Iterable<Spelling<T>>,
  limitOf: (spelling: string) => number,
): Near<T> | undefined {
  let best: { spelling: string; meaning: T; steps: number } | undefined;
  let isShared = false;
  for (const [spelling, meaning] of spellings) {
    const limit = limitOf(spelling);
    if (Math.abs(spelling.length - written.length) > limit) continue;
    const steps = editDistance(written, spelling);
    if (steps === 0) return undefined;
    if (steps > limit || (best && steps > best.steps)) continue;
    if (best?.steps === steps) {
      isShared ||= best.meaning !== meaning;
      continue;
    }
    best = { spelling, meaning, steps };
    isShared = false;
  }
  return best && !isShared ? { spelling: best.spelling, meaning: best.meaning } : undefined;
}
