import { sectionWords } from '../protocol/section-words.ts';
import type { SectionSpec } from '../protocol/sections.ts';

/** The words that headings of a section are made of. */
export interface WordsOf {
  readonly spec: SectionSpec;
  readonly heads: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly butNot: ReadonlySet<string>;
}

/** The words of a section; none where it is known by its titles alone. */
export function wordsOfSection(spec: SectionSpec): WordsOf[] {
  const own = sectionWords[spec.id];
  if (!own) return [];
  const all = new Set([...own.beside, ...own.heads.flatMap((head) => head.split(' '))]);
  const heads = own.heads.map((head) => head.split(' '));
  return [{ spec, heads, all, firsts: new Set(own.first?.words), butNot: new Set(own.first?.butNot) }];
}
