import { once } from '../once.ts';
import { beginningsOf, comparable, type Elements, patternsOf, type Term } from './notation.ts';
import { Opening, type Phrase } from './opening.ts';
import { type Row, RowMaker } from './row.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordReader } from './word-reader.ts';

/** Phrases, and what keeps them from counting; all in the notation of `notation.ts`. */
export interface Guarded {
  readonly says: readonly string[];
  /** Not where one of these is directly before it, … */
  readonly notAfter?: readonly string[];
  /** … directly after it, … */
  readonly notBefore?: readonly string[];
  /** … or anywhere in the same sentence. */
  readonly notWith?: readonly string[];
}

/** What is said in one sentence. */
export interface Sentence {
  /** Where it is in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** A bit for each list of which it holds a phrase, from the lowest bit on. */
  readonly lists: number;
  /** The whole numbers in it, in figures or in words. */
  readonly numbers: readonly number[];
}

/** A number has bits for this many lists, and no more. */
const MOST_LISTS = 30;
const none: readonly never[] = [];

/** What keeps a phrase from counting: read when a text first holds such a phrase. */
interface Guard {
  readonly after: readonly Row[];
  readonly before: readonly Row[];
  readonly beside: readonly Row[];
}

/** Of which list a phrase is. */
interface Listed {
  readonly bit: number;
  readonly guard: (() => Guard) | undefined;
}

/**
 * Looks for the phrases of all lists at once: one walk through the text, letter by letter, then a look at those words of a
 * sentence with which a phrase may begin. The work grows with the length of the text and no faster.
 */
export class PhraseMatcher {
  readonly #vocabulary: Vocabulary;
  readonly #elements: Elements = new Map();
  readonly #maker: RowMaker;
  /** By term: the phrases that may begin with it. */
  readonly #beginnings = new Map<Term, Phrase<Listed>[]>();
  /** By kind of word: the lists of which it alone is a phrase, and the longer phrases that may begin with it. */
  readonly #alone: number[] = [];
  readonly #openings: Opening<Listed>[] = [];

  /**
   * @param lists at most 30, each with its phrases, all of them in the notation.
   * @throws RangeError for more lists.
   */
  constructor(lists: readonly (readonly Guarded[])[]) {
    if (lists.length > MOST_LISTS) throw new RangeError('Too many lists of phrases.');
    const read = (phrases: readonly string[] = none) =>
      comparable(phrases.join('\n'))
        .split('\n')
        .map((text) => ({ text, terms: beginningsOf(text, this.#elements) }));
    for (const [index, list] of lists.entries()) {
      for (const { says, notAfter, notBefore, notWith } of list) {
        const guards = [notAfter, notBefore, notWith].map(read);
        const guard = guards.some((each) => each.some(({ terms }) => terms.length > 0))
          ? once((): Guard => {
              const [after = none, before = none, beside = none] = guards.map((each) =>
                each.filter(({ text }) => text !== '').flatMap(({ text }) => this.#rowsOf(text)),
              );
              return { after, before, beside };
            })
          : undefined;
        for (const { text, terms } of read(says)) {
          const phrase = { text, of: { bit: 1 << index, guard } };
          for (const term of terms) {
            const own = this.#beginnings.get(term);
            if (own) own.push(phrase);
            else this.#beginnings.set(term, [phrase]);
          }
        }
      }
    }
    this.#vocabulary = new Vocabulary([...this.#elements.values()].flat(2).filter((each) => each !== '...'));
    this.#maker = new RowMaker(this.#vocabulary);
  }

  #rowsOf(phrase: string): Row[] {
    return patternsOf(phrase, this.#elements).map((each) => this.#maker.rowOf(each));
  }

  /** The phrases that may begin with a kind of word; gathered when a text first holds one. */
  #openingOf(kind: number): Opening<Listed> {
    let alone = 0;
    // A word may be of several terms.
    const longer = new Set<Phrase<Listed>>();
    for (const term of this.#vocabulary.termsOf(kind)) {
      for (const phrase of this.#beginnings.get(term) ?? none) {
        const { bit, guard } = phrase.of;
        if (!guard && isOneWord(phrase.text, this.#elements)) alone |= bit;
        else longer.add(phrase);
      }
    }
    const opening = new Opening(kind, longer, this.#maker, this.#elements);
    this.#alone[kind] = alone;
    this.#openings[kind] = opening;
    return opening;
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
      const kind = kinds[at];
      if (!kind) continue;
      const opening = this.#openings[kind] ?? this.#openingOf(kind);
      lists |= this.#alone[kind] ?? 0;
      const ways = opening.goingOnWith(kinds[at + 1] ?? 0);
      for (const { of, row } of ways) {
        const { bit, guard } = of;
        if ((lists & bit) !== 0) continue;
        const end = row.endFrom(kinds, at + 1, 1);
        if (end === undefined || (row.atStart && at > 0)) continue;
        refused ??= new Map();
        if (!guard || !refuses(guard(), kinds, at, end, refused)) lists |= bit;
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

/** True for a phrase that is one word, wherever in a sentence. */
function isOneWord(phrase: string, elements: Elements): boolean {
  return !phrase.startsWith('(') && elements.get(phrase)?.length === 1;
}
