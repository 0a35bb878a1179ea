import { stemmer } from 'stemmer';
import { functionWords, irregularForms, lightWords } from '../protocol/content-words.ts';
import { homeworkKinds } from '../protocol/homework-answers.ts';
import { once } from '../text/once.ts';
import { WordScan } from '../text/word-scan.ts';

/** A shorter word says too little. */
const SHORTEST = 3;
/** But a name of two letters, as in “invite Jo”, tells enough. */
const shortName = /^(?!Dr|Mr|Ms|Mx|St|Ok|Oh|Ah|Hi|Go)\p{Lu}\p{Ll}$/u;
/** Stems are compared by their first letters, so that “sched” and “photo” are known for what they stand for. */
const LETTERS = 5;
/** This many words are remembered with their stems: most notes are made of the same ones. */
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
  /** The number of the reader that has it already. */
  reader: number;
}

const saysNothing: Known = { hash: undefined, isLight: false, kinds: 0, answers: 0, reader: 0 };

const kindsOfStem = once(() => bitsByStem(({ set }) => set));
const answersOfStem = once(() => bitsByStem(({ answered }) => answered));

/** Items in which a person is spoken to who is not named: “ask her”, “tell them”. */
const spoken = once(() => ['ask', 'tell'].reduce((all, each) => all | kindsOf(plainStem(each)), 0));
const said = once(() => kindsOf(plainStem('say')));
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

/** The kinds of homework that a stem is a word of: a bit for each. */
function kindsOf(stem: string): number {
  return kindsOfStem().get(stem) ?? 0;
}

const none: readonly never[] = [];

/** What words came to, by their own hash: of a closed note no word is kept. Readers are told apart by number. */
const remembered = { salt: 0, readers: 0, words: new Map<number, Known>() };

/**
 * Reads the stems of the content words of texts, hashed: in memory they can be compared and not read, and they are never
 * written anywhere. Codes, numbers, and words that most sentences hold have none.
 */
export class StemReader {
  readonly #salt: number;
  readonly #number = ++remembered.readers;
  readonly #telling: number[] = [];
  readonly #light: number[] = [];
  #kinds = 0;
  #answers = 0;

  /** @param salt the same for all texts that are compared. */
  constructor(salt: number) {
    this.#salt = salt;
  }

  /** Reads one more text. */
  read(text: string): this {
    const salt = this.#salt;
    if (remembered.salt !== salt || remembered.words.size > MOST_REMEMBERED) {
      remembered.salt = salt;
      remembered.words.clear();
    }
    const isSpoken = spoken();
    const scan = new WordScan(text, salt);
    let before = 0;
    while (scan.next()) {
      const stem = remembered.words.get(scan.hash) ?? remember(scan, salt);
      if ((before & isSpoken) !== 0 && persons.test(scan.word)) this.#kinds |= said();
      before = stem.kinds;
      if (stem.reader !== this.#number) this.#add(stem);
    }
    return this;
  }

  /** Adds what a word came to, once. */
  #add(stem: Known): void {
    stem.reader = this.#number;
    this.#kinds |= stem.kinds;
    this.#answers |= stem.answers;
    if (stem.hash !== undefined) (stem.isLight ? this.#light : this.#telling).push(stem.hash);
  }

  /** The stems of all texts that were read so far. */
  get stems(): Stems {
    return {
      telling: ascending(this.#telling),
      light: ascending(this.#light),
      kinds: this.#kinds,
      answers: this.#answers,
    };
  }
}

/** The stems of one text. */
export function stemsOf(text: string, salt: number): Stems {
  return new StemReader(salt).read(text).stems;
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
  const says = (plain.length >= SHORTEST || shortName.test(word)) && !functionWords.has(plain);
  const kinds = kindsOf(stem);
  const answers = answersOfStem().get(stem) ?? 0;
  if (!says && kinds === 0 && answers === 0) return saysNothing;
  const hash = says ? hashOf(stem.slice(0, LETTERS), salt) : undefined;
  return { hash, isLight: lightWords.has(plain), kinds, answers, reader: 0 };
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

/** The hashes in order, each once: several words have one stem. */
function ascending(hashes: readonly number[]): readonly number[] {
  if (hashes.length === 0) return none;
  const distinct: number[] = [];
  for (const hash of Int32Array.from(hashes).sort()) if (hash !== distinct.at(-1)) distinct.push(hash);
  return distinct;
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
