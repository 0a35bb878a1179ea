import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { NoteFacts } from '../core/index.ts';
import type { Client } from './client.ts';
import type { CourseStore } from './course-store.ts';
import { inSlices } from './slices.ts';
import type { WorkspaceNotes } from './workspace-notes.ts';

/**
 * Reads the facts of every note of the workspace, in slices and with progress. Until that is done, or where it is
 * cancelled, nothing is said that looks across notes.
 */
export class Scan {
  readonly #connection: Connection;
  readonly #client: () => Client;
  readonly #workspace: WorkspaceNotes;
  readonly #courses: CourseStore;
  #run = 0;
  #done: Promise<void> = Promise.resolve();

  constructor(connection: Connection, client: () => Client, workspace: WorkspaceNotes, courses: CourseStore) {
    this.#connection = connection;
    this.#client = client;
    this.#workspace = workspace;
    this.#courses = courses;
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
    this.#courses.reset();
    this.#done = this.#scan(++this.#run, finish);
    return this.#done;
  }

  async #scan(run: number, finish: () => void): Promise<void> {
    const progress =
      this.#client().showsProgress && this.#workspace.hasFolders
        ? await this.#connection.window.createWorkDoneProgress()
        : undefined;
    progress?.begin('IPT Notes: reading notes', undefined, undefined, true);
    const facts: NoteFacts[] = [];
    let files = 0;
    const isComplete = await inSlices(
      this.#workspace.paths(),
      (path) => {
        const found = this.#workspace.factsOf(this.#workspace.read(path));
        if (found) facts.push(found);
        if (++files % 100 === 0) progress?.report(`${files} files`);
      },
      () => run !== this.#run || isCancelled(progress?.token),
    );
    progress?.done();
    if (!isComplete) return;
    finish();
    this.#courses.complete(facts);
  }
}

function isCancelled(token: CancellationToken | undefined): boolean {
  return token?.isCancellationRequested === true;
}
