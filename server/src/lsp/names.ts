import type { NameList } from '../core/index.ts';
import type { NamesParams } from '../wire/names.ts';

/** The names to flag, as the client hands them over; kept in memory alone, and never logged. */
export class Names {
  #list: NameList | undefined;
  #generation = 0;
  readonly #listeners: (() => void)[] = [];

  /** `undefined` where there is no list, or an empty one. */
  get list(): NameList | undefined {
    return this.#list;
  }

  /** Another number whenever the list may be another. */
  get generation(): number {
    return this.#generation;
  }

  /** Puts a list in place of the one before. */
  replace({ salt, hashes, firstWords, maxWords }: NamesParams): void {
    const list = { salt, hashes: new Set(hashes), firstWords: new Set(firstWords), maxWords };
    this.#list = list.hashes.size > 0 ? list : undefined;
    this.#generation++;
    for (const listener of this.#listeners) listener();
  }

  /** Calls a listener whenever the list may be another. */
  onDidChange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
