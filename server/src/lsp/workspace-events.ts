import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { pathOfUri } from '../host/uris.ts';
import type { OpenDocument } from './open-document.ts';
import type { Server } from './server.ts';

const watched = '**/*.{md,markdown,jsonc}';
const ignored = /\/(?:\.git|node_modules)\//;

/** Keeps what is known of the workspace up to date: folders, configurations, and notes that are not open. */
export class WorkspaceEvents {
  readonly #server: Server;
  #folders: readonly string[] = [];

  constructor(server: Server) {
    this.#server = server;
  }

  /** Sets the folders that the client has open at its start. */
  begin(folders: readonly string[]): void {
    this.#folders = folders;
    this.#server.configs.setFolders(folders);
  }

  /** Installs the handlers. */
  listen(): void {
    const { connection, documents, runner } = this.#server;
    connection.onDidChangeWatchedFiles(({ changes }) => {
      void runner.attempt('file changes', () => this.#filesChanged(changes));
    });
    documents.onDidSave(({ document }) => {
      void runner.attempt('save', () => this.#saved(document));
    });
    documents.onDidClose(({ document }) => {
      void runner.attempt('close', () => this.#closed(document));
    });
  }

  /** Once the client is ready, asks it to tell of changes and reads the workspace for the first time. */
  ready(): void {
    const { client, connection, runner } = this.#server;
    if (client().watchesFiles) {
      void runner.attempt('file watching', async () => {
        const watchers = [{ globPattern: watched }];
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      });
    }
    if (client().tellsOfFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const left = this.#folders.filter((uri) => !gone.has(uri));
        this.begin([...left, ...added.map(({ uri }) => uri)]);
        this.#reload();
      });
    }
    this.#scan();
  }

  /** Reads everything anew: what is a note, and what is asked of it, may have changed. */
  #reload(): void {
    this.#server.configs.forget();
    this.#server.diagnostics.refresh();
    this.#scan();
  }

  #scan(): void {
    const { checker, diagnostics, documents, runner, scan } = this.#server;
    void runner.attempt('reading the workspace', async () => {
      await scan.start(() => checker.sync(documents.all()));
      diagnostics.refresh();
    });
  }

  #filesChanged(changes: readonly FileEvent[]): void {
    const paths = changes.flatMap(({ uri, type }) => {
      const path = pathOfUri(uri);
      return path === undefined || ignored.test(path) ? [] : [{ path, type }];
    });
    if (paths.some(({ path }) => path.endsWith('.jsonc'))) {
      this.#reload();
      return;
    }
    this.#whileCoursesChange(() => {
      for (const { path, type } of paths) this.#fileChanged(path, type === FileChangeType.Deleted);
    });
  }

  #fileChanged(path: string, isGone: boolean): void {
    const { courses, documents, workspace } = this.#server;
    if (documents.all().some((document) => document.path === path)) return;
    const facts = isGone || !workspace.holds(path) ? undefined : workspace.factsOf(workspace.read(path));
    if (facts) courses.put(facts);
    else courses.remove(path);
  }

  #saved(document: OpenDocument): void {
    const { client, configs, diagnostics } = this.#server;
    if (document.isConfiguration) {
      document.saved();
      this.#reload();
      return;
    }
    diagnostics.around(document, () => {
      document.saved();
      // Nobody else will say that a configuration has changed.
      if (!client().watchesFiles) configs.forget();
    });
  }

  #closed(document: OpenDocument): void {
    const { diagnostics } = this.#server;
    diagnostics.closed(document);
    this.#whileCoursesChange(() => this.#fileChanged(document.path ?? document.uri, false));
  }

  #whileCoursesChange(change: () => void): void {
    const { courses, diagnostics } = this.#server;
    const before = courses.changes;
    change();
    if (courses.changes !== before) diagnostics.changed();
  }
}
