import type { Course } from '../course/course.ts';
import type { CourseIndex } from '../course/course-index.ts';
import type { NoteFacts } from '../course/facts.ts';
import type { Word } from '../protocol/word.ts';
import { say } from '../say.ts';
import type { Range } from '../text/line-table.ts';
import { sessionName } from './course-of-note.ts';

/** A client or group, a session or an item of homework, by its ids. */
export interface CaseloadSymbol {
  readonly kind: 'course' | 'session' | 'homework';
  readonly name: Word;
  readonly container: Word;
  readonly path: string;
  readonly place: Range;
}

/** More than anyone reads through; an editor asks again with every letter. */
const MOST = 500;

/**
 * The clients, groups, sessions and homework of a caseload whose name or container holds the letters of a query in
 * their order, without case; all for an empty query. Courses come first.
 */
export function caseloadSymbols(index: CourseIndex, query: string): CaseloadSymbol[] {
  const found: Record<CaseloadSymbol['kind'], CaseloadSymbol[]> = { course: [], session: [], homework: [] };
  for (const symbol of symbolsOf(index)) {
    if (fits(query, symbol)) found[symbol.kind].push(symbol);
  }
  return [...found.course, ...found.session, ...found.homework].slice(0, MOST);
}

function* symbolsOf({ courses }: CourseIndex): Generator<CaseloadSymbol, void, undefined> {
  for (const course of courses) {
    const { notes } = course;
    const [first] = notes;
    if (!first?.code) continue;
    const name = nameOfCourse(first.code.value, first.episode);
    const container = first.isGroupCode ? say`group` : say`client`;
    yield { kind: 'course', name, container, path: first.path, place: first.code.place };
    for (const note of notes) yield* symbolsOfNote(note, name, course);
  }
}

function* symbolsOfNote(
  note: NoteFacts,
  container: Word,
  course: Course,
): Generator<CaseloadSymbol, void, undefined> {
  const { path, session, anchor, homeworkSet } = note;
  const name = say`${container} ${sessionName(note, course)}`;
  yield { kind: 'session', name, container, path, place: session?.place ?? anchor };
  for (const { value, place } of homeworkSet)
    yield { kind: 'homework', name: value, container: name, path, place };
}

function nameOfCourse(code: Word, episode: number): Word {
  return episode === 1 ? code : say`${code} episode ${episode}`;
}

/** True where the letters of the query, spaces aside, occur in their order in what a person sees of the symbol. */
function fits(query: string, { name, container }: CaseloadSymbol): boolean {
  const shown = `${name} ${container}`.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s+/g, '')) {
    at = shown.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
