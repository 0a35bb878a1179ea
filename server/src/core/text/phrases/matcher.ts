import { type Element, type Pattern, patternsOf } from './notation.ts';
import { Opening } from './opening.ts';
import { type Row, RowMaker } from './row.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordReader } from './word-reader.ts';

/** Phrases, and what keeps them from counting; all in the notation of `notation.ts`. */
export interface Guarded {
  readonly says: readonly string[];
  /** Not where one of these stands directly before it, … */
  readonly notAfter?: readonly string[];
  /** … directly behind it, … */
  readonly notBefore?: readonly string[];
  /** … or anywhere in the same sentence. */
  readonly notWith?: readonly string[];
}

/** What is said in one sentence. */
export interface Sentence {
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** A bit for each list of which it holds a phrase, from the lowest bit on. */
  readonly lists: number;
  /** The whole numbers in it, in figures or in words. */
  readonly numbers: readonly number[];
}

/** A number has bits for so many lists, and no more. */
const MOST_LISTS = 30;
const none: readonly never[] = [];

interface Guard {
  readonly after: readonly Row[];
  readonly before: readonly Row[];
  readonly beside: readonly Row[];
}

/** A phrase that takes more than a look at one word. */
interface Longer {
  readonly bit: number;
  readonly row: Row;
  readonly guard: Guard | undefined;
}

/**
 * Looks for the phrases of all lists at once: one pass over the text, letter by letter, then a look at those words of a
 * sentence with which a phrase may begin. The work grows with the length of the text and no faster.
 */
export class PhraseMatcher {
  readonly #vocabulary: Vocabulary;
  /** By kind of word: the lists of which it alone is a phrase. */
  readonly #alone: Int32Array;
  /** By kind of word: the phrases that may begin with it. */
  readonly #beginnings: (Opening<Longer> | undefined)[];

  /**
   * @param lists at most 30, each with its phrases, all of them in the notation.
   * @throws RangeError for more lists.
   */
  constructor(lists: readonly (readonly Guarded[])[]) {
    if (lists.length > MOST_LISTS) throw new RangeError('Too many lists of phrases.');
    const elements = new Map<string, readonly Element[]>();
    const patterns = (phrases: readonly string[] = none) =>
      phrases.flatMap((phrase) => patternsOf(phrase, elements));
    const read = lists.map((list) =>
      list.map(({ says, notAfter, notBefore, notWith }) => ({
        says: patterns(says),
        after: patterns(notAfter),
        before: patterns(notBefore),
        beside: patterns(notWith),
      })),
    );
    this.#vocabulary = new Vocabulary([...elements.values()].flat(2).filter((each) => each !== '...'));
    const { kinds } = this.#vocabulary;
    this.#alone = new Int32Array(kinds);
    this.#beginnings = new Array(kinds).fill(undefined);
    const maker = new RowMaker(this.#vocabulary);
    const rows = (all: readonly Pattern[]) => all.map((each) => maker.rowOf(each));
    for (const [index, list] of read.entries()) {
      for (const { says, after, before, beside } of list) {
        const isGuarded = after.length + before.length + beside.length > 0;
        const guard = isGuarded
          ? { after: rows(after), before: rows(before), beside: rows(beside) }
          : undefined;
        for (const pattern of says)
          this.#enter(pattern, { bit: 1 << index, row: maker.rowOf(pattern), guard });
      }
    }
  }

  /** Puts a phrase where the words are with which it begins. */
  #enter({ elements: [first], ...pattern }: Pattern, longer: Longer): void {
    const { bit, row, guard } = longer;
    const isAlone = row.length === 1 && !guard && !pattern.atStart;
    if (first === undefined || first === '...') return;
    for (const term of first) {
      for (const kind of this.#vocabulary.kindsOf(term)) {
        if (isAlone) {
          this.#alone[kind] = (this.#alone[kind] ?? 0) | bit;
          continue;
        }
        const opening = this.#beginnings[kind] ?? new Opening();
        this.#beginnings[kind] = opening;
        opening.add(longer);
      }
    }
  }

  /** The sentences of a text that hold a word, in their order. */
  read(text: string): Sentence[] {
    const sentences: Sentence[] = [];
    const words = new WordReader(text, this.#vocabulary);
    for (let start = 0; words.next(); start = words.at) {
      const { kinds, numbers, at: end } = words;
      if (kinds.length > 0) sentences.push({ start, end, lists: this.#listsOf(kinds), numbers });
    }
    return sentences;
  }

  /** The lists of which a sentence holds a phrase. */
  #listsOf(kinds: readonly number[]): number {
    let lists = 0;
    let refused: Map<Guard, boolean> | undefined;
    for (let at = 0; at < kinds.length; at++) {
      const kind = kinds[at] ?? 0;
      if (kind === 0) continue;
      lists |= this.#alone[kind] ?? 0;
      const opening = this.#beginnings[kind];
      if (!opening) continue;
      for (const { bit, row, guard } of opening.goingOnWith(kinds[at + 1] ?? 0)) {
        if ((lists & bit) !== 0) continue;
        const end = row.endFrom(kinds, at + 1, 1);
        if (end === undefined || (row.atStart && at > 0)) continue;
        refused ??= new Map();
        if (!guard || !refuses(guard, kinds, at, end, refused)) lists |= bit;
      }
    }
    return lists;
  }
}

/** @param refused what was found of guards that look at the whole sentence. */
function refuses(
  guard: Guard,
  kinds: readonly number[],
  from: number,
  end: number,
  refused: Map<Guard, boolean>,
): boolean {
  if (guard.before.some((row) => row.endFrom(kinds, end) !== undefined)) return true;
  if (guard.after.some((row) => row.endsAt(kinds, from))) return true;
  if (guard.beside.length === 0) return false;
  const known = refused.get(guard);
  if (known !== undefined) return known;
  const isRefused = kinds.some((_, at) => guard.beside.some((row) => row.endFrom(kinds, at) !== undefined));
  refused.set(guard, isRefused);
  return isRefused;
}
