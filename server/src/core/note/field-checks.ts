import type { FieldSpec, FieldType } from '../protocol/fields.ts';
import { type Word, word } from '../protocol/word.ts';
import { parseDay, parseMinutes } from '../text/calendar.ts';
import { nearMiss } from '../text/near-miss.ts';
import type { Span } from '../text/span.ts';
import { codeWord, type Lexicon } from './lexicon.ts';
import { isDeclined } from './measure-values.ts';
import { readMembers } from './member-rows.ts';
import type { YamlScalar, YamlValue } from './yaml-value.ts';

/** One value that `invalid-field` reports; it counts as absent for every other rule. */
export interface FieldProblem {
  readonly field: FieldSpec;
  readonly span: Span;
  /** The value meant, where there is one near candidate. */
  readonly replacement?: Word;
}

type Check = (value: YamlScalar, field: FieldSpec, lexicon: Lexicon) => boolean;

const isText = (test: (text: string) => boolean): Check => {
  return ({ value }) => typeof value === 'string' && test(value);
};
const isWhole = (from: number): Check => {
  return ({ value }) => Number.isInteger(value) && Number(value) >= from;
};
const hasText: Check = ({ value }) => value !== null && value !== '';

/** What a single value of each type must fulfil. */
const scalarChecks: Readonly<Record<FieldType, Check>> = {
  any: () => true,
  areas: hasText,
  boolean: ({ value }) => typeof value === 'boolean',
  choice: ({ value }, field) =>
    field.values.some((each) => each.toLowerCase() === String(value).toLowerCase()),
  'client-code': ({ value }, _, { codes }) => codeWord(String(value), codes.client) !== undefined,
  'clinician-code': ({ value }, _, { codes }) => codeWord(String(value), codes.clinician) !== undefined,
  'clinician-codes': ({ value }, _, { codes }) => codeWord(String(value), codes.clinician) !== undefined,
  count: isWhole(0),
  date: isText((text) => parseDay(text) !== undefined),
  digest: isText((text) => /^sha256-[A-Za-z0-9+/]{43}=$/.test(text)),
  integer: isWhole(Number.NEGATIVE_INFINITY),
  measures: isDeclined,
  members: () => false,
  number: ({ value }) => typeof value === 'number' && Number.isFinite(value),
  phase: ({ value }, _, { phases }) => phases.has(String(value).toLowerCase()),
  positive: isWhole(1),
  stage: hasText,
  string: ({ value }) => typeof value === 'string' || typeof value === 'number',
  tags: hasText,
  time: isText((text) => parseMinutes(text) !== undefined),
};

/** Types whose value may be a list of single values. */
const listTypes: ReadonlySet<FieldType> = new Set(['any', 'areas', 'clinician-codes', 'tags']);

/** The problems of a field's value, in the order of the text. An empty value has none: it counts as absent. */
export function checkField(field: FieldSpec, value: YamlValue, lexicon: Lexicon): FieldProblem[] {
  if (isEmptyValue(value) || field.type === 'any') return [];
  if (field.type === 'members') {
    return readMembers(value, lexicon).problems.map((span) => ({ field, span }));
  }
  if (value.kind === 'map') return field.type === 'measures' ? [] : [{ field, span: value.span }];
  if (value.kind === 'list') {
    if (field.type === 'measures' && value.items.every(({ kind }) => kind === 'map')) return [];
    if (!listTypes.has(field.type)) return [{ field, span: value.span }];
    return value.items.flatMap((item) => checkItem(field, item, lexicon));
  }
  return checkItem(field, value, lexicon);
}

/** True for a key without a value, with an empty text or an empty list. */
export function isEmptyValue(value: YamlValue): boolean {
  if (value.kind === 'list') return value.items.length === 0;
  return value.kind === 'scalar' && (value.value === null || String(value.value).trim() === '');
}

function checkItem(field: FieldSpec, item: YamlValue, lexicon: Lexicon): FieldProblem[] {
  if (item.kind === 'scalar' && scalarChecks[field.type](item, field, lexicon)) return [];
  const replacement = item.kind === 'scalar' ? candidate(field, String(item.value), lexicon) : undefined;
  return [replacement ? { field, span: item.span, replacement } : { field, span: item.span }];
}

const yes: ReadonlyMap<string, Word> = new Map([
  ['yes', word('true')],
  ['no', word('false')],
]);

function candidate(field: FieldSpec, written: string, lexicon: Lexicon): Word | undefined {
  if (field.type === 'boolean') return yes.get(written.toLowerCase());
  if (field.type === 'phase') {
    return nearMiss(
      written,
      [...lexicon.phases].map(([name, phase]) => [name, phase.id] as const),
      lexicon.isAdded,
    )?.meaning;
  }
  return field.type === 'choice'
    ? nearMiss(
        written,
        field.values.map((value) => [value, value] as const),
        lexicon.isAdded,
      )?.meaning
    : undefined;
}
