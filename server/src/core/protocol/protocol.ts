import { type CodePatterns, codes } from './codes.ts';
import { type FieldSpec, fields } from './fields.ts';
import { type HeadingLevel, headings } from './headings.ts';
import { type Helpline, helplines } from './helplines.ts';
import { measures } from './measure-table.ts';
import type { MeasureSpec } from './measures.ts';
import { type PhaseSpec, phases } from './phases.ts';
import { type ProblemAreaSpec, problemAreas } from './problem-areas.ts';
import { type SectionSpec, sections } from './sections.ts';
import { type TagSpec, tags } from './tags.ts';
import { type WordList, wordLists } from './word-lists.ts';

/** What IPT asks of a note and a course, as data. A configuration adds to it; nothing else in the code does. */
export interface Protocol {
  /** False where the order of sections is not checked. */
  readonly order: boolean;
  /** Where the titles of sections may be without a word. */
  readonly headings: readonly HeadingLevel[];
  /** True where labelled lines at the top of a note give fields, as front matter does. */
  readonly labelledLines: boolean;
  /** True where notes without a number are numbered by the dates of their course. */
  readonly sessionsByDate: boolean;
  readonly sections: readonly SectionSpec[];
  readonly fields: readonly FieldSpec[];
  readonly phases: readonly PhaseSpec[];
  readonly problemAreas: readonly ProblemAreaSpec[];
  readonly tags: readonly TagSpec[];
  readonly measures: readonly MeasureSpec[];
  readonly wordLists: readonly WordList[];
  readonly codes: CodePatterns;
  readonly helplines: readonly Helpline[];
  /** Telephone numbers, sites and mail addresses that a configuration calls public. */
  readonly allowed: readonly string[];
}

/** The protocol without any configuration. */
export const standardProtocol: Protocol = {
  order: true,
  headings,
  labelledLines: false,
  sessionsByDate: false,
  sections,
  fields,
  phases,
  problemAreas,
  tags,
  measures,
  wordLists,
  codes,
  helplines,
  allowed: [],
};
