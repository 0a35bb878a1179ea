import type { Element, Pattern, Term } from './notation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** This many words a gap may hold. */
const GAP = 3;

/** The words that a place may hold: whether those of a kind may is worked out when a text first holds one. */
export class Place {
  readonly #terms: readonly Term[];
  readonly #vocabulary: Vocabulary;
  readonly #known: (boolean | undefined)[] = [];

  constructor(terms: readonly Term[], vocabulary: Vocabulary) {
    this.#terms = terms;
    this.#vocabulary = vocabulary;
  }

  takes(kind: number): boolean {
    const known = this.#known[kind];
    if (known !== undefined) return known;
    const takes = this.#vocabulary.termsOf(kind).some((term) => this.#terms.includes(term));
    this.#known[kind] = takes;
    return takes;
  }
}

/** Makes rows of patterns. Places that are written alike are worked out once. */
export class RowMaker {
  readonly #vocabulary: Vocabulary;
  readonly #places = new Map<Element, Place>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  rowOf({ elements, atStart }: Pattern): Row {
    return new Row(
      elements.map((element) => (element === '...' ? undefined : this.placeOf(element))),
      atStart,
    );
  }

  placeOf(terms: readonly Term[]): Place {
    const known = this.#places.get(terms);
    if (known) return known;
    const place = new Place(terms, this.#vocabulary);
    this.#places.set(terms, place);
    return place;
  }
}

/** A pattern as it is looked for among the words of a sentence, each given by its kind in a vocabulary. */
export class Row {
  /** True where it is at the beginning of a sentence only. */
  readonly atStart: boolean;
  /** `undefined` for a gap. */
  readonly #places: readonly (Place | undefined)[];

  constructor(places: readonly (Place | undefined)[], atStart: boolean) {
    this.#places = places;
    this.atStart = atStart;
  }

  /** True where its first place is taken by a kind of word. */
  mayBeginWith(kind: number): boolean {
    return this.#places[0]?.takes(kind) === true;
  }

  /** True where a kind of word may follow its first one: any may follow a row of one word, or fill a gap. */
  mayHaveSecond(kind: number): boolean {
    const second = this.#places[1];
    return !second || (kind !== 0 && second.takes(kind));
  }

  /**
   * Where it ends that begins at a word; `undefined` where it doesn't come there.
   * @param from the first of its places that is looked at: those before it are known to be taken.
   * @param end where it has to end.
   */
  endFrom(kinds: readonly number[], at: number, from = 0, end?: number): number | undefined {
    if (from === 0 && this.atStart && at > 0) return undefined;
    let word = at;
    for (let index = from; index < this.#places.length; index++) {
      const place = this.#places[index];
      if (!place) return this.#endBehindGap(kinds, word, index + 1, end);
      const kind = kinds[word++] ?? 0;
      if (kind === 0 || !place.takes(kind)) return undefined;
    }
    return end === undefined || word === end ? word : undefined;
  }

  #endBehindGap(kinds: readonly number[], at: number, from: number, end?: number): number | undefined {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const found = this.endFrom(kinds, at + skipped, from, end);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** True where it ends with the word before `end`. */
  endsAt(kinds: readonly number[], end: number): boolean {
    const longest = this.#places.reduce((sum, place) => sum + (place ? 1 : GAP), 0);
    for (let at = end - 1; at >= Math.max(0, end - longest); at--) {
      if (this.endFrom(kinds, at, 0, end) !== undefined) return true;
    }
    return false;
  }
}
