import { type Elements, patternsOf, secondOf } from './notation.ts';
import type { Row, RowMaker } from './row.ts';

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

/**
 * The phrases that may begin with one kind of word. A common word begins dozens of them, of which the next word leaves few:
 * these are read and kept once for each kind of next word that a text holds.
 */
export class Opening<T> {
  readonly #first: number;
  readonly #phrases: readonly Phrase<T>[];
  readonly #maker: RowMaker;
  readonly #elements: Elements;
  readonly #bySecond = new Map<number, readonly Way<T>[]>();

  /** @param first the kind of word. */
  constructor(first: number, phrases: Iterable<Phrase<T>>, maker: RowMaker, elements: Elements) {
    this.#first = first;
    this.#phrases = [...phrases];
    this.#maker = maker;
    this.#elements = elements;
  }

  /**
   * The phrases that may go on with a kind of word.
   * @param second 0 for a word of no phrase, and at the end of a sentence.
   */
  goingOnWith(second: number): readonly Way<T>[] {
    let ways = this.#bySecond.get(second);
    if (!ways) {
      ways = this.#phrases
        .filter(({ text }) => this.#mayGoOnWith(second, text))
        .flatMap(({ text, of }) =>
          patternsOf(text, this.#elements).map((pattern) => ({ row: this.#maker.rowOf(pattern), of })),
        )
        .filter(({ row }) => row.mayBeginWith(this.#first) && row.mayHaveSecond(second));
      this.#bySecond.set(second, ways);
    }
    return ways;
  }

  /** False where a phrase goes on otherwise. That is seen at once of most, which are never read. */
  #mayGoOnWith(second: number, phrase: string): boolean {
    const element = secondOf(phrase, this.#elements);
    if (element === undefined || element === '...') return true;
    return second !== 0 && this.#maker.placeOf(element).takes(second);
  }
}
