import type { HeadingLevel } from '../protocol/headings.ts';
import type { Word } from '../protocol/word.ts';
import type { ShownWording } from './shown-wording.ts';

/** A heading or label that several clients’ notes share, and the sections that it is proposed for. */
export interface HeadingLine {
  readonly wording: ShownWording;
  /** Ids of sections; none where it is left alone. */
  readonly sections: readonly Word[];
  /** `form`: a part of another form; `guess`: by its words; `place`: by where it is among the others; `none`: nothing is proposed. */
  readonly by: 'form' | 'guess' | 'place' | 'none';
  readonly notes: number;
}

/** A key of the front matter that names no field, and the field that its values are of. */
export interface KeyLine {
  readonly key: ShownWording;
  readonly field: Word | undefined;
  readonly notes: number;
}

/** Where something is that is not shown. */
export interface NotePlace {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** In how many notes each source gives a field. */
export interface SourceCounts {
  readonly frontMatter: number;
  readonly lines: number;
  readonly path: number;
}

/** Everything that can be chosen; a person may change each line of it. */
export interface Choice {
  readonly headings: readonly { readonly wording: string; readonly sections: readonly string[] }[];
  readonly keys: readonly { readonly key: string; readonly field: string }[];
  /** Where sections may begin; `undefined` for the protocol’s own levels. */
  readonly levels?: readonly HeadingLevel[] | undefined;
  /** False where the order of sections is another in most notes. */
  readonly order: boolean;
  readonly fromPath: readonly string[];
  readonly labelledLines: boolean;
  readonly session: 'numbered' | 'by-date';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** ISO date. */
  readonly checkFrom: string;
}

/** What was found in a folder, and what is proposed. Holds no text of a note but wordings that may be shown. */
export interface Plan {
  /** Markdown files that were read. */
  readonly files: number;
  /** Those of them that look like notes, and of how many clients. */
  readonly notes: number;
  readonly clients: number;
  /** Files that look like none. */
  readonly others: number;
  readonly headings: readonly HeadingLine[];
  /** In how many notes a title of each section is found already, by id. */
  readonly known: Readonly<Record<string, number>>;
  readonly keys: readonly KeyLine[];
  readonly sources: Readonly<Record<'client' | 'session' | 'date', SourceCounts>>;
  /** Per pattern, in how many notes it is the first that fits. */
  readonly patterns: readonly { readonly pattern: string; readonly notes: number }[];
  /** True where days in file names may be read in two ways, and no pattern is proposed for them. */
  readonly hasDoubtfulDays: boolean;
  /** Headings, labels and keys that are not shown. */
  readonly hidden: {
    readonly keys: number;
    readonly wordings: number;
    readonly notes: number;
    readonly places: readonly NotePlace[];
  };
  readonly choice: Choice;
}
