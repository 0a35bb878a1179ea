import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import { folderOf } from '../host/slash-paths.ts';
import { uriOfPath } from '../host/uris.ts';
import type { Client } from './client.ts';
import type { Configs } from './configs.ts';
import type { Runner } from './runner.ts';

interface Sources {
  readonly client: () => Client;
  readonly configs: Configs;
  readonly connection: Connection;
  readonly runner: Runner;
}

/** Has the client report changes of the configurations above the workspace folders, and of what is extended there. */
export class OutsideConfigurations {
  readonly #sources: Sources;
  #watched = '';
  #registered: Promise<Disposable | undefined> = Promise.resolve(undefined);

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /**
   * Watches those that count by now.
   * @param watching called with the paths once changes of them will be told: they may have changed before that.
   */
  follow(watching: (paths: ReadonlySet<string>) => void): void {
    const { client, configs, connection, runner } = this.#sources;
    if (!client().watchesElsewhere) return;
    const { outside } = configs;
    const folders = [...new Set(Array.from(outside, folderOf))].sort();
    const wanted = folders.join('\n');
    if (wanted === this.#watched) return;
    this.#watched = wanted;
    const before = this.#registered;
    this.#registered = new Promise((resolve) => {
      void runner
        .attempt('file watching', async () => {
          (await before)?.dispose();
          if (folders.length === 0) return;
          const watchers = folders.map((folder) => ({
            globPattern: { baseUri: uriOfPath(folder), pattern: '*.{json,jsonc}' },
          }));
          resolve(await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
          watching(outside);
        })
        .finally(() => resolve(undefined));
    });
  }
}
