import { sectionWords } from '../protocol/section-words.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { once } from '../text/once.ts';

/** The words that headings of a section are made of. */
interface OwnWords {
  readonly heads: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly butNot: ReadonlySet<string>;
}

/** The same, of a section of a protocol. */
export interface WordsOf extends OwnWords {
  readonly spec: SectionSpec;
}

/** The words of a section; none where it is known by its titles alone. */
export function wordsOfSection(spec: SectionSpec): WordsOf[] {
  const own = ownWords().get(spec.id);
  return own ? [{ spec, ...own }] : [];
}

/** The words of all sections that are known by them, by their ids. */
export const ownWords = once(
  (): ReadonlyMap<string, OwnWords> =>
    new Map(
      Object.entries(sectionWords).map(([id, { heads, beside, first }]) => [
        id,
        {
          heads: heads.map((head) => head.split(' ')),
          all: new Set([...beside, ...heads.flatMap((head) => head.split(' '))]),
          firsts: new Set(first?.words),
          butNot: new Set(first?.butNot),
        },
      ]),
    ),
);
