import { letterPattern } from '../letter-pattern.ts';

/**
 * How the word lists are written. A phrase is a row of words, one blank between two:
 *
 * - `goodbye` is this word, in upper or lower case; `good-bye` is two words in a row.
 * - `terminat*` is every word that begins so.
 * - `is|will` is either word; `session(s)` is the word with or without what is in brackets.
 * - `(the|our)` in brackets of its own may be left out; `(mood|sleep)+` is one of these words, or up to four in a row.
 * - `#` is a number, in figures or in words from one to twenty.
 * - `...` is up to three words of any kind.
 * - `^` is the beginning of a sentence.
 * - `/`, `:` and `->` are themselves: `d/t`, `#/10`.
 */

/** A word as it is looked for: in lower case and without apostrophes; with `*` everything that begins so; or a sign. */
export type Term = string;

/** What stands for any number. */
export const NUMBER: Term = '#';

/** One place of a phrase: one of some words, or a gap. */
export type Element = readonly Term[] | '...';

/** A phrase as it is matched: what may be left out stands in one of them and not in the other. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** True where it stands at the beginning of a sentence only. */
  readonly atStart: boolean;
}

/** So many words of a choice may stand in a row. */
const MOST_IN_A_ROW = 4;
/** Each gap multiplies what is to be tried, … */
const MOST_GAPS = 2;
/** … and each thing that may be left out doubles it. */
const MOST_LEFT_OUT = 5;

const word = String.raw`[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*`;
const term = String.raw`(?:${word}(?:\([\p{L}\p{N}]+\))?\*?|[#/:]|->)`;
const choice = String.raw`${term}(?:\|${term})*`;
const place = String.raw`(?:\(${choice}\)\+?|${choice}|${term}(?:-?${term})*|\.\.\.)`;
const notation = letterPattern(String.raw`^(?:\^ +)?${place}(?: +${place})*$`);

/** True for a text in the notation above, of which a matcher can be made. */
export function isPhrase(text: string): boolean {
  if (!notation(text).test(text)) return false;
  if (text.split('...').length - 1 > MOST_GAPS || text.split(' (').length > MOST_LEFT_OUT) return false;
  // What begins or ends with a gap, or is nothing else, would match anything.
  return patternsOf(text).every(
    ({ elements }) => elements.length > 0 && elements[0] !== '...' && elements.at(-1) !== '...',
  );
}

/**
 * The patterns that a phrase in the notation stands for.
 * @param known the elements of places that were read before, by how they are written: alike ones are one object.
 */
export function patternsOf(
  phrase: string,
  known = new Map<string, readonly Element[]>(),
): readonly Pattern[] {
  const places = phrase
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(' ')
    .filter((each) => each !== '');
  const atStart = places[0] === '^';
  let rows: Element[][] = [[]];
  for (const written of atStart ? places.slice(1) : places) {
    const elements = known.get(written) ?? elementsOf(written);
    known.set(written, elements);
    const ways = waysOf(written, elements);
    rows = rows.flatMap((each) => ways.map((way) => [...each, ...way]));
  }
  return rows.map((elements) => ({ elements, atStart }));
}

/** In which ways a place may be taken: by its elements, or as it is written also by none, or by several of them. */
function waysOf(written: string, elements: readonly Element[]): readonly (readonly Element[])[] {
  if (!written.startsWith('(')) return [elements];
  if (!written.endsWith('+')) return [[], elements];
  return Array.from({ length: MOST_IN_A_ROW }, (_, more) =>
    Array.from({ length: more + 1 }, () => elements).flat(),
  );
}

/** The elements in one place: several where words are joined by a hyphen or a sign. */
function elementsOf(written: string): readonly Element[] {
  if (written === '...') return ['...'];
  if (written.startsWith('(')) return [termsOf(written.replace(/^\(|\)\+?$/g, ''))];
  if (written.includes('|') || !/[-/:#]/.test(written)) return [termsOf(written)];
  return (written.match(/->|[/:#]|[^-/:#]+/g) ?? []).map(termsOf);
}

function termsOf(choice: string): readonly Term[] {
  return choice.split('|').flatMap((each) => {
    const bracket = each.indexOf('(');
    if (bracket === -1) return each;
    const stem = each.slice(0, bracket);
    return [stem, stem + each.slice(bracket + 1).replace(')', '')];
  });
}
