import type { FieldSpec, FieldType } from '../protocol/fields.ts';
import { formatDay } from '../text/calendar.ts';
import { readDate, readTime } from '../text/written-dates.ts';
import { choiceOf, phaseOfValue, valueNamedIn } from './field-words.ts';
import { codeWord, type Lexicon } from './lexicon.ts';
import { isDeclined, isNotTaken } from './measure-values.ts';
import { textsInLink } from './wiki-link.ts';
import type { YamlScalar, YamlValue } from './yaml-value.ts';

/**
 * What a single value means to its field: a code, a word of the protocol, a text, a number, a day, or minutes since
 * midnight.
 */
export type Meaning = string | number | boolean;

/** Reads a value from its text; `undefined` for what the field does not take. */
type Reader = (text: string, scalar: YamlScalar, field: FieldSpec, lexicon: Lexicon) => Meaning | undefined;

const number = /^[+-]?\d+(?:\.\d+)?$/;

/** Numbers may be in quotes. */
function numberOf(text: string, { value }: YamlScalar): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return number.test(text) ? Number(text) : undefined;
}

const wholeFrom =
  (from: number): Reader =>
  (text, scalar) => {
    const read = numberOf(text, scalar);
    return read !== undefined && Number.isInteger(read) && read >= from ? read : undefined;
  };
const anyText: Reader = (text) => text;
const clinicianCode: Reader = (text, _scalar, _field, { codes }) => codeWord(text, codes.clinician);
const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

const readers: Readonly<Record<FieldType, Reader>> = {
  any: anyText,
  areas: anyText,
  boolean: (text) => truths.get(text.toLowerCase()),
  choice: (text, _scalar, field, lexicon) => choiceOf(lexicon, field, text),
  'client-code': (text, _scalar, _field, { codes }) => codeWord(text, codes.client),
  'clinician-code': clinicianCode,
  'clinician-codes': clinicianCode,
  date: (text) => readDate(text),
  digest: (text) => (/^sha256-[A-Za-z0-9+/]{43}=$/.test(text) ? text : undefined),
  integer: wholeFrom(Number.NEGATIVE_INFINITY),
  measures: (text, scalar) => (isDeclined(scalar) || isNotTaken(scalar) ? text : undefined),
  members: () => undefined,
  number: numberOf,
  phase: (text, _scalar, _field, lexicon) => phaseOfValue(lexicon, text)?.id,
  positive: wholeFrom(1),
  sessions: wholeFrom(0),
  stage: anyText,
  string: (text, { value }) => (typeof value === 'boolean' ? undefined : text),
  tags: anyText,
  time: (text, { digits }) => readTime(digits ?? text),
};

/** Quotes that a word processor has made of straight ones: to YAML they are letters. */
const curlyQuotes = /^[“”„‘’‚]([^“”„‘’‚]*)[“”‘’]$/;

/**
 * Reads a single value of a field, a wiki link by what it links or shows.
 * @returns `undefined` where the field does not take it, or where it is empty.
 */
export function readScalar(field: FieldSpec, scalar: YamlScalar, lexicon: Lexicon): Meaning | undefined {
  if (scalar.value === null) return undefined;
  const read = readers[field.type];
  const written = String(scalar.value).trim();
  // Nearly all values are plain.
  if (/^[\w-]/.test(written)) return read(written, scalar, field, lexicon);
  for (const text of textsInLink(written.replace(curlyQuotes, '$1'))) {
    const meaning = text === '' ? undefined : read(text, scalar, field, lexicon);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** A single value as the protocol writes it: the word that another stands for, a day as an ISO date; else as it is written. */
export function inProtocolWords(field: FieldSpec, scalar: YamlScalar, lexicon: Lexicon): string {
  const written = String(scalar.value);
  if (field.type === 'time') return written;
  const meaning = readScalar(field, scalar, lexicon) ?? written;
  if (field.type === 'date' && typeof meaning === 'number') return formatDay(meaning);
  return (field.type === 'string' && valueNamedIn(lexicon, field, written)) || String(meaning);
}

/** The one value that stands alone in a list, or in a list in it: `[SYN-101]`, and `[[SYN-101]]` without quotes. */
export function singleOf(value: YamlValue): YamlValue {
  let single = value;
  while (single.kind === 'list' && single.items.length === 1 && single.items[0]) [single] = single.items;
  return single;
}
