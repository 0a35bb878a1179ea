import type { Course } from '../course/course.ts';
import { isMaintenance, type NoteFacts } from '../course/facts.ts';
import type { Note } from '../note/note.ts';
import { type Word, word } from '../protocol/word.ts';
import { joinWords, say } from '../say.ts';
import type { Range } from '../text/line-table.ts';
import { type Span, spanOf } from '../text/span.ts';
import {
  homeworkFromLastTime,
  lastHeldBefore,
  type NoteInCourse,
  neighboursOf,
  sessionName,
} from './course-of-note.ts';
import { outlineOf } from './outline.ts';

/** A line that an editor shows above a note's title. Ids and numbers only. */
export interface Lens {
  readonly title: Word;
  /** Where it leads to: a place in this note, or one in another. */
  readonly to: Span | { readonly path: string; readonly place: Range } | undefined;
  /** `homework` of the last session, which an editor may show in place; `begin` a note in which nothing is written. */
  readonly kind?: 'homework' | 'begin';
}

/** The lenses of a note, and the place that they are above: its title, else its first line. */
export function lensesOf(
  note: Note,
  place: NoteInCourse | undefined,
): { readonly at: Span; readonly lenses: Lens[] } {
  if (note.isBlank)
    return { at: spanOf(0, 0), lenses: [{ title: word('Begin this note'), to: undefined, kind: 'begin' }] };
  const title = note.parts.find(({ heading }) => heading.level === 1);
  return {
    at: title?.heading.place ?? spanOf(0, 0),
    lenses: [...recordedLens(note), ...(place ? [...homeworkLens(place), ...neighbourLenses(place)] : [])],
  };
}

/** How many sections hold content; leads to the first heading under which there is none yet. */
function recordedLens(note: Note): Lens[] {
  const { recorded, required, sections } = outlineOf(note);
  if (required === 0) return [];
  const next = sections.find(
    ({ isRequired, state, heading }) => isRequired && state !== 'present' && heading,
  );
  return [{ title: say`${recorded} of ${required} sections recorded`, to: next?.heading }];
}

/** The homework from last time that this note does not name yet; leads to where it was set. */
function homeworkLens(place: NoteInCourse): Lens[] {
  const open = place.facts.isStub ? [] : homeworkFromLastTime(place);
  const [first] = open;
  if (!first) return unnamedHomeworkLens(place);
  const ids = joinWords(open.map(({ id }) => id));
  return [{ title: say`Open homework from ${first.session}: ${ids}`, to: first, kind: 'homework' }];
}

/** The same where that homework has no ids, and the note speaks neither of it nor of any. */
function unnamedHomeworkLens({ facts, course }: NoteInCourse): Lens[] {
  const last = facts.isStub ? undefined : lastHeldBefore({ facts, course });
  if (!last?.setsUnnamedHomework || last.homeworkSet.length > 0 || facts.returnsToHomework) return [];
  return [{ title: say`Homework from ${sessionName(last, course)}`, to: placeIn(last), kind: 'homework' }];
}

function neighbourLenses(place: NoteInCourse): Lens[] {
  const { previous, next } = neighboursOf(place);
  return [
    ...(previous ? [{ title: sayPrevious(previous, place.course), to: placeIn(previous) }] : []),
    ...(next ? [{ title: sayNext(next, place.course), to: placeIn(next) }] : []),
  ];
}

/** What leads to the note before. */
export function sayPrevious(note: NoteFacts, course: Course): Word {
  return say`Previous session (${numberOf(note, course)})`;
}

/** What leads to the note after. */
export function sayNext(note: NoteFacts, course: Course): Word {
  return say`Next session (${numberOf(note, course)})`;
}

/** The number; maintenance has numbers of its own. */
function numberOf(note: NoteFacts, course: Course): Word {
  const number = course.numbersOf(note)?.first ?? 0;
  return isMaintenance(note) ? say`maintenance ${number}` : say`${number}`;
}

function placeIn({ path, session, anchor }: NoteFacts): { path: string; place: Range } {
  return { path, place: session?.place ?? anchor };
}
