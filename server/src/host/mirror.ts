import { CONFIG_FILE, MISNAMED_CONFIG_FILE } from '../core/index.ts';
import { askEach, type Pace, type Patience } from './asking.ts';
import { FolderTree, isSame, type Kind, type Names } from './folder-tree.ts';
import { isBelow, isWithin } from './folders.ts';
import {
  isMarkdownName,
  type LeftOut,
  type LeftOutReason,
  type ReadResult,
  type SearchableHost,
  skippedFolders,
  type Told,
} from './host.ts';
import { folderOf, join, nameOf } from './slash-paths.ts';

/** What is in a folder, by name. */
export interface FolderContent {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Files that are asked for over time, by absolute paths; who asks may end that before the answer comes. */
export interface FileSource {
  /** What is in a folder; `undefined` for one that cannot be listed. */
  find(folder: string, signal: AbortSignal): Promise<FolderContent | undefined>;
  read(file: string, signal: AbortSignal): Promise<ReadResult>;
}

/** This many are asked for at once: few enough that others get their answers in between. */
const AT_ONCE = 24;

/** How far a file system is believed: one that shows links as folders may show folders without end. */
const bounds = { levels: 40, folders: 10_000, files: 100_000 } as const;

/** Configurations that are read as soon as they are found; others are, once one of these extends them. */
const configurations: ReadonlySet<string> = new Set([CONFIG_FILE, MISNAMED_CONFIG_FILE]);

/** How some file systems list a folder and the one above it. */
const itself: ReadonlySet<string> = new Set(['', '.', '..']);

/**
 * What is known of files that are elsewhere: the names in their folders, and the texts of Markdown and configurations.
 * Answers from that alone, and remembers what it could not answer.
 */
export class Mirror implements SearchableHost {
  readonly #source: FileSource;
  readonly #pace: Pace;
  #roots: readonly string[] = [];
  readonly #tree = new FolderTree();
  readonly #files = new Map<string, ReadResult>();
  readonly #missed = new Set<string>();
  /** Files and folders that are known as they were, and have to be asked for again. */
  readonly #stale = new Set<string>();
  readonly #leftOut = new Map<string, LeftOutReason>();
  /** Whether a folder holds other names than before, since that was asked last. */
  #hasMoved = false;

  /** @param patience how long any answer is waited for. */
  constructor(source: FileSource, patience: Patience) {
    this.#source = source;
    this.#pace = { atOnce: AT_ONCE, patience };
  }

  open(folders: readonly string[]): void {
    for (const root of this.#roots) if (!folders.includes(root)) this.#forget(root);
    this.#roots = folders;
  }

  read(path: string): ReadResult {
    const known = this.#files.get(path);
    if (known ? this.#stale.has(path) : this.#tree.holds(path) !== false) this.#miss(path);
    return known ?? { failure: 'absent' };
  }

  exists(path: string): boolean {
    const isListed = this.#tree.has(path) || this.#tree.holds(path);
    if (isListed !== undefined) return isListed;
    const known = this.#files.get(path);
    if (!known) this.#miss(path);
    return known !== undefined && ('text' in known || known.failure === 'directory');
  }

  markdownUnder(folder: string): Generator<string, void, undefined> {
    return this.#tree.markdownUnder(folder);
  }

  reaches(path: string): boolean {
    return this.#roots.some(
      (root) => this.#tree.has(root) && isWithin(root, path) && !this.#lacksIn(root, path),
    );
  }

  kindOf(path: string): Kind | undefined {
    return this.#tree.kindOf(path);
  }

  stampOf(): undefined {
    return undefined;
  }

  /** What was fetched was fetched as a whole. */
  beginningOf(): undefined {
    return undefined;
  }

  async look(paths: Iterable<string>, signal: AbortSignal): Promise<boolean> {
    this.#hasMoved = false;
    const all = [...paths];
    const folders = new Set<string>();
    for (const path of all) {
      this.#doubt(path);
      const folder = this.#roots.includes(path) ? path : this.#listedAbove(path);
      if (folder !== undefined) folders.add(folder);
    }
    const found = await this.#list(folders, signal);
    // What is in none of the folders: the configuration or the mark of a repository above them.
    const asked = all.filter((path) => !isMarkdownName(path) && this.#tree.holds(path) !== false);
    const isFolder = (path: string) => this.kindOf(path) === 'folder' || this.#roots.includes(path);
    await this.#loadFiles(new Set([...asked, ...found].filter((path) => !isFolder(path))), signal);
    return this.#hasMoved;
  }

  loadFiles(paths: Iterable<string>, signal: AbortSignal): Promise<void> {
    const due = new Set<string>();
    for (const path of paths) {
      // It may have been missed before its folder was listed.
      if (this.#tree.holds(path) === false) this.#forget(path);
      // No one waits again for a folder that does not answer.
      else if (!this.#isLeftOutAbove(path, 'unanswered')) due.add(path);
      else this.#files.set(path, { failure: 'unanswered' });
    }
    return this.#loadFiles(due, signal);
  }

  async load(signal: AbortSignal, told?: Told): Promise<void> {
    const due = new Set<string>();
    for (const root of this.#roots)
      for (const path of this.markdownUnder(root)) {
        if (this.#isKnown(path)) continue;
        if (this.#files.size + due.size < bounds.files) due.add(path);
        else this.#leftOut.set(root, 'too-many');
      }
    await this.#loadFiles(due, signal, told);
  }

  takeMissed(): readonly string[] {
    const missed = [...this.#missed];
    this.#missed.clear();
    return missed;
  }

  leftOut(): readonly LeftOut[] {
    return Array.from(this.#leftOut, ([path, reason]) => ({ path, reason }));
  }

  #miss(path: string): void {
    // A scheme and an authority are no place: `/scheme:/authority`.
    if (path.split('/').length > 3) this.#missed.add(path);
  }

  /** The innermost folder above a path that is known by now, below a root or a root itself. */
  #listedAbove(path: string): string | undefined {
    const root = this.#rootOf(path);
    if (root === undefined) return undefined;
    let folder = folderOf(path);
    while (folder !== root && !this.#tree.has(folder)) folder = folderOf(folder);
    return folder;
  }

  /**
   * Lists folders, and those below them that were not listed yet, each once; above one that is gone, the one that held it.
   * @returns the configurations in them that were not read yet.
   */
  async #list(start: ReadonlySet<string>, signal: AbortSignal): Promise<string[]> {
    const due = [...start];
    const all = new Set(due);
    const add = (folder: string) => {
      if (!all.has(folder)) due.push(folder);
      all.add(folder);
    };
    const found: string[] = [];
    const take = (folder: string, content: FolderContent | undefined) => {
      const root = this.#rootOf(folder);
      // It may have been found meanwhile that a folder above it leads back to one above that.
      if (root !== undefined && this.#isLeftOutAbove(folder, 'endless')) return;
      if (!content && root !== undefined) add(folderOf(folder));
      const names = this.#take(folder, content);
      const loop = this.#tree.loopAbove(root ?? folder, folder);
      if (loop !== undefined) {
        this.#forget(loop);
        this.#leftOut.set(loop, 'endless');
        return;
      }
      for (const [name, kind] of names) {
        const path = join(folder, name);
        if (this.#isKnown(path, kind)) continue;
        if (kind === 'file' && configurations.has(name)) found.push(path);
        if (kind === 'folder' && !skippedFolders.has(name) && this.#mayEnter(path, all.size)) add(path);
      }
    };
    const giveUp = (folder: string) => {
      this.#take(folder, undefined);
      this.#leftOut.set(folder, 'unanswered');
    };
    const ask = (folder: string, own: AbortSignal) => this.#source.find(folder, own);
    await askEach({ due, ask, take, giveUp }, this.#pace, signal);
    return found.filter((path) => this.#tree.holds(path) !== undefined);
  }

  /** Knows what a folder holds now, and nothing any more of what has gone from it. */
  #take(folder: string, content: FolderContent | undefined): Names {
    const before = this.#tree.namesIn(folder);
    const now = new Map<string, Kind>();
    for (const name of content?.files ?? []) now.set(name, 'file');
    for (const name of content?.folders ?? []) if (!itself.has(name)) now.set(name, 'folder');
    this.#hasMoved ||= !isSame(before, now);
    for (const [name, kind] of before ?? []) if (now.get(name) !== kind) this.#forget(join(folder, name));
    // What was asked for before it was there.
    for (const [name, kind] of now)
      if (before?.get(name) !== kind && this.#files.has(join(folder, name)))
        this.#stale.add(join(folder, name));
    this.#leftOut.delete(folder);
    this.#stale.delete(folder);
    if (content) {
      for (const path of this.#leftOut.keys())
        if (folderOf(path) === folder && !now.has(nameOf(path))) this.#leftOut.delete(path);
      this.#tree.set(folder, now);
      this.#files.delete(folder);
    } else {
      this.#tree.delete(folder);
      if (this.#tree.holds(folder) || this.#roots.includes(folder)) this.#leftOut.set(folder, 'unlisted');
    }
    return now;
  }

  /** False, which is kept, for a folder that is too deep, or is one too many beside those that are being listed. */
  #mayEnter(folder: string, listing: number): boolean {
    const root = this.#rootOf(folder) ?? folder;
    const levels = folder.slice(root.length).split('/').length;
    if (levels > bounds.levels) this.#leftOut.set(folder, 'too-deep');
    else if (Math.max(this.#tree.size, listing) >= bounds.folders) this.#leftOut.set(root, 'too-many');
    else return true;
    return false;
  }

  async #loadFiles(paths: ReadonlySet<string>, signal: AbortSignal, told?: Told): Promise<void> {
    let done = 0;
    const take = (path: string, read: ReadResult) => {
      this.#files.set(path, read);
      this.#stale.delete(path);
      if ('failure' in read && read.failure === 'unanswered') this.#leftOut.set(path, 'unanswered');
      else this.#leftOut.delete(path);
      told?.(++done, paths.size);
    };
    const giveUp = (path: string) => take(path, { failure: 'unanswered' });
    const ask = (path: string, own: AbortSignal) => this.#source.read(path, own);
    await askEach({ due: [...paths], ask, take, giveUp }, this.#pace, signal);
  }

  /**
   * True for what was read or listed, and need not be again.
   * @param kind what it is by now: a folder may have been asked for as a file, without an answer.
   */
  #isKnown(path: string, kind?: Kind): boolean {
    if (this.#stale.has(path)) return false;
    return this.#tree.has(path) || (kind !== 'folder' && this.#files.has(path));
  }

  /** Asks again for what is at a path and below it, when that comes to be read; until then it is known as it was. */
  #doubt(path: string): void {
    if (this.#files.has(path) || this.#tree.has(path)) this.#stale.add(path);
    // A folder that could not be listed: files in it may have been asked for all the same.
    if (!this.#tree.has(path))
      for (const file of this.#files.keys()) if (isBelow(path, file)) this.#stale.add(file);
    for (const name of this.#tree.namesIn(path)?.keys() ?? []) this.#doubt(join(path, name));
  }

  /** Knows nothing any more of what is at a path and below it. */
  #forget(path: string): void {
    this.#files.delete(path);
    this.#stale.delete(path);
    this.#leftOut.delete(path);
    const names = this.#tree.namesIn(path);
    this.#tree.delete(path);
    for (const name of names?.keys() ?? []) this.#forget(join(path, name));
  }

  /** True where something in a root was not read that may hold notes, or where a path is in what was left out. */
  #lacksIn(root: string, path: string): boolean {
    return [...this.#leftOut].some(([folder, reason]) =>
      reason === 'endless' ? isWithin(folder, path) : isWithin(root, folder),
    );
  }

  #isLeftOutAbove(path: string, why: LeftOutReason): boolean {
    return [...this.#leftOut].some(([folder, reason]) => reason === why && isBelow(folder, path));
  }

  /** The innermost root that a path is below. */
  #rootOf(path: string): string | undefined {
    return this.#roots
      .filter((root) => isBelow(root, path))
      .toSorted((one, other) => other.length - one.length)[0];
  }
}
