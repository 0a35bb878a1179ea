import type { Course } from '../course/course.ts';
import { isMaintenance, type NoteFacts, type Placed } from '../course/facts.ts';
import { type Word, word } from '../protocol/word.ts';
import { say } from '../say.ts';
import type { Range } from '../text/line-table.ts';

/** Where a note is: the facts of the note as it is now, and its course. */
export interface NoteInCourse {
  readonly facts: NoteFacts;
  readonly course: Course;
}

/** A note by the number of its session, such as `session 7`; without its course, by the number that it gives itself. */
export function sessionName(note: NoteFacts, course: Course | undefined): Word {
  const number = (course?.numbersOf(note) ?? { first: note.session?.value }).first;
  if (number === undefined) return word('a note without a number');
  return isMaintenance(note) ? say`maintenance session ${number}` : say`session ${number}`;
}

/** The notes before and after a note in the order of its course. A note without a number has none. */
export function neighboursOf({ facts, course }: NoteInCourse): {
  readonly previous: NoteFacts | undefined;
  readonly next: NoteFacts | undefined;
} {
  const at = course.notes.findIndex(({ path }) => path === facts.path);
  if (at === -1) return { previous: undefined, next: undefined };
  return { previous: course.notes[at - 1], next: course.notes[at + 1] };
}

/** An item of homework, and the place where it was set. */
export interface SetHomework {
  readonly id: Word;
  readonly path: string;
  readonly place: Range;
  /** The session that set it, by its number. */
  readonly session: Word;
}

/** The homework set in the notes before this one that no note since has named, this one included; latest notes first. */
export function openHomework({ facts, course }: NoteInCourse): SetHomework[] {
  const named = new Set(facts.homeworkNamed);
  const open: SetHomework[] = [];
  for (const earlier of course.before(facts).toReversed()) {
    open.push(...setIn(earlier, course).filter(({ id }) => !named.has(id)));
    for (const id of earlier.homeworkNamed) named.add(id);
  }
  return open;
}

/** This many sessions back homework is asked about again that was skipped. */
const ASKED_BACK = 3;

/**
 * The ids of homework that the next session has to ask about: what the last held one set, and of the two before what was
 * skipped where other items of the same session were answered.
 */
export function openAtEnd(course: Course): Word[] {
  const named = new Set<Word>();
  const open: Word[] = [];
  course.held
    .slice(-ASKED_BACK)
    .reverse()
    .forEach((note, back) => {
      const ids = setIn(note, course).map(({ id }) => id);
      if (back === 0 || ids.some((id) => named.has(id))) open.push(...ids.filter((id) => !named.has(id)));
      for (const id of [...note.homeworkNamed, ...ids]) named.add(id);
    });
  return open;
}

/** The last session before a note that was held and whose note could be read: what is shown of it names it. */
export function lastHeldBefore({ facts, course }: NoteInCourse): NoteFacts | undefined {
  return course.before(facts).findLast(({ isStub }) => !isStub);
}

/** The homework set in the last session that was held and not named in this note. */
export function homeworkFromLastTime({ facts, course }: NoteInCourse): SetHomework[] {
  const last = lastHeldBefore({ facts, course });
  return last ? setIn(last, course).filter(({ id }) => !facts.homeworkNamed.includes(id)) : [];
}

/** Where an id of homework was set, in the order of the course; in several notes where it was carried over. */
export function placesWhereSet(notes: readonly NoteFacts[], id: string): SetHomework[] {
  return notes.flatMap((note) => setIn(note, undefined).filter((set) => set.id === id));
}

/** The homework that the notes before this one set, by its id: the first place counts. */
export function homeworkSetBefore({ facts, course }: NoteInCourse): ReadonlyMap<string, SetHomework> {
  const all = new Map<string, SetHomework>();
  for (const set of course.before(facts).flatMap((note) => setIn(note, course)))
    if (!all.has(set.id)) all.set(set.id, set);
  return all;
}

/** Each id once: where it was set twice in one note, the first place counts. */
function setIn(note: NoteFacts, course: Course | undefined): SetHomework[] {
  const byId = new Map<Word, Placed<Word>>();
  for (const set of note.homeworkSet) if (!byId.has(set.value)) byId.set(set.value, set);
  const session = sessionName(note, course);
  return Array.from(byId.values(), ({ value, place }) => ({ id: value, path: note.path, place, session }));
}
