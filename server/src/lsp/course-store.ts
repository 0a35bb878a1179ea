import { CourseIndex, isSame, type NoteFacts } from '../core/index.ts';
import { changedIndex, type KnownNotes, type NoteChange } from './known-notes.ts';
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
    const real = Array.from(changes).filter(([path, facts]) => this.#index.note(path) !== facts);
    if (real.length === 0) return;
    const later = changedIndex(this.#index, real);
    const news = real.filter(([path, facts]) => this.#isNews(this.#index.note(path), facts, later));
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
    const open = Array.from(this.#index.notes).filter(({ path }) => isOpen(path));
    this.#isComplete = true;
    this.#epoch++;
    this.#become(onDisk.with(open));
  }

  /** True where a change concerns what looks across notes. */
  #isNews(before: NoteFacts | undefined, facts: NoteFacts | undefined, later: CourseIndex): boolean {
    if (!before || !facts || !isSame(before, facts)) return true;
    return isComparedIn(later, facts) && !this.#prints.saysTheSame(before, facts);
  }

  #become(later: CourseIndex): void {
    this.#index = later;
    for (const listener of this.#listeners) listener();
  }
}

/** True where other notes may be compared with this one by the prints of their sections. */
function isComparedIn(index: CourseIndex, facts: NoteFacts): boolean {
  return (index.courseOf(facts)?.notes.length ?? 0) > 1;
}
