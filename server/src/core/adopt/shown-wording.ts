import type { Lexicon } from '../note/lexicon.ts';
import { comparable } from '../note/title.ts';
import { isEveryday } from '../privacy/everyday.ts';
import { findIdentifiers } from '../privacy/find-identifiers.ts';
import { givenNameWords, surnameWords } from '../privacy/name-words.ts';
import { findNamedPersons } from '../privacy/named-persons.ts';
import { sentenceWords } from '../privacy/person-words.ts';
import { termWords } from '../privacy/term-words.ts';
import { adolescentPresets, formPresets, guessWords, headingAbbreviations } from '../protocol/adopt-words.ts';
import type { Word } from '../protocol/word.ts';

declare const shown: unique symbol;

/**
 * A wording of notes, a heading, a label or a key, that a person who adopts these notes may be shown. Nothing but
 * `shownWording` makes one, so that no other text of a note can get into a plan.
 */
export type ShownWording = Word & { readonly [shown]: true };

/** This many clients must share a wording: one of fewer may be of someone. */
const FEWEST_CLIENTS = 3;
const LONGEST = 60;

/** Names of parts of forms, which may be no everyday words, and words that head a section, some of which are surnames. */
const presetWords: ReadonlySet<string> = new Set([
  ...[...formPresets, ...adolescentPresets].flatMap(({ names }) => names.flatMap((name) => name.split(' '))),
  ...Object.values(guessWords).flatMap(({ words }) => words),
]);

/**
 * A wording that may be shown: one that the notes of three clients or more share, of everyday words, words of the protocol
 * and abbreviations alone, in which nothing of a person is found.
 * @param clients how many clients have it in their notes.
 * @returns `undefined` for any other.
 */
export function shownWording(text: string, clients: number, lexicon: Lexicon): ShownWording | undefined {
  if (clients < FEWEST_CLIENTS || text === '' || text.length > LONGEST) return undefined;
  if (/[\d@<>{}\p{C}]/u.test(text)) return undefined;
  if (findIdentifiers(text).length > 0 || findNamedPersons(text).length > 0) return undefined;
  const words = text.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  // Letters alone are parts of a form (`S`, `A/P`); beside words one is an initial.
  if (words.length > 0 && words.every((word) => word.length === 1)) return text as ShownWording;
  return words.length > 0 && words.every((word) => isUsual(word, lexicon))
    ? (text as ShownWording)
    : undefined;
}

function isUsual(word: string, { titles, fieldKeys }: Lexicon): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  const isOfForms =
    sentenceWords.has(lower) ||
    presetWords.has(comparable(lower)) ||
    fieldKeys.has(lower) ||
    titles.has(comparable(lower));
  // Some everyday words are names, too, and initials look as abbreviations do.
  if (word !== lower && (givenNameWords.has(lower) || (!isOfForms && surnameWords.has(lower)))) return false;
  if (lower.length === 1) return sentenceWords.has(lower);
  return (
    isOfForms ||
    isEveryday(lower) ||
    headingAbbreviations.has(lower) ||
    (isShort(word) && termWords.has(lower))
  );
}

/** True for the shape of an abbreviation. */
function isShort(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word);
}
