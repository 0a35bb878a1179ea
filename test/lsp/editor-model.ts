import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileChangeType } from 'vscode-languageserver';
import type { LanguageClient } from '../harness/language-client.ts';

/** How an editor reports a folder that comes or goes: of itself, of the files in it, or of both. */
export type Telling = 'folder' | 'files' | 'both';

/** An editor with a folder open: what is done to files, in it or by other programs, and what the server is notified of it. */
export class EditorModel {
  readonly #root: string;
  readonly #client: LanguageClient;
  /** The text of each open document, and whether it differs from what was saved. */
  readonly #open = new Map<string, { text: string; isDirty: boolean }>();
  #events: { uri: string; type: FileChangeType }[] = [];

  constructor(root: string, client: LanguageClient) {
    this.#root = root;
    this.#client = client;
  }

  /** The open documents by name. */
  get open(): ReadonlyMap<string, { readonly text: string; readonly isDirty: boolean }> {
    return this.#open;
  }

  uriOf(name: string): string {
    return pathToFileURL(path.join(this.#root, name)).href;
  }

  /** The names of all files, in an order that is always the same. */
  files(): string[] {
    return filesUnder(this.#root).sort();
  }

  /** The names of all folders. */
  folders(): string[] {
    return [...new Set(this.files().flatMap((name) => foldersAbove(name)))].sort();
  }

  exists(name: string): boolean {
    return fs.existsSync(path.join(this.#root, name));
  }

  read(name: string): string {
    return fs.readFileSync(path.join(this.#root, name), 'utf8');
  }

  write(name: string, text: string): void {
    const file = path.join(this.#root, name);
    const isNew = !fs.existsSync(file);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    this.#tell(name, isNew ? FileChangeType.Created : FileChangeType.Changed);
  }

  remove(name: string, telling: Telling = 'both'): void {
    const inside = this.#inside(name);
    fs.rmSync(path.join(this.#root, name), { recursive: true, force: true });
    this.#tellOf(name, inside, FileChangeType.Deleted, telling);
  }

  copy(from: string, to: string, telling: Telling = 'both'): void {
    fs.cpSync(path.join(this.#root, from), path.join(this.#root, to), { recursive: true });
    this.#tellOf(to, this.#inside(to), FileChangeType.Created, telling);
  }

  move(from: string, to: string, telling: Telling = 'both'): void {
    const before = this.#inside(from);
    fs.mkdirSync(path.dirname(path.join(this.#root, to)), { recursive: true });
    fs.renameSync(path.join(this.#root, from), path.join(this.#root, to));
    this.#tellOf(from, before, FileChangeType.Deleted, telling);
    this.#tellOf(to, this.#inside(to), FileChangeType.Created, telling);
  }

  /** Tells the server what has happened since this was done last. */
  async deliver(): Promise<void> {
    const changes = this.#events;
    this.#events = [];
    await this.#reload();
    if (changes.length > 0) await this.#client.notify('workspace/didChangeWatchedFiles', { changes });
  }

  /** No one tells the server what has happened; documents follow all the same. */
  async forget(): Promise<void> {
    this.#events = [];
    await this.#reload();
  }

  async openFile(name: string): Promise<void> {
    if (this.#open.has(name)) return;
    const text = this.read(name);
    this.#open.set(name, { text, isDirty: false });
    await this.#client.open(this.uriOf(name), text);
    // The file is there when the server hears of it.
    await this.#client.request('ipt/outline', { uri: this.uriOf(name) });
  }

  async edit(name: string, text: string): Promise<void> {
    this.#open.set(name, { text, isDirty: true });
    await this.#client.change(this.uriOf(name), { text });
  }

  async save(name: string): Promise<void> {
    const { text } = this.#open.get(name) ?? { text: '' };
    this.#open.set(name, { text, isDirty: false });
    this.write(name, text);
    await this.#client.save(this.uriOf(name));
  }

  async close(name: string): Promise<void> {
    if (this.#open.delete(name)) await this.#client.close(this.uriOf(name));
  }

  /** As an editor does: documents in which nothing was typed follow their file. */
  async #reload(): Promise<void> {
    for (const [name, { text, isDirty }] of this.#open) {
      if (isDirty || !this.exists(name)) continue;
      const now = this.read(name);
      if (now === text) continue;
      this.#open.set(name, { text: now, isDirty: false });
      await this.#client.change(this.uriOf(name), { text: now });
      // As when it is opened: the file is there when the server hears of it.
      await this.#client.request('ipt/outline', { uri: this.uriOf(name) });
    }
  }

  #inside(name: string): string[] {
    const file = path.join(this.#root, name);
    if (!fs.existsSync(file) || !fs.statSync(file).isDirectory()) return [];
    return filesUnder(file).map((inner) => `${name}/${inner}`);
  }

  #tellOf(name: string, inside: readonly string[], type: FileChangeType, telling: Telling): void {
    if (telling !== 'files' || inside.length === 0) this.#tell(name, type);
    if (telling !== 'folder') for (const inner of inside) this.#tell(inner, type);
  }

  #tell(name: string, type: FileChangeType): void {
    this.#events.push({ uri: this.uriOf(name), type });
  }
}

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

function foldersAbove(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
