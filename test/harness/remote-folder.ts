import fs from 'node:fs';
import path from 'node:path';
import type { ReadResult } from '../../server/src/host/host.ts';
import type { WireFolder } from '../../server/src/wire-files.ts';
import type { LanguageClient } from './language-client.ts';

/** Created, changed and deleted, as the protocol counts them. */
const CHANGES = { written: 2, deleted: 3 } as const;

/** A folder that lies on no disk: the server has to ask its client for everything in it. */
export class RemoteFolder {
  readonly uri: string;
  readonly #texts = new Map<string, string>();

  /** @param texts of the files, by their paths in the folder. */
  constructor(texts: Readonly<Record<string, string>> = {}, uri = 'vscode-vfs://github/clinic/notes') {
    this.uri = uri;
    for (const [file, text] of Object.entries(texts)) this.#texts.set(file, text);
  }

  /** A copy of a folder of this machine. */
  static of(folder: string): RemoteFolder {
    const files = fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile());
    const inFolder = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
    return new RemoteFolder(
      Object.fromEntries(inFolder.map((file) => [file, fs.readFileSync(path.join(folder, file), 'utf8')])),
    );
  }

  get files(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  uriOf(file: string): string {
    return `${this.uri}/${file}`;
  }

  write(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  delete(file: string): void {
    this.#texts.delete(file);
  }

  /** Lets a client answer for this folder. */
  serve(client: LanguageClient): void {
    client.answerWith('ipt/findFiles', async (params) =>
      (params as { folders: string[] }).folders.map((folder) => this.#list(folder)),
    );
    client.answerWith('ipt/readFiles', async (params) => this.read((params as { uris: string[] }).uris));
  }

  /** What files hold, by their URIs. */
  read(uris: readonly string[]): ReadResult[] {
    return uris.map((uri) => this.#read(uri));
  }

  /** Tells the server of a file that was written or deleted. */
  tell(client: LanguageClient, file: string): Promise<void> {
    const type = this.#texts.has(file) ? CHANGES.written : CHANGES.deleted;
    return client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uriOf(file), type }] });
  }

  #list(folder: string): WireFolder | null {
    if (folder !== this.uri && !folder.startsWith(`${this.uri}/`)) return null;
    const below = folder === this.uri ? '' : `${folder.slice(this.uri.length + 1)}/`;
    const inside = [...this.#texts.keys()]
      .filter((file) => file.startsWith(below))
      .map((file) => file.slice(below.length));
    if (below !== '' && inside.length === 0) return null;
    const folders = inside
      .filter((file) => file.includes('/'))
      .map((file) => file.slice(0, file.indexOf('/')));
    return { files: inside.filter((file) => !file.includes('/')), folders: [...new Set(folders)] };
  }

  #read(uri: string): ReadResult {
    const text = uri.startsWith(`${this.uri}/`) ? this.#texts.get(uri.slice(this.uri.length + 1)) : undefined;
    return text === undefined ? { failure: 'absent' } : { text, hasBom: false };
  }
}
