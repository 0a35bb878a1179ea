import type { Word } from '../protocol/word.ts';
import { nearMiss } from '../text/near-miss.ts';
import type { Span } from '../text/span.ts';
import { checkField } from './field-checks.ts';
import type { KeyReading } from './field-keys.ts';
import type { Lexicon } from './lexicon.ts';

/** A key that is a near miss of a name of a known field that is absent. */
export interface StrayKey {
  readonly key: Span;
  /** The field that may be meant. */
  readonly suggestion: Word;
  /** The name of it that the key is nearly. */
  readonly spelling: Word;
  /** True where the field takes the value. */
  readonly fits: boolean;
}

/** The keys among those that name no field which are nearly a name of one that is absent. */
export function strayKeys({ given, others }: KeyReading, lexicon: Lexicon): StrayKey[] {
  if (others.length === 0) return [];
  const absent = lexicon.protocol.fields.filter(({ name }) => !given.has(name.toLowerCase()));
  const spellings = absent.flatMap((field) =>
    [field.name, ...field.aliases.always].map((spelling) => [spelling, field] as const),
  );
  return others.flatMap(({ name, key, value }): StrayKey[] => {
    const near = nearMiss(name.replace(/[\s-]+/g, '_'), spellings, lexicon.isAdded);
    if (!near) return [];
    const spelling = [near.meaning.name, ...near.meaning.aliases.always].find(
      (each) => each === near.spelling,
    );
    const fits = checkField(near.meaning, value, lexicon).length === 0;
    return [{ key, suggestion: near.meaning.name, spelling: spelling ?? near.meaning.name, fits }];
  });
}
