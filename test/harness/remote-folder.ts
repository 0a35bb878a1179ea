import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { ReadResult } from '../../server/src/host/host.ts';
import type { WireFolder } from '../../server/src/wire/files.ts';
import type { LanguageClient } from './language-client.ts';

/** Created, changed and deleted, as the protocol counts them. */
const CHANGES = { written: 2, deleted: 3 } as const;

/** A folder that is on no disk: the server has to ask its client for everything in it. */
export class RemoteFolder {
  readonly uri: string;
  readonly #texts = new Map<string, string>();
  readonly #failing = new Set<string>();
  readonly #links = new Map<string, string>();
  #ignoresCase = false;

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

  /** From now on a name in another spelling is the same name. */
  ignoringCase(): this {
    this.#ignoresCase = true;
    return this;
  }

  get files(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  uriOf(file: string): string {
    return `${this.uri.replace(/\/$/, '')}/${file.split('/').map(encodeURIComponent).join('/')}`;
  }

  write(file: string, text: string): void {
    this.#texts.set(this.#spelled(file), text);
  }

  delete(file: string): void {
    this.#texts.delete(this.#spelled(file));
  }

  /** A folder in it is shown again by another path, as if it were another folder. */
  link(file: string, folder: string): void {
    this.#links.set(file, folder);
  }

  /** A folder in it can be listed no more. */
  fail(folder: string): void {
    this.#failing.add(this.uriOf(folder));
  }

  mend(folder: string): void {
    this.#failing.delete(this.uriOf(folder));
  }

  /** Lets a client answer for this folder. */
  serve(client: LanguageClient): void {
    client.answerWith('ipt/findFiles', async (params) => this.list((params as { folder: string }).folder));
    client.answerWith('ipt/readFile', async (params) => this.read((params as { uri: string }).uri));
  }

  /** Tells the server of a file that was written or deleted. */
  tell(client: LanguageClient, file: string): Promise<void> {
    const type = this.#texts.has(this.#spelled(file)) ? CHANGES.written : CHANGES.deleted;
    return client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uriOf(file), type }] });
  }

  /** What is in a folder, by its URI. */
  list(uri: string): WireFolder | null {
    const named = this.#fileOf(uri);
    if (named === undefined || this.#failing.has(uri)) return null;
    const folder = this.#follow(named);
    const below = folder === '' ? '' : `${folder}/`;
    const inside = [...this.#texts.keys()]
      .filter((file) => file.startsWith(below))
      .map((file) => file.slice(below.length));
    if (below !== '' && inside.length === 0) return null;
    const folders = inside
      .filter((file) => file.includes('/'))
      .map((file) => file.slice(0, file.indexOf('/')));
    const links = [...this.#links.keys()].filter(
      (file) => file.startsWith(below) && !file.slice(below.length).includes('/'),
    );
    const linked = links.map((file) => file.slice(below.length));
    return {
      files: inside.filter((file) => !file.includes('/')),
      folders: [...new Set([...folders, ...linked])],
    };
  }

  /** What a file holds, by its URI. */
  read(uri: string): ReadResult {
    const text = this.#texts.get(this.#spelled(this.#follow(this.#fileOf(uri) ?? '')));
    return text === undefined ? { failure: 'absent' } : { text, hasBom: false };
  }

  /** A path as it is spelled where there is such a file. */
  #spelled(file: string): string {
    if (!this.#ignoresCase) return file;
    const [known = file] = [...this.#texts.keys()].filter(
      (each) => each.toLowerCase() === file.toLowerCase(),
    );
    return known;
  }

  /** Where a path leads. */
  #follow(path: string): string {
    for (const [link, folder] of this.#links)
      if (path === link || path.startsWith(`${link}/`))
        return this.#follow(`${folder}${path.slice(link.length)}`.replace(/^\//, ''));
    return path;
  }

  /** The path in the folder of what a URI names; `undefined` for what is not in it. */
  #fileOf(uri: string): string | undefined {
    const [own, other] = [URI.parse(this.uri), URI.parse(uri)];
    const root = own.path.replace(/\/$/, '');
    const isHere = own.scheme === other.scheme && own.authority === other.authority;
    if (!isHere || !`${other.path}/`.startsWith(`${root}/`)) return undefined;
    return other.path.slice(root.length + 1);
  }
}
