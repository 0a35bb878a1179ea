import type { Connection } from 'vscode-languageserver';
import { CourseIndex, type NoteFacts } from '../core/index.ts';
import type { FactsCache } from '../host/facts-cache.ts';
import type { Client } from './client.ts';
import type { CourseStore } from './course-store.ts';
import { KeptFacts } from './kept-facts.ts';
import type { Runner } from './runner.ts';
import { inSlices } from './slices.ts';
import type { WorkspaceNotes } from './workspace-notes.ts';

/** So many notes are put into an index in about a millisecond. */
const PORTION = 200;

/** What a scan goes by. */
export interface ScanSources {
  readonly connection: Connection;
  readonly client: () => Client;
  readonly workspace: WorkspaceNotes;
  readonly courses: CourseStore;
  /** Where facts are kept from one start to the next, if anywhere. */
  readonly cache: () => FactsCache | undefined;
  readonly spareMemory: (isOn: boolean) => void;
  /** Reading gives way to the requests that it answers. */
  readonly runner: Runner;
}

/**
 * Reads the facts of every note of the workspace, in slices and with progress. Until that is done, or where it is
 * cancelled, nothing is said that looks across notes.
 */
export class Scan {
  readonly #sources: ScanSources;
  #run = 0;
  #done: Promise<void> = Promise.resolve();

  constructor(sources: ScanSources) {
    this.#sources = sources;
  }

  /** Settles when the scan that runs, if one does, has ended. */
  get done(): Promise<void> {
    return this.#done;
  }

  /**
   * Reads everything anew; a scan that runs ends.
   * @param finish called when all is read, before the courses count as complete.
   */
  start(finish: () => void): Promise<void> {
    this.#sources.courses.reset();
    this.#done = this.#scan(++this.#run, finish);
    return this.#done;
  }

  /** Ends a scan that runs. What it has read is kept, where anything is. */
  stop(): void {
    this.#run++;
    this.#sources.cache()?.flush();
  }

  async #scan(run: number, finish: () => void): Promise<void> {
    const { cache, client, connection, courses, runner, spareMemory, workspace } = this.#sources;
    const progress =
      client().showsProgress && workspace.hasFolders
        ? await connection.window.createWorkDoneProgress()
        : undefined;
    progress?.begin('IPT Notes: reading notes', undefined, undefined, true);
    const isOver = () => run !== this.#run || progress?.token.isCancellationRequested === true;
    const lastAsked = () => runner.lastAsked;
    const kept = new KeptFacts(cache());
    const onDisk = new GrowingIndex();
    let files = 0;
    spareMemory(true);
    const isComplete = await inSlices(kept.files, (file) => kept.recall(file), isOver, lastAsked)
      .then(() =>
        inSlices(
          workspace.paths(),
          (path) => {
            const found = kept.factsOf(path, workspace);
            if (found) onDisk.add(found);
            if (++files % 100 === 0) progress?.report(`${files} files`);
          },
          isOver,
          lastAsked,
        ),
      )
      .finally(() => {
        kept.flush();
        spareMemory(run !== this.#run);
      });
    progress?.done();
    if (!isComplete) return;
    finish();
    courses.complete(onDisk.index);
    // Nobody waits for it.
    void runner.attempt('tidying what is kept', () => kept.tidy(isOver, lastAsked));
  }
}

/** An index that grows by some notes at a time: all of them at once would hold up whoever types. */
class GrowingIndex {
  #index = CourseIndex.empty;
  #waiting: NoteFacts[] = [];

  add(facts: NoteFacts): void {
    this.#waiting.push(facts);
    if (this.#waiting.length >= PORTION) this.#take();
  }

  /** The index of all notes that were added. */
  get index(): CourseIndex {
    this.#take();
    return this.#index;
  }

  #take(): void {
    this.#index = this.#index.with(this.#waiting);
    this.#waiting = [];
  }
}
