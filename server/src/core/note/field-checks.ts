import type { FieldSpec, FieldType } from '../protocol/fields.ts';
import type { Span } from '../text/span.ts';
import { readAreas } from './area-values.ts';
import { type Corrections, correctionsOf, correctionsOfTruth } from './field-corrections.ts';
import { readScalar, singleOf } from './field-readers.ts';
import { valueNamedIn } from './field-words.ts';
import type { Lexicon } from './lexicon.ts';
import { readMembers } from './member-rows.ts';
import { readSessions } from './sessions.ts';
import type { YamlValue } from './yaml-value.ts';

/** One value that `invalid-field` reports; it counts as absent for every other rule, except for yes and no. */
export interface FieldProblem {
  readonly field: FieldSpec;
  readonly span: Span;
  /** What a single value says; never to be printed. */
  readonly written: string | undefined;
  readonly corrections: Corrections;
}

/** Types whose value may be a list of single values. */
const listTypes: ReadonlySet<FieldType> = new Set(['any', 'areas', 'clinician-codes', 'tags']);

/** The problems of a field's value, in the order of the text. An empty value has none: it counts as absent. */
export function checkField(field: FieldSpec, value: YamlValue, lexicon: Lexicon): FieldProblem[] {
  if (isEmptyValue(value) || field.type === 'any') return [];
  if (field.type === 'members') {
    return readMembers(value, lexicon).problems.map(({ span, presence }) =>
      presence === undefined
        ? problemAt(field, span)
        : { field, span, written: presence, corrections: correctionsOfTruth(presence) },
    );
  }
  if (field.type === 'sessions' && readSessions(field, value, lexicon)) return [];
  if (value.kind === 'list' && field.type === 'measures' && value.items.every(({ kind }) => kind === 'map')) {
    return [];
  }
  if (value.kind === 'list' && listTypes.has(field.type)) {
    return value.items.flatMap((item) => checkItem(field, item, lexicon));
  }
  return checkItem(field, value, lexicon);
}

/** True for a key without a value, with an empty text or an empty list. */
export function isEmptyValue(value: YamlValue): boolean {
  if (value.kind === 'list') return value.items.length === 0;
  return value.kind === 'scalar' && (value.value === null || String(value.value).trim() === '');
}

/** True where a value is one that a field knows or can read, so that a key of many uses may stand for it. */
export function fits(field: FieldSpec, value: YamlValue, lexicon: Lexicon): boolean {
  if (isEmptyValue(value)) return false;
  if (field.type === 'areas') return readAreas(value, lexicon).every(({ area }) => area !== undefined);
  const single = singleOf(value);
  if (field.type === 'string') {
    return single.kind === 'scalar' && valueNamedIn(lexicon, field, String(single.value)) !== undefined;
  }
  return checkField(field, value, lexicon).length === 0;
}

function checkItem(field: FieldSpec, item: YamlValue, lexicon: Lexicon): FieldProblem[] {
  const single = singleOf(item);
  if (single.kind === 'map' && field.type === 'measures') return [];
  if (single.kind !== 'scalar') return [problemAt(field, item.span)];
  if (isEmptyValue(single) || readScalar(field, single, lexicon) !== undefined) return [];
  const written = String(single.value).trim();
  return [{ field, span: single.span, written, corrections: correctionsOf(field, written, lexicon) }];
}

function problemAt(field: FieldSpec, span: Span): FieldProblem {
  return { field, span, written: undefined, corrections: { choices: [] } };
}
