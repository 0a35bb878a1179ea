import { type Elements, patternsOf, secondOf } from './notation.ts';
import type { Place, Row, RowMaker } from './row.ts';

/** A phrase in the form that is compared, and whatever it belongs to. */
export interface Phrase<T> {
  readonly text: string;
  readonly of: T;
}

/** A row of words with which a phrase may be in a text. */
export interface Way<T> {
  readonly row: Row;
  readonly of: T;
}

/** A phrase, and what was read of it so far. */
interface Entry<T> {
  readonly phrase: Phrase<T>;
  /** The place that goes second in each of its ways, if there is one. */
  readonly second: Place | undefined;
  ways: readonly Way<T>[] | undefined;
}

/**
 * The phrases that may begin with one kind of word. A common word begins dozens of them, of which the next word leaves few:
 * these are read, and kept once for each kind of next word that a text holds.
 */
export class Opening<T> {
  readonly #entries: readonly Entry<T>[];
  readonly #bySecond = new Map<number, readonly Way<T>[]>();
  readonly #waysOf: (phrase: Phrase<T>) => readonly Way<T>[];

  /** @param first the kind of word. */
  constructor(first: number, phrases: Iterable<Phrase<T>>, maker: RowMaker, elements: Elements) {
    this.#entries = Array.from(phrases, (phrase) => {
      const second = secondOf(phrase.text, elements);
      const place = second === undefined || second === '...' ? undefined : maker.placeOf(second);
      return { phrase, second: place, ways: undefined };
    });
    this.#waysOf = ({ text, of }) =>
      patternsOf(text, elements)
        .map((pattern) => ({ row: maker.rowOf(pattern), of }))
        .filter(({ row }) => row.mayBeginWith(first));
  }

  /**
   * The phrases that may go on with a kind of word.
   * @param second 0 for a word of no phrase, and at the end of a sentence.
   */
  goingOnWith(second: number): readonly Way<T>[] {
    const known = this.#bySecond.get(second);
    if (known) return known;
    const ways: Way<T>[] = [];
    for (const entry of this.#entries) {
      if (entry.second && (second === 0 || !entry.second.takes(second))) continue;
      entry.ways ??= this.#waysOf(entry.phrase);
      for (const way of entry.ways) if (way.row.mayHaveSecond(second)) ways.push(way);
    }
    this.#bySecond.set(second, ways);
    return ways;
  }
}
