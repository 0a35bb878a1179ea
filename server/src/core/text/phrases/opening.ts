import type { Row } from './row.ts';

/**
 * The phrases that may begin with one kind of word. A common word begins dozens of them, of which the next word leaves few:
 * these are looked up once for each kind of next word that a text holds.
 */
export class Opening<T extends { readonly row: Row }> {
  readonly #all: T[] = [];
  readonly #bySecond = new Map<number, readonly T[]>();

  /** Adds a phrase, once; before the first look-up. */
  add(phrase: T): void {
    // A word may be of several terms.
    if (this.#all.at(-1) !== phrase) this.#all.push(phrase);
  }

  /** The phrases that may go on with a kind of word: 0 for a word of no phrase, and at the end of a sentence. */
  goingOnWith(second: number): readonly T[] {
    const known = this.#bySecond.get(second);
    if (known) return known;
    const left = this.#all.filter(({ row }) => row.mayHaveSecond(second));
    this.#bySecond.set(second, left);
    return left;
  }
}
