import type { Word } from '../protocol/word.ts';
import { looseForm } from '../text/loose-form.ts';
import type { Span } from '../text/span.ts';
import { fits, isEmptyValue } from './field-checks.ts';
import { type PromptedValue, withoutPrompts } from './field-prompts.ts';
import { readScalar, singleOf } from './field-readers.ts';
import { fieldKeyOf } from './field-words.ts';
import type { FieldKey, Lexicon } from './lexicon.ts';
import { madeKeyOf } from './made-keys.ts';
import type { YamlEntry, YamlMap, YamlValue } from './yaml-value.ts';

/** An entry of the front matter that gives a field, by whatever name; or what gives it elsewhere. */
export interface FieldEntry extends YamlEntry, Pick<FieldKey, 'field'> {
  /** `label`: a labelled line of the text; `path`: the path of the note, which has no place in the text. */
  readonly by: FieldKey['by'] | 'label' | 'path';
}

/** What is twice in a front matter. */
export interface Repetition {
  /** The later key. */
  readonly at: Span;
  /** The field to which another name gives another value; `undefined` where one key is twice. */
  readonly field: Word | undefined;
}

/** The entries of a front matter, by the fields that they give. */
export interface KeyReading {
  /** By the name of the field in lower case; each field once. */
  readonly given: ReadonlyMap<string, FieldEntry>;
  /** Entries whose key is no name of a field. */
  readonly others: readonly YamlEntry[];
  /** The values in which a placeholder was left, in the order of the text; they are taken out of the entries. */
  readonly prompted: readonly PromptedValue[];
  readonly repetition: Repetition | undefined;
}

/** Fields to which two names must not give two values: they say whose note it is, which one, and by whom. */
const givenOnce: ReadonlySet<string> = new Set(['client', 'group', 'session', 'date', 'clinician']);

/**
 * Finds the field of each entry. A field's own name comes before its other names, and a name of many uses counts only
 * where nothing else gives the field and its value fits.
 */
export function readKeys({ entries }: YamlMap, lexicon: Lexicon): KeyReading {
  const given = new Map<string, FieldEntry>();
  const others: YamlEntry[] = [];
  const maybe: FieldEntry[] = [];
  const prompted: PromptedValue[] = [];
  let repetition: Repetition | undefined;
  for (const written of entries) {
    const key = fieldKeyOf(lexicon, written.name) ?? madeKeyOf(written, lexicon);
    const isSure = key !== undefined && key.by !== 'where-it-fits';
    const entry = withoutPrompts(written, isSure ? key.field : undefined, prompted);
    if (!key) {
      others.push(entry);
      continue;
    }
    const found: FieldEntry = {
      name: entry.name,
      key: entry.key,
      value: entry.value,
      field: key.field,
      by: key.by,
    };
    if (!isSure) {
      maybe.push(found);
      continue;
    }
    const name = key.field.name.toLowerCase();
    const known = given.get(name);
    if (known) repetition ??= repetitionOf(known, found, lexicon);
    if (!known || isBetter(found, known)) given.set(name, found);
  }
  for (const entry of maybe) {
    const name = entry.field.name.toLowerCase();
    const known = given.get(name);
    if (known && !isEmptyValue(known.value)) continue;
    if (fits(entry.field, entry.value, lexicon)) given.set(name, entry);
  }
  return { given, others, prompted, repetition };
}

function isBetter(entry: FieldEntry, known: FieldEntry): boolean {
  if (isEmptyValue(known.value) !== isEmptyValue(entry.value)) return isEmptyValue(known.value);
  return entry.by === 'name' && known.by === 'alias';
}

function repetitionOf(known: FieldEntry, entry: FieldEntry, lexicon: Lexicon): Repetition | undefined {
  const { field } = entry;
  if (looseForm(known.name) === looseForm(entry.name)) return { at: entry.key, field: undefined };
  if (!givenOnce.has(field.name) || isEmptyValue(known.value) || isEmptyValue(entry.value)) return undefined;
  return meaningOf(known, lexicon) === meaningOf(entry, lexicon)
    ? undefined
    : { at: entry.key, field: field.name };
}

/** What a value means, or what is written where it means nothing: two values with the same are one. */
function meaningOf({ field, value }: FieldEntry, lexicon: Lexicon): string {
  return JSON.stringify(plain(value, (scalar) => readScalar(field, scalar, lexicon)));
}

function plain(value: YamlValue, read: (scalar: YamlValue & { kind: 'scalar' }) => unknown): unknown {
  const single = singleOf(value);
  if (single.kind === 'scalar') return read(single) ?? single.value;
  if (single.kind === 'list') return single.items.map((item) => plain(item, read));
  return single.entries.map((entry) => [entry.name, plain(entry.value, read)]);
}
