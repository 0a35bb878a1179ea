import {
  Course,
  CourseIndex,
  gatherFacts,
  type Note,
  type NoteInCourse,
  type PrintsOf,
  printsOf,
} from '../../server/src/core/index.ts';
import { noteOf } from './notes.ts';

/** Some notes read together: an index over all of them, and each by its path. */
export class ReadCaseload {
  readonly index: CourseIndex;
  readonly #notes: ReadonlyMap<string, Note>;

  /** @param texts by path. */
  constructor(texts: Readonly<Record<string, string>>) {
    this.#notes = new Map(Object.entries(texts).map(([path, text]) => [path, noteOf(text)]));
    this.index = CourseIndex.of(Array.from(this.#notes, ([path, note]) => gatherFacts(note, path)));
  }

  readonly printsOf: PrintsOf = ({ path }) => printsOf(this.note(path), 1);

  note(path: string): Note {
    const note = this.#notes.get(path);
    if (!note) throw new Error('No such note');
    return note;
  }

  place(path: string): NoteInCourse {
    const facts = this.index.note(path);
    if (!facts) throw new Error('No such note');
    return { facts, course: this.index.courseOf(facts) ?? new Course('', [facts]) };
  }
}

/** What may be said of a session in a short note. */
export interface ShortNote {
  readonly code?: string;
  readonly session: number;
  /** More lines of the front matter. */
  readonly fields?: string;
  /** What is under review, and the homework that is set. */
  readonly review?: string;
  readonly homework?: readonly string[];
}

/** A note that is as short as its test allows. */
export function shortNote({
  code = 'SYN-101',
  session,
  fields = '',
  review,
  homework = [],
}: ShortNote): string {
  return [
    `---\nclient: ${code}\nsession: ${session}\n${fields}---\n\n# Session ${session}\n`,
    ...(review === undefined ? [] : [`## Review of the week\n\n${review}\n`]),
    ...(homework.length > 0
      ? [`## Homework\n\n${homework.map((id) => `- [ ] ${id}: call`).join('\n')}\n`]
      : []),
  ].join('\n');
}
