import { letterPattern } from '../text/letter-pattern.ts';
import type { CapitalWord } from './capital-words.ts';
import { isEveryday } from './everyday.ts';
import { givenNameWords, surnameWords } from './name-words.ts';
import { dayWords, personWords, placeWords, sentenceWords } from './person-words.ts';
import { leadingTermWords, termShape, termWords } from './term-words.ts';
import { titleWords } from './titles.ts';

/** Abbreviations (NHS, PHQ) are no part of a name that no title announces. */
const abbreviation = letterPattern(String.raw`^\p{Lu}{2,}$`);
const initial = letterPattern(String.raw`^\p{Lu}$`);
const vowel = /[aeiouyà-öø-ÿ]/;

/** Things that are called by the name of the person who made them, or is shown in them. */
const thing = letterPattern(
  String.raw`^(?:['’]s)?[ \t\u00a0](?:albums?|audiobooks?|biography|books?|box ?sets?|concerts?|conditions?|dolls?|dvds?|exhibition|fans?|films?|gigs?|hour|movies?|museum|novels?|playlists?|podcasts?|posters?|series|shows?|songs?|stickers?|tickets?|toys?|tours?)(?![\p{L}\p{N}])`,
);

/** What a word in a run of capitals can be. */
type Part = 'name' | 'term' | 'other';

/**
 * The words of a full name at the start of a run of capitalised words, or none: the first is no everyday word except for those
 * that are given names (`Rose`), the others none but those that are surnames (`Baker`), and no word of the run is one of
 * illnesses, therapies, questionnaires, feasts, schools and similar.
 * @param words one after another in `prose`.
 * @param mayShout true where the name may be all in capitals, as forms have it.
 */
export function fullName(
  words: readonly CapitalWord[],
  prose: string,
  mayShout = false,
): readonly CapitalWord[] {
  const end = words.findIndex((word, i) => partOf(word.word, i === 0, mayShout) !== 'name');
  const name = withoutInitials(end < 0 ? words : words.slice(0, end));
  const last = name.at(-1);
  const next = end < 0 ? undefined : words[end];
  if (last === undefined || name.length < 2) return [];
  if (
    next &&
    partOf(next.word, false, mayShout) === 'term' &&
    !prose.slice(last.end, next.start).includes('\n')
  )
    return [];
  const tail = prose.slice(last.end, last.end + FAR);
  return thing(tail).test(tail) ? [] : name;
}
const FAR = 24;

/** The words that go on with a name that a title has announced. */
export function restOfName(words: readonly CapitalWord[]): readonly CapitalWord[] {
  const end = words.findIndex(({ word }) => partOf(word, false, false) !== 'name');
  return end < 0 ? words : words.slice(0, end);
}

/**
 * True for a word that can be a name by itself, after a word that is more than a title.
 * @param goesOn true where other capitals follow the name: then a word that is a surname as well is none.
 */
export function canBeName({ word }: CapitalWord, goesOn: boolean): boolean {
  return partOf(word, true, false) === 'name' || (!goesOn && surnameWords.has(word.toLowerCase()));
}

/** `Anna B.` hides the name: what is left of a name without the initials at its end. */
export function withoutInitials(name: readonly CapitalWord[]): readonly CapitalWord[] {
  return name.slice(0, 1 + name.findLastIndex(({ word }) => !initial(word).test(word)));
}

function partOf(written: string, isFirst: boolean, mayShout: boolean): Part {
  if (written.length === 1) return 'name';
  const word = written.toLowerCase();
  if (isFirst ? givenNameWords.has(word) : surnameWords.has(word)) return 'name';
  if (abbreviation(written).test(written)) {
    if (!mayShout || written.length < 3 || !vowel.test(word)) return 'other';
  }
  if (titleWords.has(word) || [dayWords, sentenceWords, personWords].some((list) => list.has(word)))
    return 'other';
  if (isTerm(word)) return 'term';
  if (isFirst && leadingTermWords.has(word)) return 'term';
  const parts = word.split('-').filter((part) => part.length > 1);
  if (parts.length > 1 && parts.some(isTerm)) return 'term';
  const names = isFirst ? [givenNameWords] : [givenNameWords, surnameWords];
  const isName = parts.every(
    (part) =>
      names.some((list) => list.has(part)) ||
      (parts.length > 1 && surnameWords.has(part)) ||
      !isEveryday(part),
  );
  return isName ? 'name' : 'other';
}

function isTerm(word: string): boolean {
  return termWords.has(word) || placeWords.has(word) || (word.length > 5 && termShape.test(word));
}
