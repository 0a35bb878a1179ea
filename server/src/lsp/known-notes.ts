import { CourseIndex, type NoteFacts } from '../core/index.ts';

/** The path of a file, and the facts of the note that it holds now; `undefined` where it holds none any more. */
export type NoteChange = readonly [path: string, facts: NoteFacts | undefined];

/** The notes that are known by now. */
export interface KnownNotes {
  readonly index: CourseIndex;
  /** Takes over several changes at once, each path once. */
  update(changes: Iterable<NoteChange>): void;
}

/** The index with some changes made. */
export function changedIndex(index: CourseIndex, changes: readonly NoteChange[]): CourseIndex {
  const gone = changes.flatMap(([path, facts]) => (facts ? [] : [path]));
  const later = index.with(changes.flatMap(([, facts]) => facts ?? []));
  return gone.length > 0 ? later.without(gone) : later;
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
