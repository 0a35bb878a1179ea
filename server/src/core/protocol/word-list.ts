import type { Word } from './word.ts';

/**
 * The words by which the checks across a course know that something is spoken of. Phrases are separated by commas and
 * written so:
 *
 * - `goodbye` is this word, in upper or lower case; `good-bye` is two words in a row.
 * - `terminat*` is every word that begins so.
 * - `is|will` is either word; `session(s)` is the word with or without what is in brackets.
 * - `(the|our)` in brackets of its own may be left out; `(mood|sleep)+` is one of these words, or up to four in a row.
 * - `#` is a number, in figures or in words from one to twenty.
 * - `...` is up to three words of any kind.
 * - `^` is the beginning of a sentence.
 * - `/`, `:` and `->` are themselves: `d/t`, `#/10`.
 *
 * A list that is too long keeps a check silent that might have spoken; one that is too short makes it claim that nothing
 * is said where something is. The second is the worse mistake.
 */
export interface WordList {
  readonly id: WordListId;
  /** What is looked for, and where. */
  readonly title: Word;
  /** The rule that looks for it. */
  readonly rule: Word;
  readonly groups: readonly PhraseGroup[];
}

/** Phrases, and what keeps them from counting. */
export interface PhraseGroup {
  readonly say: string;
  /** Not where one of these is directly before it. */
  readonly notAfter?: string;
  /** Not where one of these comes directly after it. */
  readonly notBefore?: string;
  /** Not where one of these is in the same sentence. */
  readonly notWith?: string;
}

export const wordListIds = [
  'homework',
  'carried-over',
  'opening',
  'mood',
  'link',
  'ending',
  'contract',
  'rise',
  'plan-change',
  'pause',
  'not-held',
  'handover',
  'risk',
] as const;
export type WordListId = (typeof wordListIds)[number];
