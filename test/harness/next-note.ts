import {
  Course,
  gatherFacts,
  type NewNote,
  type NewNoteFor,
  type NoteFacts,
  newNote,
} from '../../server/src/core/index.ts';
import { noteOf, standard, today } from './notes.ts';

/** A note by its path, as far as a course needs it. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

/** The course that some notes make up; `undefined` of none. */
export function courseOf(notes: readonly Written[]): Course | undefined {
  return notes.length === 0 ? undefined : new Course('', notes.map(factsOf));
}

/** Proposes the note after some others, on 2025-06-01 where nothing else is said. */
export function nextNote(notes: readonly Written[], from: Partial<NewNoteFor> = {}): NewNote {
  const byPath = new Map(notes.map(({ path, text }) => [path, text]));
  return newNote(
    {
      kind: 'client',
      code: 'SYN-101',
      attendance: 'held',
      course: courseOf(notes),
      fieldsOf: ({ path }) => noteOf(byPath.get(path) ?? '').fields,
      day: today,
      ...from,
    },
    standard.lexicon,
  );
}

/** The same after texts whose paths say nothing. */
export function nextAfter(texts: readonly string[], from: Partial<NewNoteFor> = {}): NewNote {
  return nextNote(
    texts.map((text, index) => ({ path: `/clinic/${index}.ipt.md`, text })),
    from,
  );
}

function factsOf({ path, text }: Written): NoteFacts {
  return gatherFacts(noteOf(text), path);
}
