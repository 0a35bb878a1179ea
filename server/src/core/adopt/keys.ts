import { fits } from '../note/field-checks.ts';
import type { Lexicon } from '../note/lexicon.ts';
import type { YamlScalar } from '../note/yaml-value.ts';
import type { Word } from '../protocol/word.ts';
import type { KeyLine } from './plan.ts';
import { shownWording } from './shown-wording.ts';
import type { SeenNote } from './survey.ts';

/** Words in a key by which it may be of a field whose values it has. */
const keyWords: readonly (readonly [field: string, pattern: RegExp])[] = [
  ['client', /client|patient|case|chart|code|ref|pt/],
  ['session', /sess|visit|number|num|nr|no|appointment|meeting|contact/],
  ['date', /date|day|when|dos/],
  ['phase', /phase|stage/],
  ['clinician', /clinician|therapist|provider|counsell?or|by|author|staff/],
  ['problem_area', /area|focus|problem/],
  ['planned_sessions', /planned|total|contract|of/],
];

/** Where almost all values of a key are such as the field takes. */
const LEAST_FITTING = 0.9;

/** What keys come to. */
export interface KeyReading {
  readonly keys: readonly KeyLine[];
  /** How many are not shown. */
  readonly hidden: number;
  /** The key, as it is written, that is proposed for a field. */
  readonly keyOf: (field: string) => string | undefined;
}

/** Proposes fields for the keys of front matter that name none, by their words and by what comes after them. */
export function readKeys(notes: readonly SeenNote[], lexicon: Lexicon): KeyReading {
  const byKey = new Map<string, { readonly values: string[]; readonly clients: Set<string> }>();
  for (const { client, keys } of notes) {
    for (const [key, value] of keys) {
      const own = byKey.get(key) ?? { values: [], clients: new Set() };
      own.values.push(value);
      if (client !== '') own.clients.add(client);
      byKey.set(key, own);
    }
  }
  const taken = new Map<string, string>();
  const keys = [...byKey]
    .sort((a, b) => b[1].values.length - a[1].values.length || (a[0] < b[0] ? -1 : 1))
    .flatMap(([key, { values, clients }]): KeyLine[] => {
      const shown = shownWording(key.replace(/[_-]+/g, ' '), clients.size, lexicon);
      if (!shown) return [];
      const field = fieldFor(key, values, lexicon, taken);
      if (field) taken.set(field, key);
      return [{ key: shown, field, notes: values.length }];
    });
  return { keys, hidden: byKey.size - keys.length, keyOf: (field) => taken.get(field) };
}

function fieldFor(
  key: string,
  values: readonly string[],
  lexicon: Lexicon,
  taken: ReadonlyMap<string, string>,
): Word | undefined {
  for (const [name, pattern] of keyWords) {
    const field = lexicon.fields.get(name);
    if (!field || taken.has(name) || !pattern.test(key)) continue;
    const fitting = values.filter((value) => value !== '' && fits(field, scalar(value), lexicon));
    if (fitting.length >= LEAST_FITTING * values.length) return field.name;
  }
  return undefined;
}

function scalar(value: string): YamlScalar {
  return { kind: 'scalar', span: { start: 0, end: 0 }, value };
}
