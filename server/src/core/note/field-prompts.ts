import type { FieldSpec, FieldType } from '../protocol/fields.ts';
import type { Span } from '../text/span.ts';
import { findPlaceholders, isPrompt } from './placeholders.ts';
import type { YamlEntry, YamlScalar, YamlValue } from './yaml-value.ts';

/** A single value of the front matter in which a placeholder was left. */
export interface PromptedValue {
  /** The field, where the protocol knows it. */
  readonly field: FieldSpec | undefined;
  /** The whole value, quotes included. */
  readonly span: Span;
}

/** Fields that take any text: there a placeholder may be beside words that count. */
const freeText: ReadonlySet<FieldType> = new Set(['any', 'string']);

/**
 * Takes the prompts out of an entry: what is still to be filled in is no value.
 * @param found where the values with placeholders are listed.
 * @returns the same entry where it holds none.
 */
export function withoutPrompts(
  entry: YamlEntry,
  field: FieldSpec | undefined,
  found: PromptedValue[],
): YamlEntry {
  const isFree = field === undefined || freeText.has(field.type);
  const value = cleaned(entry.value, (scalar) => {
    if (typeof scalar.value !== 'string' || findPlaceholders(scalar.value).length === 0) return scalar;
    found.push({ field, span: scalar.span });
    return isFree && !isPrompt(scalar.value) ? scalar : { ...scalar, value: null, isPrompt: true };
  });
  return value === entry.value ? entry : { ...entry, value };
}

/** The same value with every single value in it cleaned; items of lists that are prompts are left out. */
function cleaned(value: YamlValue, clean: (scalar: YamlScalar) => YamlScalar): YamlValue {
  if (value.kind === 'scalar') return clean(value);
  if (value.kind === 'map') {
    const entries = value.entries.map((entry) => {
      const inner = cleaned(entry.value, clean);
      return inner === entry.value ? entry : { ...entry, value: inner };
    });
    return entries.every((entry, index) => entry === value.entries[index]) ? value : { ...value, entries };
  }
  const items = value.items.map((item) => cleaned(item, clean));
  if (items.every((item, index) => item === value.items[index])) return value;
  return { ...value, items: items.filter((item) => item.kind !== 'scalar' || item.isPrompt !== true) };
}
