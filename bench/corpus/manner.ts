import type { Draft } from './draft.ts';

/** Where a note belongs. */
export interface Belonging {
  /** The folder of a team. */
  readonly team: string;
  /** The code of client or group, in small letters. */
  readonly code: string;
  /** The file's name, without its ending. */
  readonly name: string;
}

/** How the notes of one course are written, and where they are. */
export interface CourseManner {
  /** Changes a finished note to how this person writes; it must add no gap. */
  readonly dress: (draft: Draft) => void;
  /** The last change, to the text as a whole. */
  readonly print: (text: string) => string;
  /** The path in the caseload's folder, with `/`. */
  readonly place: (belonging: Belonging) => string;
}

/** How the notes of a caseload are written, by the number of the course. */
export type Manner = (course: number) => CourseManner;

/** Paragraphs broken at the same width, one folder a course: what all linters read fastest. */
export const tidy: Manner = () => ({
  dress: () => undefined,
  print: (text) => text,
  place: ({ team, code, name }) => `${team}/${code}/${name}.ipt.md`,
});
