import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Environment } from '../../server/src/lsp/server.ts';
import { endings } from './endings.ts';
import { LanguageClient, type RunningServer } from './language-client.ts';
import { runServer } from './server-in-process.ts';

const clients: LanguageClient[] = [];
const folders: string[] = [];

endings.add(endAll);

/** Ends all editors and deletes all folders: for tests that need very many of them. */
export function endAll(): void {
  for (const client of clients.splice(0)) client.hangUp();
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

/** An editor for one test, with a server that runs in this process; both end with the test. */
export function startServer(changes?: Partial<Environment>): LanguageClient {
  return clientOf(runServer(changes));
}

/** An editor for one test; its server ends with the test. */
export function clientOf(server: RunningServer): LanguageClient {
  const client = new LanguageClient(server);
  clients.push(client);
  return client;
}

/** A folder for one test with some files in it, by relative path. */
export function folderWith(files: Readonly<Record<string, string>>): TestFolder {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-')));
  folders.push(folder);
  const test = new TestFolder(folder);
  for (const [name, text] of Object.entries(files)) test.write(name, text);
  return test;
}

/** A folder on disk. */
export class TestFolder {
  readonly path: string;

  constructor(folder: string) {
    this.path = folder;
  }

  get name(): string {
    return path.basename(this.path);
  }

  get uri(): string {
    return pathToFileURL(this.path).href;
  }

  uriOf(name: string): string {
    return pathToFileURL(path.join(this.path, name)).href;
  }

  write(name: string, text: string): void {
    const file = path.join(this.path, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }

  /** Writes a file as of an hour ago: of what has only just changed, a server keeps nothing for its next start. */
  writeEarlier(name: string, text: string): void {
    this.write(name, text);
    const hourAgo = Math.floor(Date.now() / 1000) - 3600;
    fs.utimesSync(path.join(this.path, name), hourAgo, hourAgo);
  }

  remove(name: string): void {
    fs.rmSync(path.join(this.path, name), { recursive: true, force: true });
  }
}
