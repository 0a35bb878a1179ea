import { stemmer } from 'stemmer';
import { functionWords, irregularForms, lightWords } from '../protocol/content-words.ts';
import { homeworkKinds } from '../protocol/homework-answers.ts';
import { WordScan } from '../text/word-scan.ts';

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
  /** The kinds of homework that it would be, read as an item: a bit for each. */
  readonly kinds: number;
  /** The kinds of homework for which it is an answer, read as a review. */
  readonly answers: number;
}

/** What stands for a word. */
interface Known {
  /** `undefined` for one that says nothing. */
  readonly hash: number | undefined;
  readonly isLight: boolean;
  readonly kinds: number;
  readonly answers: number;
}

const saysNothing: Known = { hash: undefined, isLight: false, kinds: 0, answers: 0 };

const kindsOfStem = bitsByStem(({ set }) => set);
const answersOfStem = bitsByStem(({ answered }) => answered);

/** Items in which a person is spoken to who is not named: “ask her”, “tell them”. */
const spoken = ['ask', 'tell'].reduce((all, each) => all | (kindsOfStem.get(plainStem(each)) ?? 0), 0);
const said = kindsOfStem.get(plainStem('say')) ?? 0;
const persons = /^(?:her|him|them|it|that|so)$/i;

function bitsByStem(wordsOf: (kind: (typeof homeworkKinds)[number]) => string): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  homeworkKinds.forEach((kind, index) => {
    for (const word of wordsOf(kind).toLowerCase().split(/\s+/)) {
      const stem = plainStem(word);
      bits.set(stem, (bits.get(stem) ?? 0) | (1 << index));
    }
  });
  return bits;
}

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
  const scan = new WordScan(text, salt);
  let kinds = 0;
  let answers = 0;
  let before = 0;
  while (scan.next()) {
    const stem = remembered.words.get(scan.hash) ?? remember(scan, salt);
    if ((before & spoken) !== 0 && persons.test(scan.word)) kinds |= said;
    before = stem.kinds;
    if (stem.hash !== undefined) found[stem.isLight ? 'light' : 'telling'].add(stem.hash);
    kinds |= stem.kinds;
    answers |= stem.answers;
  }
  return { telling: ascending(found.telling), light: ascending(found.light), kinds, answers };
}

/** The stems of two texts together. */
export function bothStems(one: Stems, other: Stems): Stems {
  return {
    telling: ascending(new Set([...one.telling, ...other.telling])),
    light: ascending(new Set([...one.light, ...other.light])),
    kinds: one.kinds | other.kinds,
    answers: one.answers | other.answers,
  };
}

function remember({ hash, word }: WordScan, salt: number): Known {
  const stem = stemOf(word, salt);
  remembered.words.set(hash, stem);
  return stem;
}

function stemOf(word: string, salt: number): Known {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
  if (/\d/.test(plain)) return saysNothing;
  const stem = plainStem(plain);
  const says = plain.length >= SHORTEST && !functionWords.has(plain);
  const kinds = kindsOfStem.get(stem) ?? 0;
  const answers = answersOfStem.get(stem) ?? 0;
  if (!says && kinds === 0 && answers === 0) return saysNothing;
  const hash = says ? hashOf(stem.slice(0, LETTERS), salt) : undefined;
  return { hash, isLight: lightWords.has(plain), kinds, answers };
}

function plainStem(word: string): string {
  return stemmer(irregularForms.get(word) ?? word);
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

/** True where a text holds no word that says anything. */
export function isEmpty({ telling, light, kinds }: Stems): boolean {
  return telling.length === 0 && light.length === 0 && kinds === 0;
}

/**
 * True where a text has returned to a thing: it holds a word of it that tells what it is, or, had it none, a light one; or
 * one that answers for things of its kind.
 */
export function returnsTo(thing: Stems, text: Stems): boolean {
  if ((thing.kinds & text.answers) !== 0) return true;
  return thing.telling.length > 0 ? meet(thing.telling, text.telling) : meet(thing.light, text.light);
}

function meet(one: readonly number[], other: readonly number[]): boolean {
  return one.some((hash) => other.includes(hash));
}
