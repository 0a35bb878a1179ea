import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { NoteFacts } from '../core/index.ts';
import type { Client } from './client.ts';
import type { CourseStore } from './course-store.ts';
import { inSlices } from './slices.ts';
import type { WorkspaceNotes } from './workspace-notes.ts';

/** What a scan goes by. */
export interface ScanSources {
  readonly connection: Connection;
  readonly client: () => Client;
  readonly workspace: WorkspaceNotes;
  readonly courses: CourseStore;
  readonly spareMemory: (isOn: boolean) => void;
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

  async #scan(run: number, finish: () => void): Promise<void> {
    const { client, connection, courses, spareMemory, workspace } = this.#sources;
    const progress =
      client().showsProgress && workspace.hasFolders
        ? await connection.window.createWorkDoneProgress()
        : undefined;
    progress?.begin('IPT Notes: reading notes', undefined, undefined, true);
    const facts: NoteFacts[] = [];
    let files = 0;
    spareMemory(true);
    const isComplete = await inSlices(
      workspace.paths(),
      (path) => {
        const found = workspace.factsOf(workspace.read(path));
        if (found) facts.push(found);
        if (++files % 100 === 0) progress?.report(`${files} files`);
      },
      () => run !== this.#run || isCancelled(progress?.token),
    ).finally(() => spareMemory(run !== this.#run));
    progress?.done();
    if (!isComplete) return;
    finish();
    courses.complete(facts);
  }
}

function isCancelled(token: CancellationToken | undefined): boolean {
  return token?.isCancellationRequested === true;
}
