import { isFromPath } from '../note/fields.ts';
import type { Note } from '../note/note.ts';
import type { Word } from '../protocol/word.ts';
import { say } from '../say.ts';
import type { Range } from '../text/line-table.ts';
import type { Span } from '../text/span.ts';
import { homeworkSetBefore, type NoteInCourse, neighboursOf } from './course-of-note.ts';
import { sayNext, sayPrevious } from './lenses.ts';
import { namesIn } from './names.ts';

/** A place in a note that leads to another note of the course. */
export interface NoteLink {
  readonly span: Span;
  readonly path: string;
  /** Where in it; `undefined` for the note as a whole. */
  readonly place: Range | undefined;
  readonly tooltip: Word;
}

/**
 * The links of a note: the key `session` leads back to the previous session, the number after it on to the next one, and
 * an id of homework to the earlier note that set it.
 */
export function linksOf(note: Note, place: NoteInCourse): NoteLink[] {
  return [...sessionLinks(note, place), ...homeworkLinks(note, place)];
}

function sessionLinks({ fields }: Note, place: NoteInCourse): NoteLink[] {
  const { previous, next } = neighboursOf(place);
  const isWritten = !isFromPath(fields, 'session');
  const key = isWritten ? fields.entries.get('session')?.key : undefined;
  const value = isWritten ? fields.session?.span : undefined;
  const link = (span: Span | undefined, path: string | undefined, tooltip: Word): NoteLink[] =>
    span && path !== undefined ? [{ span, path, place: undefined, tooltip }] : [];
  return [
    ...(previous ? link(key, previous.path, sayPrevious(previous, place.course)) : []),
    ...(next ? link(value, next.path, sayNext(next, place.course)) : []),
  ];
}

function homeworkLinks(note: Note, place: NoteInCourse): NoteLink[] {
  const before = homeworkSetBefore(place);
  return namesIn(note).flatMap(({ kind, id, span }): NoteLink[] => {
    const set = kind === 'homework' ? before.get(id) : undefined;
    if (!set) return [];
    return [{ span, path: set.path, place: set.place, tooltip: say`${set.id} was set in ${set.session}` }];
  });
}
