import type { Span } from '../text/span.ts';
import { isEmptyValue } from './field-checks.ts';
import type { FieldEntry, KeyReading } from './field-keys.ts';
import { readDoubtfulValues, readLabelledFields } from './labelled-fields.ts';
import type { Lexicon } from './lexicon.ts';
import type { PathFields } from './path-fields.ts';
import type { YamlValue } from './yaml-value.ts';

/** Where fields may be given besides the front matter. */
export interface Outside {
  readonly text: string;
  /** The offset after the front matter. */
  readonly from: number;
  /** Where findings on what the path gives are shown. */
  readonly anchor: Span;
  readonly pathFields: PathFields;
}

/**
 * Adds the fields that labelled lines and the note’s path give, where the configuration says so. What is in the front matter
 * wins over both, be it right or wrong; a labelled line wins over the path.
 */
export function withOutside(keys: KeyReading, outside: Outside, lexicon: Lexicon): KeyReading {
  const { text, from, pathFields } = outside;
  const { labelledLines } = lexicon.protocol;
  if (!labelledLines && pathFields.size === 0) return keys;
  const given = new Map(keys.given);
  const add = (entry: FieldEntry) => {
    const name = entry.field.name.toLowerCase();
    // A note has one code: the front matter’s group is not joined by the path’s client.
    const rival = name === 'client' ? 'group' : name === 'group' ? 'client' : name;
    if ([name, rival].some((each) => isGiven(given.get(each)))) return;
    given.set(name, entry);
  };
  if (labelledLines) for (const entry of readLabelledFields(text, from, lexicon)) add(entry);
  for (const entry of pathEntries(outside, lexicon)) add(entry);
  if (labelledLines) for (const entry of readDoubtfulValues(text, from, lexicon)) add(entry);
  return { ...keys, given };
}

function pathEntries({ anchor, pathFields }: Outside, lexicon: Lexicon): FieldEntry[] {
  return Array.from(pathFields).flatMap(([name, value]): FieldEntry[] => {
    const field = lexicon.fields.get(name);
    return field ? [{ name, key: anchor, value: placedAt(value, anchor), field, by: 'path' }] : [];
  });
}

function isGiven(entry: FieldEntry | undefined): boolean {
  return entry !== undefined && !isEmptyValue(entry.value);
}

/** A value with the place at which it is shown: it has none in the text. */
function placedAt(value: YamlValue, span: Span): YamlValue {
  if (value.kind !== 'list') return { ...value, span };
  return { ...value, span, items: value.items.map((item) => placedAt(item, span)) };
}
