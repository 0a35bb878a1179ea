import { stemmer } from 'stemmer';
import { functionWords, irregularForms, lightWords } from '../protocol/content-words.ts';
import { letterPattern } from '../text/letter-pattern.ts';

/** A shorter word says too little. */
const SHORTEST = 3;
/** Stems are compared by their first letters, so that “sched” and “photo” are known for what they stand for. */
const LETTERS = 5;
/** So many words are remembered with their stems: most notes are made of the same ones. */
const MOST_REMEMBERED = 20_000;

/** The hashed stems of a text. */
export interface Stems {
  /** Of the words that say what it is about, ascending. */
  readonly telling: readonly number[];
  /** Of words that any text may hold, ascending. */
  readonly light: readonly number[];
}

const words = letterPattern(String.raw`[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*`, 'g');

/** What stands for a word: its hash and whether it is a light one; `undefined` for one that says nothing. */
type Known = { readonly hash: number; readonly isLight: boolean } | undefined;

/** What words came to, by their own hash: a closed note leaves no word behind. */
const remembered = { salt: 0, words: new Map<number, Known>() };

/**
 * The stems of the content words of a text, hashed: in memory they can be compared and not read, and they are never
 * written anywhere. Codes, numbers, and words that most sentences hold have none.
 * @param salt the same for all texts that are compared.
 */
export function stemsOf(text: string, salt: number): Stems {
  if (remembered.salt !== salt || remembered.words.size > MOST_REMEMBERED) {
    remembered.salt = salt;
    remembered.words.clear();
  }
  const found = { telling: new Set<number>(), light: new Set<number>() };
  for (const [word] of text.matchAll(words(text))) {
    const key = hashOf(word, salt);
    if (!remembered.words.has(key)) remembered.words.set(key, stemOf(word, salt));
    const stem = remembered.words.get(key);
    if (stem) found[stem.isLight ? 'light' : 'telling'].add(stem.hash);
  }
  return { telling: ascending(found.telling), light: ascending(found.light) };
}

function stemOf(word: string, salt: number): Known {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
  if (plain.length < SHORTEST || /\d/.test(plain) || functionWords.has(plain)) return undefined;
  const isLight = lightWords.has(plain);
  return { hash: hashOf(stemmer(irregularForms.get(plain) ?? plain).slice(0, LETTERS), salt), isLight };
}

/** FNV-1a. */
function hashOf(text: string, salt: number): number {
  let hash = salt ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function ascending(hashes: ReadonlySet<number>): readonly number[] {
  return [...hashes].sort((a, b) => a - b);
}

/** True where a text has returned to a thing: it holds a word of it that tells what it is, or, had it none, a light one. */
export function returnsTo(thing: Stems, text: Stems): boolean {
  return thing.telling.length > 0 ? meet(thing.telling, text.telling) : meet(thing.light, text.light);
}

function meet(one: readonly number[], other: readonly number[]): boolean {
  return one.some((hash) => other.includes(hash));
}
