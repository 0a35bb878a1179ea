import { type FieldKeyParts, fieldKeyParts } from '../protocol/field-key-parts.ts';
import { looseForm } from '../text/loose-form.ts';
import { fits } from './field-checks.ts';
import type { FieldKey, Lexicon } from './lexicon.ts';
import type { YamlEntry } from './yaml-value.ts';

/** Longer keys are sentences. */
const LONGEST = 40;
const marks = /[()[\]/,&#+]/g;

/** The field that the words of a key name together, where the value fits it: `current_phase: middle`, `Date of contact: …`. */
export function madeKeyOf({ name, value }: YamlEntry, lexicon: Lexicon): FieldKey | undefined {
  if (name.length > LONGEST) return undefined;
  const form = looseForm(name).replace(marks, '');
  const parts = fieldKeyParts.find((each) => isMadeOf(each, form));
  const field = parts && lexicon.fields.get(parts.field);
  return field && fits(field, value, lexicon)
    ? { field, by: 'where-it-fits', spelling: field.name }
    : undefined;
}

/** True where a text consists of the words, in any order, which editors of properties may write as one: `phaseOfTherapy`. */
function isMadeOf(parts: FieldKeyParts, form: string, has = { head: false, beside: false }): boolean {
  if (form === '') return has.head && has.beside;
  const goesOn = (words: readonly string[], next: typeof has) =>
    words.some((word) => form.startsWith(word) && isMadeOf(parts, form.slice(word.length), next));
  return (
    (!has.head && goesOn(parts.heads, { ...has, head: true })) ||
    goesOn(parts.beside, { ...has, beside: true }) ||
    goesOn(parts.also, has)
  );
}
