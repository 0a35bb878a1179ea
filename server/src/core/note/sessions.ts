import type { FieldSpec } from '../protocol/fields.ts';
import { readScalar, singleOf } from './field-readers.ts';
import type { Lexicon } from './lexicon.ts';
import type { Located } from './located.ts';
import type { YamlValue } from './yaml-value.ts';

/** Two numbers in one text: `4-5`, `4 & 5`, `4 and 5`. With a stroke the second may be the number planned. */
const pair = /^\[?\s*(\d{1,3})\s*(?:[-–,+&]|and|to)\s*(\d{1,3})\s*\]?$/i;

/**
 * Reads the number of a session, or the numbers of a double session (`[4, 5]`, `4 & 5`), which follow one another.
 * @returns in ascending order; `undefined` for anything else.
 */
export function readSessions(
  field: FieldSpec,
  value: YamlValue,
  lexicon: Lexicon,
): readonly Located<number>[] | undefined {
  const single = singleOf(value);
  const items = single.kind === 'list' ? single.items.map(singleOf) : pairIn(single);
  const numbers: Located<number>[] = [];
  for (const item of items) {
    const read = item.kind === 'scalar' ? readScalar(field, item, lexicon) : undefined;
    if (typeof read !== 'number') return undefined;
    numbers.push({ value: read, span: item.span });
  }
  numbers.sort((a, b) => a.value - b.value);
  const first = numbers[0]?.value ?? 0;
  return numbers.every((each, index) => each.value === first + index) ? numbers : undefined;
}

function pairIn(single: YamlValue): readonly YamlValue[] {
  const [, first, second] = (single.kind === 'scalar' && pair.exec(String(single.value))) || [];
  if (first === undefined || second === undefined) return [single];
  return [first, second].map((each) => ({ kind: 'scalar', span: single.span, value: Number(each) }));
}
