import { declined } from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import { nearMiss } from '../text/near-miss.ts';
import type { Span } from '../text/span.ts';
import type { Lexicon, MeasureKey } from './lexicon.ts';
import type { YamlEntry, YamlValue } from './yaml-value.ts';

/** What is wrong with a value of a measure. */
export type MeasureProblem = 'not-a-number' | 'out-of-range' | 'fraction';

/** A known measure or safety item with its recorded value. */
export interface MeasureValue {
  readonly key: MeasureKey;
  readonly span: Span;
  /** The total; `undefined` where it was declined, left empty or is invalid. */
  readonly total: number | undefined;
  readonly declined: boolean;
  readonly problem: MeasureProblem | undefined;
}

/** A key that is a near miss of a known measure. */
export interface StrayMeasure {
  readonly key: Span;
  readonly suggestion: Word;
}

/** Everything recorded under `measures:` or in one member's row. */
export interface MeasureReading {
  readonly values: readonly MeasureValue[];
  readonly strays: readonly StrayMeasure[];
  /** True where the word declined stands for all of them. */
  readonly declined: boolean;
  /** True where an instrument that the protocol doesn't know has a number. */
  readonly otherTotals: boolean;
}

/** No measures. */
export const noMeasures: MeasureReading = { values: [], strays: [], declined: false, otherTotals: false };

/** Reads the value of `measures:`; anything but a map or the word declined is for `invalid-field` to report. */
export function readMeasures(value: YamlValue, lexicon: Lexicon): MeasureReading {
  if (value.kind === 'map') return readMeasureEntries(value.entries, lexicon, () => false);
  return isDeclined(value) ? { ...noMeasures, declined: true } : noMeasures;
}

/** True for the word declined, in any case. */
export function isDeclined(value: YamlValue): boolean {
  return value.kind === 'scalar' && typeof value.value === 'string' && value.value.toLowerCase() === declined;
}

/**
 * Reads measures among the entries of a map.
 * @param isOther names of keys in the same map that are no measures and near misses of none.
 */
export function readMeasureEntries(
  entries: readonly YamlEntry[],
  lexicon: Lexicon,
  isOther: (name: string) => boolean,
): MeasureReading {
  const values: MeasureValue[] = [];
  const strays: StrayMeasure[] = [];
  let otherTotals = false;
  for (const entry of entries) {
    if (isOther(entry.name)) continue;
    const key = lexicon.measureKeys.get(entry.name);
    if (key) {
      values.push(readValue(key, entry.value));
      continue;
    }
    const near = nearMiss(entry.name, keySpellings(lexicon), lexicon.isAdded);
    if (near) strays.push({ key: entry.key, suggestion: near.meaning });
    else if (entry.value.kind === 'scalar' && typeof entry.value.value === 'number') otherTotals = true;
  }
  return { values, strays, declined: false, otherTotals };
}

function* keySpellings(lexicon: Lexicon): Iterable<readonly [string, Word]> {
  for (const [spelling, key] of lexicon.measureKeys) yield [spelling, key.id];
}

function readValue(key: MeasureKey, value: YamlValue): MeasureValue {
  const read = { key, span: value.span, total: undefined, declined: false, problem: undefined };
  if (value.kind === 'scalar' && value.value === null) return read;
  if (isDeclined(value)) return { ...read, declined: true };
  if (value.kind !== 'scalar' || typeof value.value !== 'number') return { ...read, problem: 'not-a-number' };
  const problem = problemOf(key, value.value);
  return problem ? { ...read, problem } : { ...read, total: value.value };
}

function problemOf(key: MeasureKey, total: number): MeasureProblem | undefined {
  if (Number.isNaN(total)) return 'not-a-number';
  if (total < key.min || total > key.max) return 'out-of-range';
  if (!Number.isInteger(total) && total > (key.fractionsTo ?? -1)) return 'fraction';
  return undefined;
}
