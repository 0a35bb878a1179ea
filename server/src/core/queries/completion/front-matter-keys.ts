import type { FieldSpec } from '../../protocol/fields.ts';
import { lineEndOf } from '../../text/line-table.ts';
import { looseForm } from '../../text/loose-form.ts';
import type { FrontMatterPlace } from '../front-matter-place.ts';
import { type TeachingText, textOfField, textOfMeasure } from '../teaching.ts';
import { valuesOf } from './front-matter-values.ts';
import type { Completion, CompletionInput, CompletionPiece } from './item.ts';

/**
 * Completes the key that is being typed: fields at top level, measures under `measures:`, what a row of `members:` may
 * hold. A key that is whole is completed by what comes after it alone.
 */
export function completeKeys(input: CompletionInput, place: FrontMatterPlace): Completion[] {
  const written = input.note.text.slice(place.typed.start, place.typed.end).trim();
  const typed = looseForm(written);
  const begun = keysAt(input, place).filter(({ label }) => looseForm(label).startsWith(typed));
  const itself = begun.filter(({ label }) => looseForm(label) === typed);
  const isMeasure = place.parent !== undefined && input.note.lexicon.measures.isKey(written);
  const isWhole = itself.length > 0 || isMeasure || input.note.lexicon.fieldKeys.has(typed);
  if (!isWhole) return begun;
  return place.isLast ? itself.map((item) => asWritten(item, written)) : [];
}

/** A whole key stays as it is written: `Client`, `PHQ-9`. */
function asWritten(item: Completion, written: string): Completion {
  const [first, ...value] = item.insert;
  if (typeof first !== 'string' || !/^\w[\w -]*$/.test(written)) return item;
  return { ...item, insert: [first.replace(item.label, () => written), ...value], filter: written };
}

function keysAt(input: CompletionInput, place: FrontMatterPlace): Completion[] {
  if (place.parent === undefined) return fieldKeys(input, place);
  if (place.parent === 'measures') return measureKeys(input, place);
  return place.parent === 'members' ? [...rowKeys(place), ...measureKeys(input, place)] : [];
}

const ranks: Readonly<Record<FieldSpec['demand'], number>> = {
  required: 0,
  expected: 1,
  group: 1,
  optional: 2,
};

function fieldKeys(input: CompletionInput, place: FrontMatterPlace): Completion[] {
  const { protocol } = input.note.lexicon;
  const hasCode = place.siblings.has('client') || place.siblings.has('group');
  return protocol.fields
    .filter(({ name }) => !place.siblings.has(name.toLowerCase()))
    .filter(({ name }) => !(hasCode && (name === 'client' || name === 'group')))
    .map((field) =>
      keyItem(place, field.name, ranks[field.demand], valuePieces(field, input), textOfField(field)),
    );
}

/** The measures that are not given yet, under whatever name. */
function measureKeys({ note }: CompletionInput, place: FrontMatterPlace): Completion[] {
  const { measures } = note.lexicon;
  const given = new Set(
    Array.from(place.siblings, (name) => {
      const read = measures.read(name);
      return read && 'of' in read ? read.of : undefined;
    }),
  );
  return measures.keys
    .filter((key) => !given.has(key))
    .map((key) => keyItem(place, key.id, key.isSafetyItem ? 4 : 3, [], textOfMeasure(key)));
}

function rowKeys(place: FrontMatterPlace): Completion[] {
  const keys: readonly [string, readonly CompletionPiece[]][] = [
    ['id', [{ prompt: '"[record the member id]"' }]],
    ['present', [{ choice: ['true', 'false'] }]],
    ['problem_area', []],
  ];
  return keys
    .filter(([name]) => !place.siblings.has(name))
    .map(([name, value], index) => keyItem(place, name, index, value));
}

function keyItem(
  { typed, needsBlank, isLast }: FrontMatterPlace,
  name: string,
  rank: number,
  value: readonly CompletionPiece[],
  text?: TeachingText,
): Completion {
  const insert = [needsBlank ? ` ${name}` : name, ...(isLast ? [': ', ...value] : [])];
  return { kind: 'field', label: name, span: typed, insert, filter: name, rank, ...(text && { text }) };
}

/** What a key brings along: its values to choose from, or its prompt, which YAML must not take for a list. */
function valuePieces(field: FieldSpec, input: CompletionInput): CompletionPiece[] {
  const lineEnd = lineEndOf(input.note.text);
  if (field.type === 'measures') return [`${lineEnd}  `, { prompt: '' }];
  if (field.type === 'members') return [`${lineEnd}  - id: `, { prompt: '"[record the member id]"' }];
  const values = valuesOf(field, input).map(({ name }) => name);
  if (values.length > 1) return [{ choice: values }];
  return [{ prompt: field.prompt.startsWith('[') ? `"${field.prompt}"` : field.prompt }];
}
