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

/** A phrase as it is matched: what may be left out is in one of them and not in the other. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** True where it is at the beginning of a sentence only. */
  readonly atStart: boolean;
}

/** This many words of a choice may follow one another. */
const MOST_IN_A_ROW = 4;
/** Each gap multiplies what must be tried, … */
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

/** The elements of places, by how they are written: alike ones are one object. */
export type Elements = Map<string, readonly Element[]>;

/** A phrase or several, as they are compared. */
export function comparable(phrases: string): string {
  return phrases.toLowerCase().replace(/['’]/g, '');
}

/**
 * The terms that a phrase in the notation may begin with.
 * @param phrase in the form that is compared.
 * @param known is given the elements of all its places.
 */
export function beginningsOf(phrase: string, known: Elements): readonly Term[] {
  const { places } = placesOf(phrase);
  const all = places.map((written) => elementsOf(written, known));
  const first = places.findIndex((written) => !written.startsWith('(') || written.endsWith('+'));
  return all
    .slice(0, first === -1 ? undefined : first + 1)
    .flatMap(([element]) => (element === undefined || element === '...' ? [] : element));
}

/**
 * The patterns that a phrase in the notation stands for.
 * @param known the elements of places that were read before.
 */
export function patternsOf(phrase: string, known: Elements = new Map()): readonly Pattern[] {
  const { places, atStart } = placesOf(comparable(phrase));
  if (!mayBeTakenOtherwise(phrase)) {
    return [{ elements: places.flatMap((written) => elementsOf(written, known)), atStart }];
  }
  let rows: Element[][] = [[]];
  for (const written of places) {
    const ways = waysOf(written, elementsOf(written, known));
    rows = rows.flatMap((each) => ways.map((way) => [...each, ...way]));
  }
  return rows.map((elements) => ({ elements, atStart }));
}

/** What goes second in a phrase, or at least may; `undefined` where nothing does, or this or that. */
export function secondOf(phrase: string, known: Elements): Element | undefined {
  if (mayBeTakenOtherwise(phrase)) return undefined;
  const { places } = placesOf(phrase);
  return places.slice(0, 2).flatMap((written) => elementsOf(written, known))[1];
}

function mayBeTakenOtherwise(phrase: string): boolean {
  return phrase.startsWith('(') || phrase.includes(' (');
}

function placesOf(phrase: string): { readonly places: readonly string[]; readonly atStart: boolean } {
  const places = phrase.split(' ').filter((each) => each !== '');
  const atStart = places[0] === '^';
  return { places: atStart ? places.slice(1) : places, atStart };
}

/** In which ways a place may be taken: by its elements, or as it is written also by none, or by several of them. */
function waysOf(written: string, elements: readonly Element[]): readonly (readonly Element[])[] {
  if (!written.startsWith('(')) return [elements];
  if (!written.endsWith('+')) return [[], elements];
  return Array.from({ length: MOST_IN_A_ROW }, (_, more) =>
    Array.from({ length: more + 1 }, () => elements).flat(),
  );
}

function elementsOf(written: string, known: Elements): readonly Element[] {
  let elements = known.get(written);
  if (!elements) {
    elements = /^[a-z]+\*?$/.test(written) ? [[written]] : readElements(written);
    known.set(written, elements);
  }
  return elements;
}

/** The elements in one place: several where words are joined by a hyphen or a sign. */
function readElements(written: string): readonly Element[] {
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
