import { type CourseMember, isMaintenance, type NoteFacts } from './facts.ts';
import { UnreadNotes } from './unread-notes.ts';

/** The numbers of a session: the same twice, except for a double session. */
export interface SessionNumbers {
  readonly first: number;
  readonly last: number;
}

/**
 * The notes of one course of treatment in their order: acute notes by number, then maintenance notes by number; notes
 * of one number by date, then by path. Where notes are numbered by date, that order decides, and a note without a number
 * has the one after the note before it. Notes without a number and a date have no place in it, and notes that could not be
 * read are not among them: what is asked of the notes before one ends where one of these may be. Immutable.
 */
export class Course<Note extends CourseMember = NoteFacts> {
  readonly key: string;
  /** Every note with this code and episode, those without a number included; in no order. */
  readonly all: readonly Note[];
  readonly notes: readonly Note[];
  /** Notes of the course that could not be read. */
  readonly unread: readonly CourseMember[];
  /** All but cancelled and no-show notes. */
  readonly held: readonly Note[];
  /** True where a note has its number by its date. */
  readonly isByDate: boolean;
  readonly #position: ReadonlyMap<string, number>;
  readonly #counted: ReadonlyMap<string, number>;
  readonly #unread: UnreadNotes;
  /** How many notes have no place: each may be wherever a number is missing. */
  readonly #unplaced: number;
  #besideUnread: Course<Note> | undefined;

  /**
   * @param isAnywhere true where a note beside these could not be read, and may be of this course.
   */
  constructor(
    key: string,
    notes: readonly Note[],
    unread: readonly CourseMember[] = [],
    isAnywhere: boolean = false,
  ) {
    this.key = key;
    this.all = notes;
    this.unread = unread;
    const placed = notes.filter(hasPlace);
    this.isByDate = placed.some(({ isNumberedByDate }) => isNumberedByDate);
    const compare = this.isByDate ? byDate : inOrder;
    this.notes = placed.sort(compare);
    this.held = this.notes.filter(({ isStub }) => !isStub);
    this.#position = new Map(this.notes.map(({ path }, index) => [path, index]));
    this.#counted = this.isByDate ? counted(this.notes) : none;
    this.#unplaced = notes.length - placed.length;
    this.#unread = new UnreadNotes(this.notes, unread, isAnywhere, { isByDate: this.isByDate, compare });
  }

  /** The same course where a note beside it could not be read, and no one knows whose that is. */
  get besideUnread(): Course<Note> {
    this.#besideUnread ??= new Course(this.key, this.all, this.unread, true);
    return this.#besideUnread;
  }

  /** The numbers of a note: those that it gives, else the one that its date gives it in the course. */
  numbersOf(note: Note): SessionNumbers | undefined {
    const { path, session, lastSession } = note;
    if (session) return { first: session.value, last: lastSession ?? session.value };
    const number = this.#counted.get(path);
    return number === undefined ? undefined : { first: number, last: number };
  }

  /** The notes before this one, nearest last. A note without a number has none. */
  before(note: Note): readonly Note[] {
    return this.notes.slice(0, this.#position.get(note.path) ?? 0);
  }

  /**
   * The nearest note before this one that fulfils a condition; `undefined` where another that could not be read may be
   * nearer.
   */
  previous(note: Note, fulfils: (earlier: Note) => boolean = () => true): Note | undefined {
    const isAnyUnread = !this.#unread.areNone || this.#unplaced > 0;
    for (let index = (this.#position.get(note.path) ?? 0) - 1; index >= 0; index--) {
      const earlier = this.notes[index];
      if (isAnyUnread && this.#mayHide(index + 1)) return undefined;
      if (earlier && fulfils(earlier)) return earlier;
    }
    return undefined;
  }

  /** The nearest earlier note of a session that was held; as with `previous`, none where that is not known. */
  previousHeld(note: Note): Note | undefined {
    return this.previous(note, ({ isStub }) => !isStub);
  }

  /** The notes that share this one's numbering: the acute ones, or those of maintenance. */
  sequenceOf(note: Note): readonly Note[] {
    const own = isMaintenance(note);
    return this.notes.filter((other) => isMaintenance(other) === own);
  }

  /** True where no note before this one may be one that could not be read. */
  isReadBefore(note: Note): boolean {
    const at = this.#position.get(note.path);
    // A note without a place is none of the others that may be before it.
    return at === undefined
      ? this.#isReadAt(0, this.notes.length, this.#unplaced - 1)
      : this.#isReadAt(0, at);
  }

  /** True where no note between two may be one that could not be read. */
  isReadBetween(first: Note, last: Note): boolean {
    const from = this.#position.get(first.path) ?? 0;
    return this.#isReadAt(from + 1, this.#position.get(last.path) ?? 0);
  }

  /** True where no later note may be one that could not be read. */
  isReadAfter(note: Note): boolean {
    return this.#isReadAt((this.#position.get(note.path) ?? 0) + 1, this.notes.length);
  }

  /**
   * True where every session number before this note was read, from 1 on in each sequence: what looks back over a
   * course says nothing where a part of it is not available.
   */
  isCompleteBefore(note: Note): boolean {
    const [first] = this.notes;
    const begins = first !== undefined && (this.numbersOf(first)?.first ?? 0) <= 1 && !isMaintenance(first);
    return begins && this.isReadBefore(note) && this.isCompleteBetween(first, note);
  }

  /** True where every session number between two notes was read. */
  isCompleteBetween(first: Note, last: Note): boolean {
    if (!this.isReadBetween(first, last)) return false;
    const from = this.#position.get(first.path) ?? 0;
    const to = this.#position.get(last.path) ?? 0;
    const stretch = this.notes.slice(from, to + 1);
    return stretch.every((note, index) => {
      const next = stretch[index + 1];
      if (!next) return true;
      const start = isMaintenance(next) && !isMaintenance(note) ? 0 : (this.numbersOf(note)?.last ?? 0);
      return (this.numbersOf(next)?.first ?? 0) - start <= 1;
    });
  }

  /** True where no unread note, and no note without a place, may be before the note at one of these indexes. */
  #isReadAt(from: number, to: number, unplaced: number = this.#unplaced): boolean {
    if (this.#unread.areNone && unplaced === 0) return true;
    for (let index = from; index <= to; index++) if (this.#mayHide(index, unplaced)) return false;
    return true;
  }

  #mayHide(index: number, unplaced: number = this.#unplaced): boolean {
    if (this.#unread.isBefore(index)) return true;
    return (this.#unread.isAnywhere && this.#leavesRoom(index)) || (unplaced > 0 && this.#lacksNumber(index));
  }

  /** Whether the numbers leave room for a note before the one at an index; before the first one there is none for 0. */
  #leavesRoom(index: number): boolean {
    const [before, after] = [this.notes[index - 1], this.notes[index]];
    if (this.isByDate || !after) return true;
    return (before ? isMaintenance(before) : false) !== isMaintenance(after) || this.#lacksNumber(index);
  }

  /** Whether a number is missing before the note at an index. */
  #lacksNumber(index: number): boolean {
    const [before, after] = [this.notes[index - 1], this.notes[index]];
    if (this.isByDate || !after) return false;
    const isSame = before !== undefined && isMaintenance(before) === isMaintenance(after);
    return (this.numbersOf(after)?.first ?? 0) - (isSame ? (this.numbersOf(before)?.last ?? 0) : 0) > 1;
  }
}

const none: ReadonlyMap<string, number> = new Map();

function hasPlace({ session, isNumberedByDate, date }: CourseMember): boolean {
  return session !== undefined || (isNumberedByDate && date !== undefined);
}

/** The numbers of the notes that give none, by path; acute and maintenance notes are counted apart. */
function counted(notes: readonly CourseMember[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const own of [false, true]) {
    let last = 0;
    for (const note of notes) {
      if (isMaintenance(note) !== own) continue;
      last = note.lastSession ?? last + 1;
      if (!note.session) numbers.set(note.path, last);
    }
  }
  return numbers;
}

/** By date; a note without one is before those with one, since its number alone places it. */
function byDate(a: CourseMember, b: CourseMember): number {
  return (
    Number(isMaintenance(a)) - Number(isMaintenance(b)) ||
    (a.date?.value ?? Number.NEGATIVE_INFINITY) - (b.date?.value ?? Number.NEGATIVE_INFINITY) ||
    inOrder(a, b)
  );
}

function inOrder(a: CourseMember, b: CourseMember): number {
  return (
    Number(isMaintenance(a)) - Number(isMaintenance(b)) ||
    (a.session?.value ?? 0) - (b.session?.value ?? 0) ||
    (a.date?.value ?? 0) - (b.date?.value ?? 0) ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
  );
}
