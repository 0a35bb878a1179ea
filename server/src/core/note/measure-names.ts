import {
  familyNames,
  itemWords,
  type MeasureSpec,
  otherInstruments,
  safetyWords,
  totalWords,
} from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { nearMiss } from '../text/near-miss.ts';
import { numberWords } from '../text/number-words.ts';

/** What a number in the front matter may be: a total, or one safety item of a measure. */
export interface MeasureKey {
  /** The key as the protocol writes it. */
  readonly id: Word;
  readonly measure: MeasureSpec;
  readonly min: number;
  readonly max: number | undefined;
  readonly fractionsTo: number | undefined;
  readonly isSafetyItem: boolean;
}

/** What the name of a key says, as far as a name alone can say it. */
export type MeasureName =
  | { readonly kind: 'total'; readonly of: MeasureKey }
  | { readonly kind: 'item'; readonly of: MeasureKey }
  /** The name of a measure and a number with nothing between: an item, if the value can be one; else a total. */
  | { readonly kind: 'item-or-total'; readonly item: MeasureKey; readonly total: MeasureKey | undefined }
  /** An item of a measure that doesn't ask about suicide. */
  | { readonly kind: 'other-item' }
  /** The name of a measure with something like an item after it. */
  | { readonly kind: 'unclear'; readonly of: MeasureKey }
  /** A number or a word of an item, without a measure. */
  | { readonly kind: 'bare'; readonly item: number | 'safety'; readonly saysItem: boolean };

/** A word as names are compared: letters and digits in lower case, and the sign for a number. */
function compact(name: string): string {
  const written = inFigures(name).toLowerCase();
  return written.replace(besides(written), '');
}

const besides = letterPattern(String.raw`[^\p{L}\p{N}#]+`, 'g');

/** No measure has its safety item after this one. */
const LONGEST_ITEM = 12;
const figures: ReadonlyMap<string, string> = new Map(
  numberWords.slice(0, LONGEST_ITEM).map((written, index) => [written, String(index + 1)]),
);
const anyFigure = [...figures.keys()].join('|');
const mayHoldFigure = new RegExp(anyFigure, 'i');
/** A number in words, between marks, or between a small and a capital letter: `item_nine`, `phqNine`. */
const figure = new RegExp(
  `(?<![A-Za-z])(?:${anyFigure})(?![A-Za-z])|(?<=[a-z](?=[A-Z])|[Ii]tem)(?:${anyFigure})(?![a-z])`,
  'gi',
);

function inFigures(name: string): string {
  if (!mayHoldFigure.test(name)) return name;
  return name.replace(figure, (written) => figures.get(written.toLowerCase()) ?? written);
}

const anyOf = (words: readonly Word[]) =>
  words
    .map(compact)
    .sort((a, b) => b.length - a.length)
    .join('|');
const joiner = `(?:${anyOf(itemWords)}|#)+`;
const safety = `(?:${anyOf(safetyWords)})`;
const total = new RegExp(`^(?:${anyOf(totalWords)})$`);
/** An item by its number, with or without a word for what it asks; or by that word. */
const item = new RegExp(`^(${joiner})?(?:(\\d{1,2})${safety}?|${safety})(?:item|${anyOf(totalWords)})?$`);
/** What else may speak of an item. */
const likeItem = /\d|item|risk|harm|death|ideation/;

/** The names of the measures of a protocol, as keys are compared with them. */
export class MeasureNames {
  readonly #totals = new Map<string, MeasureKey>();
  readonly #items = new Map<MeasureSpec, MeasureKey>();
  /** Names that stand for a measure only before the number of an item. */
  readonly #families = new Map<string, MeasureSpec>();
  /** Names of totals and safety items as they are compared, by the numbers in them. */
  readonly #byNumbers = new Map<string, (readonly [spelling: string, key: MeasureKey])[]>();
  readonly #isAdded: (spelling: string) => boolean;

  /** @param isAdded true for a spelling that a configuration adds. */
  constructor(measures: readonly MeasureSpec[], isAdded: (spelling: string) => boolean) {
    for (const measure of measures) {
      const { id, title, aliases, min, max, fractionsTo, safetyItem } = measure;
      const key = { id, measure, min, max, fractionsTo, isSafetyItem: false };
      for (const name of [id, ...aliases, title])
        if (!this.#totals.has(compact(name))) this.#totals.set(compact(name), key);
      if (safetyItem) {
        const of = { id: safetyItem.key, min: 0, max: safetyItem.max, fractionsTo: undefined };
        this.#items.set(measure, { ...of, measure, isSafetyItem: true });
      }
    }
    for (const [name, id] of familyNames) {
      const measure = measures.find((each) => each.id === id);
      if (measure) this.#families.set(compact(name), measure);
    }
    const items = Array.from(this.#items.values(), (key) => [compact(key.id), key] as const);
    for (const each of [...this.#totals, ...items]) {
      const numbers = numbersIn(each[0]);
      this.#byNumbers.set(numbers, [...(this.#byNumbers.get(numbers) ?? []), each]);
    }
    this.#isAdded = isAdded;
  }

  /** Every total and safety item, totals first. */
  get keys(): readonly MeasureKey[] {
    return [...new Set(this.#totals.values()), ...this.#items.values()];
  }

  /** True for a key of a total or of a safety item. */
  isKey(name: string): boolean {
    const kind = this.read(name)?.kind;
    return kind === 'total' || kind === 'item' || kind === 'item-or-total';
  }

  /** The total of the measure that goes by a name. */
  total(name: string): MeasureKey | undefined {
    return this.#totals.get(compact(name));
  }

  /** The safety item of a measure. */
  itemOf(measure: MeasureSpec): MeasureKey | undefined {
    return this.#items.get(measure);
  }

  /**
   * What a key says.
   * @param within the measure in whose own map the key is: there its name need not be said again.
   * @returns `undefined` for a key that names no measure and nothing like an item.
   */
  read(name: string, within?: MeasureSpec): MeasureName | undefined {
    const written = compact(name);
    const known = this.#totals.get(written);
    if (known) return { kind: 'total', of: known };
    for (let length = written.length - 1; length >= 2; length--) {
      const begin = written.slice(0, length);
      const rest = written.slice(length);
      const measure = this.#totals.get(begin)?.measure;
      const read = measure ? this.#readRest(rest, measure) : this.#readFamily(begin, rest);
      if (read) return read;
    }
    if (within) return this.#readRest(written, within, true);
    return readBare(written) ?? this.#readInside(name);
  }

  /**
   * The key that was meant by one with a slip in it: the letters differ, never the numbers, which make another
   * instrument (`phq8`, `hamd24`), nor a letter more at either end (`smfq`, `wsas-y`).
   */
  near(name: string): MeasureKey | undefined {
    const written = compact(name);
    if (otherInstruments.some((each) => each === written)) return undefined;
    // A digit that is typed twice makes no other number.
    const typed = this.#byNumbers.has(numbersIn(written)) ? written : written.replace(/(\d)\1/g, '$1');
    const candidates = (this.#byNumbers.get(numbersIn(typed)) ?? []).filter(
      ([spelling]) => !isVersionOf(written, spelling),
    );
    return nearMiss(written, candidates, this.#isAdded)?.meaning;
  }

  #readRest(rest: string, measure: MeasureSpec, isNested = false): MeasureName | undefined {
    const key = this.#totals.get(compact(measure.id));
    if (total.test(rest) && key) return { kind: 'total', of: key };
    const own = this.#items.get(measure);
    const match = item.exec(rest);
    if (match) {
      const [, joined, digits] = match;
      const number = digits === undefined ? measure.safetyItem?.item : Number(digits);
      if (own && number === measure.safetyItem?.item) {
        if (joined !== undefined || digits === undefined || isNested) return { kind: 'item', of: own };
        // Someone who writes PHQ-A 9 or EPDS 10 means all of its items, unless the name has its number already.
        const isWhole = number === measure.items && !/\d$/.test(measure.id);
        return { kind: 'item-or-total', item: own, total: isWhole ? key : undefined };
      }
      if (number !== undefined && number >= 1 && number <= (measure.items ?? 0))
        return { kind: 'other-item' };
    }
    return own && likeItem.test(rest) ? { kind: 'unclear', of: own } : undefined;
  }

  #readFamily(name: string, rest: string): MeasureName | undefined {
    const measure = this.#families.get(name);
    const match = measure && item.exec(rest);
    return match && (match[1] !== undefined || match[2] === undefined)
      ? this.#readRest(rest, measure)
      : undefined;
  }

  /** A measure that is named after something else, such as `item9_phq9`. */
  #readInside(name: string): MeasureName | undefined {
    const words = name.toLowerCase().split(/[^\p{L}\p{N}#]+/u);
    for (let from = 1; from < words.length; from++) {
      for (let to = words.length; to > from; to--) {
        const measure = this.#totals.get(words.slice(from, to).join(''))?.measure;
        const own = measure && this.#items.get(measure);
        const rest = [...words.slice(0, from), ...words.slice(to)].join('');
        if (own && likeItem.test(rest)) {
          return this.#readRest(rest, measure)?.kind === 'other-item'
            ? { kind: 'other-item' }
            : { kind: 'unclear', of: own };
        }
      }
    }
    return undefined;
  }
}

function numbersIn(name: string): string {
  return name.replace(/\D/g, '');
}

function readBare(written: string): MeasureName | undefined {
  const match = item.exec(written);
  const [, joined, digits] = match ?? [];
  if (!match || (joined === undefined && digits !== undefined)) return undefined;
  const saysItem = /^(?:item|itm|question|suicid|selfharm)/.test(written);
  return { kind: 'bare', item: digits === undefined ? 'safety' : Number(digits), saysItem };
}

/** True where one name is the other with a letter more at one end, unless that letter is only doubled. */
function isVersionOf(written: string, name: string): boolean {
  if (written.length !== name.length + 1 || !/^\p{L}.*\p{L}$/u.test(written)) return false;
  if (written.startsWith(name)) return written.at(-1) !== name.at(-1);
  return written.endsWith(name) && written[0] !== name[0];
}
