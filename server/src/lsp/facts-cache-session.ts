import type { FactsCache, KeptFile } from '../host/facts-cache.ts';
import type { KnownNote } from './known-notes.ts';
import { inSlices } from './slices.ts';
import { isUnread, type WorkspaceNotes } from './workspace-notes.ts';

/**
 * The facts of a scan, as far as they are kept from an earlier one: files that are as they were are not read again. What
 * is read is kept at once, so that a scan that is cut off continues where it stopped. Without a cache everything is read.
 */
export class FactsCacheSession {
  readonly #cache: FactsCache | undefined;
  readonly #earlier = new Map<string, KeptFile>();
  /** What holds for the files of this scan. */
  readonly #now: KeptFile[] = [];
  /** How much the cache holds, what holds no longer included. */
  #size = 0;

  constructor(cache: FactsCache | undefined) {
    this.#cache = cache;
  }

  /** What is kept, to be recalled one by one before files are asked for. */
  get files(): Iterable<KeptFile> {
    return this.#cache?.files() ?? [];
  }

  recall(file: KeptFile): void {
    this.#earlier.set(file.path, file);
    this.#size++;
  }

  /** What is known of the note in a file; `undefined` where it holds none. */
  knownOf(path: string, workspace: WorkspaceNotes): KnownNote | undefined {
    const config = this.#cache && workspace.configOf(path);
    // Taken before the file is read, so that a change meanwhile shows the next time.
    const state = config === undefined ? undefined : this.#cache?.stateOf(path, config);
    const earlier = this.#earlier.get(path);
    this.#earlier.delete(path);
    if (earlier && earlier.state === state) {
      this.#now.push(earlier);
      return earlier.facts;
    }
    const reading = workspace.read(path);
    // What cannot be read now may be read the next time, although the file stays as it is.
    if (isUnread(reading) || reading.kind === 'unreadable') return workspace.knownOf(path, reading);
    const facts = workspace.factsOf(reading);
    if (state !== undefined) this.#keep({ path, state, facts });
    return facts;
  }

  #keep(file: KeptFile): void {
    this.#now.push(file);
    this.#cache?.keep(file);
    this.#size++;
  }

  /** Has everything written: to be called when a scan has ended, in whatever way. */
  flush(): void {
    this.#earlier.clear();
    this.#cache?.flush();
  }

  /** After a scan of everything: where less than half of what is kept still holds, the rest is dropped. */
  async tidy(isCancelled: () => boolean, lastAsked: () => number): Promise<void> {
    if (!this.#cache || this.#now.length * 2 >= this.#size) return;
    const fresh = this.#cache.replace();
    const isComplete = await inSlices(this.#now, (file) => fresh.keep(file), isCancelled, lastAsked);
    if (isComplete) fresh.commit();
    else fresh.discard();
  }
}
