import { slipsAllowed } from './near-miss.ts';

/**
 * True where a word was written with slips of typing: letters transposed, doubled or dropped, or one letter too many
 * inside; with the same first letter and the same digits, and no more slips than a near miss may hold. A letter in place
 * of another is none of these: it may make a word of another language.
 */
export function isTypingSlip(written: string, word: string): boolean {
  const [from, to] = [written.toLowerCase(), word.toLowerCase()];
  if (from === to || from.charAt(0) !== to.charAt(0) || digitsOf(from) !== digitsOf(to)) return false;
  const limit = slipsAllowed(from.length);
  return goesOver(from, to, 0, 0, limit) || (limit > 0 && hasOneMoreInside(from, to));
}

/** True where the rest of `from` becomes the rest of `to` by that many slips at most. */
function goesOver(from: string, to: string, i: number, j: number, slips: number): boolean {
  while (i < from.length && from[i] === to[j]) {
    i++;
    j++;
  }
  if (i === from.length && j === to.length) return true;
  if (slips === 0) return false;
  const isTransposed = from[i] === to[j + 1] && from[i + 1] === to[j];
  if (i + 1 < from.length && isTransposed && goesOver(from, to, i + 2, j + 2, slips - 1)) return true;
  // One letter doubled and another dropped would be a letter in place of another.
  const isDoubled = from.length > to.length && from[i] === from[i - 1];
  const isDropped = from.length < to.length;
  return (
    (isDoubled && goesOver(from, to, i + 1, j, slips - 1)) ||
    (isDropped && goesOver(from, to, i, j + 1, slips - 1))
  );
}

function hasOneMoreInside(from: string, to: string): boolean {
  if (from.length !== to.length + 1 || from.at(-1) !== to.at(-1)) return false;
  let at = 0;
  while (from[at] === to[at]) at++;
  return from.slice(at + 1) === to.slice(at);
}

function digitsOf(word: string): string {
  return word.replace(/\P{Nd}/gu, '');
}
