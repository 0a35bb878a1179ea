import { sectionWords } from '../protocol/section-words.ts';
import type { SectionSpec } from '../protocol/sections.ts';

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

let known: ReadonlyMap<string, OwnWords> | undefined;

/** The words of all sections that are known by them, by their ids; made once. */
export function ownWords(): ReadonlyMap<string, OwnWords> {
  known ??= new Map(
    Object.entries(sectionWords).map(([id, { heads, beside, first }]) => {
      const all = new Set([...beside, ...heads.flatMap((head) => head.split(' '))]);
      return [
        id,
        {
          heads: heads.map((head) => head.split(' ')),
          all,
          firsts: new Set(first?.words),
          butNot: new Set(first?.butNot),
        },
      ];
    }),
  );
  return known;
}
