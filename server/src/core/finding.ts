import type { Word } from './protocol/word.ts';
import type { Edit } from './text/edit.ts';
import type { Range } from './text/line-table.ts';
import type { SafeEdit } from './text/safe-edit.ts';
import type { Span } from './text/span.ts';

/** How much a finding matters, most first. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/**
 * A change of form that keeps every word and is safe to apply without asking. Its new text is made of safe words, so it
 * may be printed.
 */
export interface Fix<E extends SafeEdit<Word> = SafeEdit<Word>> {
  readonly title: Word;
  readonly edits: readonly E[];
}

/** A change for a person to choose. It may move the note's own text and is never printed. */
export interface Suggestion<E extends Edit = Edit> {
  readonly title: Word;
  readonly edits: readonly E[];
}

/** An edit with its place by lines as well, as editors and reports want it. */
export interface PlacedEdit<Text extends string = string> extends Edit<Text> {
  readonly range: Range;
}

/** Another place that a finding speaks of. */
export interface Related<Place = Span> {
  readonly place: Place;
  readonly message: Word;
  /** The other note, for findings across a course; absent for a place in the same note. */
  readonly path?: string;
}

/** What a rule reports: small data. The message is an id with its data, put into words where it is printed. */
export interface Finding<Place = Range> {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** The machine-readable thing spoken of: a section id, a field, a tag, a code. */
  readonly subject: Word;
  readonly message: string;
  readonly data: readonly (Word | number)[];
  readonly fix?: Fix<SafeEditAt<Place>>;
  readonly suggestions?: readonly Suggestion<EditAt<Place, string>>[];
  readonly related?: readonly Related<Place>[];
}

/** A finding as reports have it, without a suggestion: that may move the note's own text. */
export type PrintedFinding = Finding & { readonly suggestions?: never };

/** Findings that are placed by lines carry edits that are. */
export type EditAt<Place, Text extends string> = Place extends Range ? PlacedEdit<Text> : Edit<Text>;

/** The same for the edits of safe fixes. */
export type SafeEditAt<Place> = Place extends Range ? SafeEdit<Word> & PlacedEdit<Word> : SafeEdit<Word>;
