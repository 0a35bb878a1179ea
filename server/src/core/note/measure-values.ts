import { declined, type MeasureSpec, notTaken } from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { codeWord } from './lexicon.ts';
import type { MeasureKey, MeasureName, MeasureNames } from './measure-names.ts';
import type { YamlEntry, YamlValue } from './yaml-value.ts';

/** What is wrong with a value of a measure. */
export type MeasureProblem = 'not-a-number' | 'out-of-range' | 'fraction';

/** A known measure or safety item with its recorded value. */
export interface MeasureValue {
  readonly key: MeasureKey;
  /** The key as it stands in the note, quotes included. */
  readonly name: Span;
  /** True where that key alone says whose value it is, so that it may be printed. */
  readonly isNamed: boolean;
  readonly span: Span;
  /** The total; `undefined` where it was declined, left empty or is invalid. */
  readonly total: number | undefined;
  readonly declined: boolean;
  readonly problem: MeasureProblem | undefined;
}

/** A key that is a near miss of a known measure, or that may be a safety item. */
export interface StrayMeasure {
  readonly key: Span;
  /** What may have been meant, the likeliest first. */
  readonly suggestions: readonly [Word, ...Word[]];
  /** True where it may be a safety item above 0. */
  readonly mayBeSafetyItem: boolean;
}

/** Everything recorded of the measures of one person, wherever in the front matter it is. */
export interface MeasureReading {
  /** In the order of the text. */
  readonly values: readonly MeasureValue[];
  readonly strays: readonly StrayMeasure[];
  /** True where the word declined stands for all of them. */
  readonly declined: boolean;
  /** True where an instrument that the protocol doesn't know has a number. */
  readonly otherTotals: boolean;
}

/** No measures. */
export const noMeasures: MeasureReading = { values: [], strays: [], declined: false, otherTotals: false };

/** True for the word declined, in any case. */
export function isDeclined(value: YamlValue): boolean {
  return (
    value.kind === 'scalar' &&
    typeof value.value === 'string' &&
    value.value.trim().toLowerCase() === declined
  );
}

/** True for a value that says that there is none, in words (`n/a`, `not done`) or by a mark (`–`). */
export function isNotTaken(value: YamlValue): boolean {
  if (value.kind !== 'scalar' || typeof value.value === 'number') return false;
  return value.value === false || absent().has(bare(String(value.value ?? '')));
}

const absent = once((): ReadonlySet<string> => new Set(['', ...notTaken.map(bare)]));

function bare(text: string): string {
  const written = text.toLowerCase();
  return written.replace(besides(written), '');
}

const besides = letterPattern(String.raw`[^\p{L}\p{N}?]+`, 'g');

const printableKey = /^[A-Za-z0-9#][A-Za-z0-9#._ ()/-]{0,39}$/;

/**
 * The key of a value as it is written, where it is made of a measure's name and the words for an item alone; else the
 * id of the measure or item.
 * @param text the note's whole text.
 */
export function keyAsWritten({ key, name, isNamed }: MeasureValue, text: string): Word {
  const written = text.slice(name.start, name.end).replace(/^["']|["']$/g, '');
  return (isNamed && codeWord(written, printableKey)) || key.id;
}

/** A key without a measure, which belongs to the one measure given that has such an item. */
interface BareItem {
  readonly entry: YamlEntry;
  readonly read: MeasureName & { readonly kind: 'bare' };
  readonly isOwnPlace: boolean;
}

/** More measures than that are not listed where any of them may be meant. */
const MOST_SUGGESTIONS = 3;

/** How deeply maps within maps are looked through. */
const DEEPEST = 6;

/** Gathers what is recorded of the measures of one person: of a note, or of a member. */
export class MeasureReader {
  readonly #names: MeasureNames;
  readonly #values: MeasureValue[] = [];
  readonly #strays: StrayMeasure[] = [];
  readonly #bare: BareItem[] = [];
  #declined = false;
  #otherTotals = false;

  constructor(names: MeasureNames) {
    this.#names = names;
  }

  /** Reads the value of `measures:`: a map, a list of maps, maps within a map, or the word declined. */
  readMeasures(value: YamlValue): this {
    if (isDeclined(value)) this.#declined = true;
    this.#readWithin(value, true, 0);
    return this;
  }

  /**
   * Reads measures among some entries.
   * @param isOwnPlace true where a number under an unknown key is the total of an instrument of one's own.
   */
  readEntries(entries: readonly YamlEntry[], isOwnPlace: boolean): this {
    this.#readMap(entries, isOwnPlace, undefined, 0);
    return this;
  }

  /**
   * What was read.
   * @param around the measures given for all, of which an item without a name may be one.
   */
  done(around: readonly MeasureSpec[] = []): MeasureReading {
    const own = this.#given();
    for (const bare of this.#bare) this.#settle(bare, own, around);
    return {
      values: this.#values.sort((a, b) => a.span.start - b.span.start),
      strays: this.#strays.sort((a, b) => a.key.start - b.key.start),
      declined: this.#declined,
      otherTotals: this.#otherTotals,
    };
  }

  #given(): MeasureSpec[] {
    return [...new Set(this.#values.map(({ key }) => key.measure))];
  }

  #readWithin(value: YamlValue, isOwnPlace: boolean, depth: number, within?: MeasureSpec): void {
    if (value.kind === 'scalar' || depth > DEEPEST) return;
    if (value.kind === 'list')
      for (const each of value.items) this.#readWithin(each, isOwnPlace, depth + 1, within);
    else this.#readMap(value.entries, isOwnPlace, within ?? this.#namedIn(value.entries), depth);
  }

  /** The measure of which a map speaks that says its name: `{ id: phq9, total: 15 }`. */
  #namedIn(entries: readonly YamlEntry[]): MeasureSpec | undefined {
    for (const { name, value } of entries) {
      if (value.kind !== 'scalar' || !/^(?:id|name|measure|instrument|scale|questionnaire)$/.test(name))
        continue;
      const key = this.#names.total(String(value.value));
      if (key) return key.measure;
    }
    return undefined;
  }

  #readMap(
    entries: readonly YamlEntry[],
    isOwnPlace: boolean,
    within: MeasureSpec | undefined,
    depth: number,
  ): void {
    for (const entry of entries) {
      const read = this.#names.read(entry.name, within);
      if (read) this.#take(entry, read, isOwnPlace, within, depth);
      else if (entry.value.kind !== 'scalar') this.#readWithin(entry.value, isOwnPlace, depth + 1, within);
      else if (!within) this.#takeUnknown(entry, isOwnPlace);
    }
  }

  #take(
    entry: YamlEntry,
    read: MeasureName,
    isOwnPlace: boolean,
    within: MeasureSpec | undefined,
    depth: number,
  ): void {
    const number = numberIn(entry.value);
    const isWithin = (key: MeasureKey) =>
      number !== undefined && number >= 0 && number <= (key.max ?? Infinity);
    switch (read.kind) {
      case 'total':
        if (entry.value.kind !== 'scalar') this.#readNested(entry, read.of, depth);
        else if (isOwnPlace || isMeant(entry)) this.#add(entry, read.of, within === undefined);
        return;
      case 'item':
        this.#add(entry, read.of, within === undefined || this.#names.read(entry.name)?.kind === 'item');
        return;
      case 'item-or-total':
        if (entry.value.kind === 'map') this.#readNested(entry, read.item, depth);
        else if (isWithin(read.item)) this.#add(entry, read.item, true);
        else if (read.total) this.#add(entry, read.total, true);
        else this.#takeUnknown(entry, isOwnPlace);
        return;
      case 'unclear':
        if (entry.value.kind !== 'scalar') this.#readItems(entry, read.of.measure, depth);
        else if (isWithin(read.of) && number !== 0) this.#stray(entry, [read.of.id], true);
        else this.#takeUnknown(entry, isOwnPlace);
        return;
      case 'bare':
        // `safety: { phq9_item9: 1 }` is a place, not an item.
        if (entry.value.kind === 'scalar') this.#bare.push({ entry, read, isOwnPlace });
        else this.#readWithin(entry.value, isOwnPlace, depth + 1, within);
        return;
      case 'other-item':
    }
  }

  /** A measure whose total and items are in a map of its own; anything else is no number. */
  #readNested(entry: YamlEntry, key: MeasureKey, depth: number): void {
    if (entry.value.kind === 'map') this.#readWithin(entry.value, true, depth + 1, key.measure);
    else this.#add(entry, key, true);
  }

  /** The items of a measure: in a map by their numbers, or all in their order. */
  #readItems({ key, name, value }: YamlEntry, measure: MeasureSpec, depth: number): void {
    const own = this.#names.itemOf(measure);
    const answer = value.kind === 'list' ? value.items[(measure.safetyItem?.item ?? 0) - 1] : undefined;
    if (value.kind === 'map') this.#readWithin(value, true, depth + 1, measure);
    else if (own && answer && value.kind === 'list' && value.items.length === measure.items)
      this.#add({ key, name, value: answer }, own, false);
  }

  #takeUnknown(entry: YamlEntry, isOwnPlace: boolean): void {
    const number = numberIn(entry.value);
    const near = isOwnPlace || number !== undefined ? this.#names.near(entry.name) : undefined;
    if (near) {
      const isAbove = number !== undefined && number > 0 && number <= (near.max ?? Infinity);
      this.#stray(entry, [near.id], near.isSafetyItem && isAbove);
    } else if (isOwnPlace && number !== undefined) this.#otherTotals = true;
  }

  #settle(
    { entry, read, isOwnPlace }: BareItem,
    own: readonly MeasureSpec[],
    around: readonly MeasureSpec[],
  ): void {
    const number = numberIn(entry.value);
    if (number === undefined && (read.item === 'safety' || !isOwnPlace)) return;
    const isAsked = ({ safetyItem }: MeasureSpec) =>
      safetyItem !== undefined && (read.item === 'safety' || safetyItem.item === read.item);
    const given = [own, around].map((each) => each.filter(isAsked)).find((each) => each.length > 0) ?? [];
    const [only] = given;
    const key = only && given.length === 1 ? this.#names.itemOf(only) : undefined;
    if (key) {
      const fits = number !== undefined && number >= 0 && number <= (key.max ?? Infinity);
      if (isOwnPlace || fits) this.#add(entry, key, false);
      return;
    }
    const isOther = (measure: MeasureSpec) => read.item !== 'safety' && read.item <= (measure.items ?? 0);
    if (!number || number < 0 || (given.length === 0 && [...own, ...around].some(isOther))) return;
    if (given.length === 0 && !isOwnPlace && !read.saysItem) return;
    const known = this.#names.keys.filter(({ isSafetyItem, measure }) => isSafetyItem && isAsked(measure));
    const candidates = known.filter(({ measure, max }) =>
      given.length > 0 ? given.includes(measure) : number <= (max ?? Infinity) && this.#mayBeListed(measure),
    );
    const [first, ...others] = candidates.map(({ id }) => id).slice(0, MOST_SUGGESTIONS);
    if (first) this.#stray(entry, [first, ...others], true);
  }

  /** Where items are written down one by one, their number says of which measures they may be. */
  #mayBeListed({ items }: MeasureSpec): boolean {
    const numbers = this.#bare.map(({ read }) => (read.item === 'safety' ? 0 : read.item));
    return numbers.length < 3 || Math.max(...numbers) === items;
  }

  #stray({ key }: YamlEntry, suggestions: StrayMeasure['suggestions'], mayBeSafetyItem: boolean): void {
    this.#strays.push({ key, suggestions, mayBeSafetyItem });
  }

  #add({ key: name, value }: YamlEntry, key: MeasureKey, isNamed: boolean): void {
    const read = {
      key,
      name,
      isNamed,
      span: value.span,
      total: undefined,
      declined: false,
      problem: undefined,
    };
    if (isNotTaken(value)) this.#values.push(read);
    else if (isDeclined(value)) this.#values.push({ ...read, declined: true });
    else {
      const number = numberIn(value);
      const problem = number === undefined ? 'not-a-number' : problemOf(key, number);
      this.#values.push(problem ? { ...read, problem } : { ...read, total: number });
    }
  }
}

/** Outside `measures:` a word such as `oasis: quiet room` is no measure unless its value or its name holds a digit. */
function isMeant({ name, value }: YamlEntry): boolean {
  return /\d/.test(name) || isDeclined(value) || (value.kind === 'scalar' && /\d/.test(String(value.value)));
}

/** The number that a value is, in quotes or without. */
function numberIn(value: YamlValue): number | undefined {
  if (value.kind !== 'scalar') return undefined;
  if (typeof value.value === 'number') return Number.isNaN(value.value) ? undefined : value.value;
  const text = typeof value.value === 'string' ? value.value.trim() : '';
  return /^[+-]?\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

function problemOf({ min, max, fractionsTo }: MeasureKey, total: number): MeasureProblem | undefined {
  if (total < min || total > (max ?? Infinity)) return 'out-of-range';
  if (!Number.isInteger(total) && total > (fractionsTo ?? -1)) return 'fraction';
  return undefined;
}
