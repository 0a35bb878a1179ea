import { CourseIndex, type Neighbour, type NoteFacts } from '../core/index.ts';

/** The facts of a note, or that it is there and cannot be read. */
export type KnownNote = NoteFacts | Neighbour;

/** The path of a file, and what is known of the note that it holds now; `undefined` where it holds none any more. */
export type NoteChange = readonly [path: string, known: KnownNote | undefined];

/** True for a note that was read. */
export function isFacts(known: KnownNote | undefined): known is NoteFacts {
  return known !== undefined && 'episode' in known;
}

/** What is known of the note at a path. */
export function knownAt(index: CourseIndex, path: string): KnownNote | undefined {
  return index.note(path) ?? index.neighbour(path);
}

/** The notes that are known by now. */
export interface KnownNotes {
  readonly index: CourseIndex;
  /** Takes over several changes at once, each path once. */
  update(changes: Iterable<NoteChange>): void;
}

/** The index with some changes made. */
export function changedIndex(index: CourseIndex, changes: readonly NoteChange[]): CourseIndex {
  const gone = changes.flatMap(([path, known]) => (isFacts(known) ? [] : [path]));
  const unread = changes.flatMap(([, known]) => (known && !isFacts(known) ? [known] : []));
  const read = index.with(changes.flatMap(([, known]) => (isFacts(known) ? [known] : [])));
  const later = gone.length > 0 ? read.without(gone) : read;
  return unread.length > 0 ? later.withNeighbours(unread) : later;
}

/** This many notes are put into an index in about a millisecond. */
const PORTION = 200;

/** Hands changes on by some at a time: all of them at once would hold up anyone who types, and each alone would take long. */
export class Portions {
  readonly #notes: KnownNotes;
  #waiting: NoteChange[] = [];

  constructor(notes: KnownNotes) {
    this.#notes = notes;
  }

  add(change: NoteChange): void {
    this.#waiting.push(change);
    if (this.#waiting.length >= PORTION) this.flush();
  }

  /** Passes on what waits. */
  flush(): void {
    this.#notes.update(this.#waiting);
    this.#waiting = [];
  }
}

/** Notes of a scan, of which no one knows before it has ended. */
export class NotesInMaking implements KnownNotes {
  #index = CourseIndex.empty;

  get index(): CourseIndex {
    return this.#index;
  }

  update(changes: Iterable<NoteChange>): void {
    this.#index = changedIndex(this.#index, [...changes]);
  }
}
