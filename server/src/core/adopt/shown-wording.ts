import type { Lexicon } from '../note/lexicon.ts';
import { comparable } from '../note/title.ts';
import { isEveryday } from '../privacy/everyday.ts';
import { findIdentifiers } from '../privacy/find-identifiers.ts';
import { givenNameWords } from '../privacy/name-words.ts';
import { findNamedPersons } from '../privacy/named-persons.ts';
import { sentenceWords } from '../privacy/person-words.ts';
import { adolescentPresets, formPresets } from '../protocol/adopt-words.ts';
import type { Word } from '../protocol/word.ts';

declare const shown: unique symbol;

/**
 * A wording of notes, a heading, a label or a key, that a person who adopts these notes may be shown. Nothing but
 * `shownWording` makes one, so that no other text of a note can get into a plan.
 */
export type ShownWording = Word & { readonly [shown]: true };

/** So many clients must share a wording: one of fewer may be of somebody. */
export const FEWEST_CLIENTS = 3;
const LONGEST = 60;

/** Names of parts of forms, which may be no everyday words. */
const presetWords: ReadonlySet<string> = new Set(
  [...formPresets, ...adolescentPresets].flatMap(({ names }) => names.flatMap((name) => name.split(' '))),
);

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
  return words.length > 0 && words.every((word) => isUsual(word, lexicon))
    ? (text as ShownWording)
    : undefined;
}

function isUsual(word: string, { titles, fieldKeys }: Lexicon): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  // Some everyday words are names, too.
  if (word !== lower && givenNameWords.has(lower)) return false;
  if (lower.length === 1 || /^\p{Lu}{2,4}$/u.test(word)) return true;
  if (
    sentenceWords.has(lower) ||
    isEveryday(lower) ||
    presetWords.has(comparable(lower)) ||
    fieldKeys.has(lower)
  )
    return true;
  return titles.has(comparable(lower));
}
