import { CourseIndex, isSame, type NoteFacts } from '../core/index.ts';
import {
  changedIndex,
  isFacts,
  type KnownNote,
  type KnownNotes,
  knownAt,
  type NoteChange,
} from './known-notes.ts';
import type { NotePrints } from './note-prints.ts';

/**
 * The facts of all notes that are known, those of open ones as they are in the editor. Knows which notes a change
 * concerns, so that nothing else is checked again.
 */
export class CourseStore implements KnownNotes {
  #index = CourseIndex.empty;
  #isComplete = false;
  /** Counts the times at which everything may have become another. */
  #epoch = 0;
  #changes = 0;
  readonly #stamps = new Map<string, number>();
  readonly #listeners: (() => void)[] = [];
  readonly #prints: NotePrints;

  constructor(prints: NotePrints) {
    this.#prints = prints;
  }

  get index(): CourseIndex {
    return this.#index;
  }

  /** False until every note of the workspace was read: what looks across notes says nothing before. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Calls a listener whenever a note was read again, has come or has gone. */
  onDidChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Another number whenever what looks across notes may say something else of any of them. */
  get changes(): number {
    return this.#changes + this.#epoch;
  }

  /** Another text whenever what looks across notes may say something else of the note at `path`. */
  stampOf(path: string): string {
    return `${this.#epoch}.${this.#stamps.get(path) ?? 0}`;
  }

  /** Puts the facts of a note in place of those that were known of it. */
  put(facts: NoteFacts): void {
    this.update([[facts.path, facts]]);
  }

  /** Forgets a note. */
  remove(path: string): void {
    this.update([[path, undefined]]);
  }

  update(changes: Iterable<NoteChange>): void {
    const real = Array.from(changes).filter(([path, known]) => !isKnown(known, knownAt(this.#index, path)));
    if (real.length === 0) return;
    const later = changedIndex(this.#index, real);
    const news = real.filter(([path, known]) => this.#isNews(knownAt(this.#index, path), known, later));
    if (news.length > 0) this.#changes++;
    for (const [path] of news) {
      for (const each of this.#index.affectedBy(path, later)) this.#stamps.set(each, this.#changes);
    }
    this.#become(later);
  }

  /** Begins again: what was known may be out of date. */
  reset(): void {
    this.#index = CourseIndex.empty;
    this.#isComplete = false;
    this.#stamps.clear();
    this.#epoch++;
  }

  /**
   * Takes the notes of the workspace, as they are on disk, in place of all that were known.
   * @param isOpen says of a path that its note stays as it is known, since it is open.
   */
  complete(onDisk: CourseIndex, isOpen: (path: string) => boolean): void {
    const open = Array.from(this.#index.paths).filter(isOpen);
    this.#isComplete = true;
    this.#epoch++;
    this.#become(
      changedIndex(
        onDisk,
        open.map((path) => [path, knownAt(this.#index, path)]),
      ),
    );
  }

  /** True where a change concerns what looks across notes. */
  #isNews(before: KnownNote | undefined, now: KnownNote | undefined, later: CourseIndex): boolean {
    if (!isFacts(before) || !isFacts(now) || !isSame(before, now)) return true;
    return isComparedIn(later, now) && !this.#prints.saysTheSame(before, now);
  }

  #become(later: CourseIndex): void {
    this.#index = later;
    for (const listener of this.#listeners) listener();
  }
}

/** True for what is known already. */
function isKnown(known: KnownNote | undefined, before: KnownNote | undefined): boolean {
  return known === before || (known !== undefined && !isFacts(known) && isSame(known, before));
}

/** True where other notes may be compared with this one by the prints of their sections. */
function isComparedIn(index: CourseIndex, facts: NoteFacts): boolean {
  return (index.courseOf(facts)?.notes.length ?? 0) > 1;
}
