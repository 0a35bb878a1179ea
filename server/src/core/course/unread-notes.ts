import type { UnreadPlace } from '../note/unread-place.ts';
import type { CourseMember, Placed } from './facts.ts';

/** The order of a course, and what its notes are numbered by. */
export interface CourseOrder {
  readonly isByDate: boolean;
  readonly compare: (a: CourseMember, b: CourseMember) => number;
}

/**
 * The places between the notes of a course that belong to others, which could not be read: nothing is claimed across them,
 * neither a gap nor that something is missing in the note after. Where number and phase of one cannot be told, it may be
 * wherever the numbers leave room: between two that follow one another there is none, after the last there always is.
 */
export class UnreadNotes {
  /** The indexes of the read notes that have one just before them; their count for the end. */
  readonly #before: ReadonlySet<number>;
  /** True where one may be wherever there is room. */
  readonly isAnywhere: boolean;

  /**
   * @param read the notes that were read, in their order.
   * @param isAnywhere true where a further unread note may be of this course.
   */
  constructor(
    read: readonly CourseMember[],
    unread: readonly CourseMember[],
    isAnywhere: boolean,
    { isByDate, compare }: CourseOrder,
  ) {
    const placed = unread.flatMap((note) => (note.unread && hasPlace(note.unread, isByDate) ? [note] : []));
    this.isAnywhere = isAnywhere || placed.length < unread.length;
    this.#before = new Set(
      placed.map(asRead).map((note) => {
        const next = read.findIndex((each) => compare(note, each) < 0);
        return next === -1 ? read.length : next;
      }),
    );
  }

  /** True where all notes were read, as in most courses. */
  get areNone(): boolean {
    return this.#before.size === 0 && !this.isAnywhere;
  }

  /** True where one is before the note at an index, and after the one before that. */
  isBefore(index: number): boolean {
    return this.#before.has(index);
  }
}

function hasPlace({ session, date, phase }: UnreadPlace, isByDate: boolean): boolean {
  return phase !== undefined && (isByDate ? date : session) !== undefined;
}

/** An unread note as it would be in the order if it had been read. */
function asRead(note: CourseMember): CourseMember {
  const { session, date, phase } = note.unread ?? {};
  return {
    ...note,
    session: placed(session),
    lastSession: session,
    date: placed(date),
    phase: placed(phase),
  };
}

function placed<T>(value: T | undefined): Placed<T> | undefined {
  return value === undefined ? undefined : { value, place: nowhere };
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
