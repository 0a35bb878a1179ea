import { CourseIndex, type NoteFacts } from '../core/index.ts';

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

  get index(): CourseIndex {
    return this.#index;
  }

  /** False until every note of the workspace was read: what looks across notes says nothing before. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Another text whenever what looks across notes may say something else of the note at `path`. */
  stampOf(path: string): string {
    return `${this.#epoch}.${this.#stamps.get(path) ?? 0}`;
  }

  /**
   * Puts the facts of a note in place of those that were known of it.
   * @returns the facts that are in the index now: the ones before, where nothing has changed.
   */
  put(facts: NoteFacts): NoteFacts {
    const before = this.#index.note(facts.path);
    if (before && JSON.stringify(before) === JSON.stringify(facts)) return before;
    this.#become(facts.path, this.#index.with([facts]));
    return facts;
  }

  /** Forgets a note. */
  remove(path: string): void {
    if (this.#index.note(path)) this.#become(path, this.#index.without([path]));
  }

  /** Begins anew: what was known may be out of date. */
  reset(): void {
    this.#index = CourseIndex.empty;
    this.#isComplete = false;
    this.#stamps.clear();
    this.#epoch++;
  }

  /** Adds all notes of the workspace but those that are known already: they are open. */
  complete(facts: Iterable<NoteFacts>): void {
    const fresh = Array.from(facts).filter(({ path }) => !this.#index.note(path));
    this.#index = this.#index.with(fresh);
    this.#isComplete = true;
    this.#epoch++;
  }

  #become(path: string, later: CourseIndex): void {
    const affected = this.#index.affectedBy(path, later);
    this.#changes++;
    for (const each of affected) this.#stamps.set(each, this.#changes);
    this.#index = later;
  }
}
