import { CourseIndex, isSame, type NoteFacts } from '../core/index.ts';
import type { NotePrints } from './note-prints.ts';

/**
 * The facts of all notes that are known, those of open ones as they are in the editor. Knows which notes a change
 * concerns, so that nothing else is checked again.
 */
export class CourseStore {
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

  /** Calls a listener whenever a note was read anew, has come or has gone. */
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
    const before = this.#index.note(facts.path);
    if (before === facts) return;
    const later = this.#index.with([facts]);
    const saysTheSame = before !== undefined && isSame(before, facts);
    const isNews = !saysTheSame || (isComparedIn(later, facts) && !this.#prints.saysTheSame(before, facts));
    if (isNews) this.#stampAffected(facts.path, later);
    this.#become(later);
  }

  /** Forgets a note. */
  remove(path: string): void {
    if (!this.#index.note(path)) return;
    const later = this.#index.without([path]);
    this.#stampAffected(path, later);
    this.#become(later);
  }

  /** Begins anew: what was known may be out of date. */
  reset(): void {
    this.#index = CourseIndex.empty;
    this.#isComplete = false;
    this.#stamps.clear();
    this.#epoch++;
  }

  /** Takes the notes of the workspace, as they are on disk; those that are known already are open, and stay. */
  complete(onDisk: CourseIndex): void {
    this.#isComplete = true;
    this.#epoch++;
    this.#become(onDisk.with(this.#index.notes));
  }

  #stampAffected(path: string, later: CourseIndex): void {
    const affected = this.#index.affectedBy(path, later);
    this.#changes++;
    for (const each of affected) this.#stamps.set(each, this.#changes);
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
