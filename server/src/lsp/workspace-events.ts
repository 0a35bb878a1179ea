import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { markdownEndings } from '../host/host.ts';
import { isForeign, pathOfUri } from '../host/uris.ts';
import { ShownNotification } from '../wire/files.ts';
import type { DocumentParams } from '../wire/message.ts';
import type { OpenDocument } from './open-document.ts';
import type { OutsideConfigurations } from './outside-configurations.ts';
import type { Server } from './server.ts';
import { Touched } from './touched.ts';

/** Changes matter of Markdown and configurations alone; but whatever comes or goes may be a folder of them. */
const watchers = [
  { globPattern: `**/*.{${markdownEndings.map(inAnyCase).join()},json,jsonc}`, kind: WatchKind.Change },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

function inAnyCase(ending: string): string {
  return ending.replace(/./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Hears what happens to the workspace: to its folders, configurations and notes, open or not. */
export class WorkspaceEvents {
  readonly #server: Server;
  readonly #outside: OutsideConfigurations;
  #folders: readonly string[] = [];

  constructor(server: Server, outside: OutsideConfigurations) {
    this.#server = server;
    this.#outside = outside;
    server.upkeep.onDone(() => this.#followOutside());
  }

  /** Sets the folders that the client has open at its start. */
  begin(folders: readonly string[]): void {
    this.#folders = folders;
    this.#server.configs.setFolders(folders);
  }

  /** Installs the handlers. */
  listen(): void {
    const { connection, documents, runner, upkeep } = this.#server;
    connection.onDidChangeWatchedFiles(({ changes }) => {
      void runner.attempt('file changes', () => this.#filesChanged(changes));
    });
    documents.onDidOpen(({ document }) => {
      void runner.attempt('open', () => upkeep.see(document));
      upkeep.lookBeside(document);
      this.#followOutside();
      if (!this.#server.client().watchesFiles) upkeep.lookAround();
    });
    documents.onDidChangeContent(({ document }) => {
      if (document.isFirstEdited) void runner.attempt('change', () => upkeep.compare(document));
    });
    connection.onNotification(ShownNotification.method, ({ uri }: DocumentParams) => {
      const document = documents.get(uri);
      if (document) void runner.attempt('shown', () => upkeep.lookBeside(document));
    });
    documents.onDidSave(({ document }) => {
      void runner.attempt('save', () => this.#saved(document));
    });
    documents.onDidClose(({ document }) => {
      void runner.attempt('close', () => this.#closed(document));
    });
  }

  /** Once the client is ready, asks it to report changes, and reads the workspace for the first time after that. */
  ready(): void {
    const { client, connection, runner, upkeep } = this.#server;
    if (client().tellsOfFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const left = this.#folders.filter((uri) => !gone.has(uri));
        this.begin([...left, ...added.map(({ uri }) => uri)]);
        this.#server.diagnostics.refresh();
        upkeep.restart();
      });
    }
    const watching = runner.attempt('file watching', async () => {
      if (client().watchesFiles) {
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
    });
    upkeep.restart(watching);
  }

  #filesChanged(changes: readonly FileEvent[]): void {
    const { configs, documents, upkeep, workspace } = this.#server;
    const { outside } = configs;
    const [touched, deleted] = [new Touched(), new Touched()];
    for (const { uri, type } of changes) {
      const path = pathOfUri(uri)?.replace(/(?<=.)\/$/, '');
      if (path === undefined || !(workspace.mayHold(path) || outside.has(path))) continue;
      touched.add(path);
      if (type === FileChangeType.Deleted) deleted.add(path);
    }
    // What is deleted was there, even where it was gone before the server came to look.
    for (const document of documents.all()) if (deleted.concerns(document.path ?? '')) document.seen(true);
    upkeep.touch(touched.paths);
  }

  #saved(document: OpenDocument): void {
    const { diagnostics, upkeep } = this.#server;
    diagnostics.around(document, () => document.saved());
    const { isConfiguration, path } = document;
    // Not every file system of another scheme reports what was saved.
    if (path !== undefined && (isConfiguration || isForeign(path))) upkeep.touch([path]);
    upkeep.lookBeside(document);
    this.#lookAround();
  }

  /**
   * For clients that do not report changes, a note that is saved is an occasion to see them. One that is opened is so only
   * within the folders: to look at the configurations above them takes reading all notes by them again.
   */
  #lookAround(): void {
    const { client, configs, upkeep } = this.#server;
    if (!client().watchesFiles) upkeep.lookAround();
    else if (!client().watchesElsewhere) upkeep.touch(configs.outside);
  }

  #followOutside(): void {
    this.#outside.follow((paths) => this.#server.upkeep.touch(paths));
  }

  #closed(document: OpenDocument): void {
    const { courses, diagnostics, upkeep, workspace } = this.#server;
    diagnostics.closed(document);
    const path = document.path ?? document.uri;
    if (workspace.mayHold(path)) upkeep.touch([path]);
    else courses.remove(path);
  }
}
