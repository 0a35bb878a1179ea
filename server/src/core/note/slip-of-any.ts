import { editDistance, isOrdinary, slipsAllowed } from '../text/near-miss.ts';

/** True for a word that may be a slip of one of some words, and is none of another meaning. */
export function isSlipOfAny(word: string, all: ReadonlySet<string>): boolean {
  const limit = slipsAllowed(word.length);
  if (limit === 0 || isOrdinary(word)) return false;
  for (const each of all)
    if (Math.abs(each.length - word.length) <= limit && editDistance(word, each) <= limit) return true;
  return false;
}
