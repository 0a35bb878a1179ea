import { CONFIG_FILE, MISNAMED_CONFIG_FILE } from '../core/index.ts';
import { isBelow } from './folders.ts';
import { isMarkdownName, type ReadResult, type SearchableHost, skippedFolders } from './host.ts';

/** What lies in a folder, by name. */
export interface FolderContent {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Files that are asked for over time, by absolute paths; the answers come in the order of the paths. */
export interface FileSource {
  /** What lies in some folders; `undefined` for one that cannot be listed. */
  find(folders: readonly string[]): Promise<readonly (FolderContent | undefined)[]>;
  read(files: readonly string[]): Promise<readonly ReadResult[]>;
}

/** So many are asked for at once: few enough that others get their answers in between. */
const AT_ONCE = 24;

/** Configurations that are read as soon as they are found; others are, once one of these extends them. */
const configurations: ReadonlySet<string> = new Set([CONFIG_FILE, MISNAMED_CONFIG_FILE]);

/** How some file systems list a folder and the one above it. */
const itself: ReadonlySet<string> = new Set(['', '.', '..']);

type Kind = 'file' | 'folder';

/**
 * What is known of files that lie elsewhere: the names in their folders, and the texts of Markdown and configurations.
 * Answers from that alone, and remembers what it could not answer.
 */
export class Mirror implements SearchableHost {
  readonly #source: FileSource;
  #roots: readonly string[] = [];
  /** What the folders that were listed hold, by name. */
  readonly #folders = new Map<string, ReadonlyMap<string, Kind>>();
  readonly #files = new Map<string, ReadResult>();
  readonly #missed = new Set<string>();
  /** Folders that could not be listed: what is in them is not known. */
  readonly #unlisted = new Set<string>();

  constructor(source: FileSource) {
    this.#source = source;
  }

  open(folders: readonly string[]): void {
    for (const root of this.#roots) if (!folders.includes(root)) this.#forget(root);
    this.#roots = folders;
  }

  read(path: string): ReadResult {
    const known = this.#files.get(path);
    if (known) return known;
    if (this.#isListed(path) !== false) this.#miss(path);
    return { failure: 'absent' };
  }

  exists(path: string): boolean {
    const isListed = this.#folders.has(path) || this.#isListed(path);
    if (isListed !== undefined) return isListed;
    const known = this.#files.get(path);
    if (!known) this.#miss(path);
    return known !== undefined && ('text' in known || known.failure === 'directory');
  }

  *markdownUnder(folder: string): Generator<string, void, undefined> {
    for (const [name, kind] of this.#folders.get(folder) ?? []) {
      const path = join(folder, name);
      if (kind === 'folder') yield* this.markdownUnder(path);
      else if (isMarkdownName(name)) yield path;
    }
  }

  reaches(path: string): boolean {
    return this.#roots.some(
      (root) => this.#folders.has(root) && isWithin(root, path) && !this.#lacksIn(root),
    );
  }

  kindOf(path: string): Kind | undefined {
    return this.#folders.has(path) ? 'folder' : this.#folders.get(folderOf(path))?.get(nameOf(path));
  }

  stampOf(): undefined {
    return undefined;
  }

  /** What was fetched was fetched as a whole. */
  beginningOf(): undefined {
    return undefined;
  }

  async look(paths: Iterable<string>, isOver: () => boolean): Promise<void> {
    const all = [...paths];
    const folders = new Set<string>();
    for (const path of all) {
      this.#forget(path);
      const folder = this.#roots.includes(path) ? path : this.#listedAbove(path);
      if (folder !== undefined) folders.add(folder);
    }
    const found = await this.#list(folders, isOver);
    // What is in none of the folders: the configuration or the mark of a repository above them.
    const asked = all.filter((path) => !isMarkdownName(path) && this.#isListed(path) !== false);
    await this.#fetch(new Set([...asked, ...found].filter((path) => !this.#folders.has(path))), isOver);
  }

  async load(isOver: () => boolean): Promise<void> {
    const due = new Set<string>();
    for (const root of this.#roots)
      for (const path of this.markdownUnder(root)) if (!this.#files.has(path)) due.add(path);
    await this.#fetch(due, isOver);
  }

  takeMissed(): readonly string[] {
    const missed = [...this.#missed];
    this.#missed.clear();
    return missed;
  }

  #miss(path: string): void {
    // A scheme and an authority are no place: `/scheme:/authority`.
    if (path.split('/').length > 3) this.#missed.add(path);
  }

  /** The innermost folder above a path that is known by now, below a root or a root itself. */
  #listedAbove(path: string): string | undefined {
    const root = this.#roots.find((each) => isBelow(each, path));
    if (root === undefined) return undefined;
    let folder = folderOf(path);
    while (folder !== root && !this.#folders.has(folder)) folder = folderOf(folder);
    return folder;
  }

  /**
   * Lists folders, and those below them that were not listed yet, each once; above one that is gone, the one that held it.
   * @returns the configurations in them that were not read yet.
   */
  async #list(start: ReadonlySet<string>, isOver: () => boolean): Promise<string[]> {
    const due = [...start];
    const all = new Set(due);
    const add = (folder: string) => {
      if (!all.has(folder)) due.push(folder);
      all.add(folder);
    };
    const found: string[] = [];
    while (due.length > 0 && !isOver()) {
      const asked = due.splice(0, AT_ONCE);
      const contents = await this.#source.find(asked);
      for (const [index, folder] of asked.entries()) {
        if (!contents[index] && this.#roots.some((root) => isBelow(root, folder))) add(folderOf(folder));
        for (const [name, kind] of this.#take(folder, contents[index])) {
          const path = join(folder, name);
          if (kind === 'file' ? configurations.has(name) && !this.#files.has(path) : false) found.push(path);
          if (kind === 'folder' && !skippedFolders.has(name) && !this.#folders.has(path)) add(path);
        }
      }
    }
    return found;
  }

  /** Knows what a folder holds now, and nothing any more of what has gone from it. */
  #take(folder: string, content: FolderContent | undefined): ReadonlyMap<string, Kind> {
    const before = this.#folders.get(folder);
    const now = new Map<string, Kind>();
    for (const name of content?.files ?? []) now.set(name, 'file');
    for (const name of content?.folders ?? []) if (!itself.has(name)) now.set(name, 'folder');
    for (const [name, kind] of before ?? []) if (now.get(name) !== kind) this.#forget(join(folder, name));
    this.#unlisted.delete(folder);
    if (content) this.#folders.set(folder, now);
    else {
      this.#folders.delete(folder);
      if (this.#isListed(folder)) this.#unlisted.add(folder);
    }
    return now;
  }

  async #fetch(paths: ReadonlySet<string>, isOver: () => boolean): Promise<void> {
    const due = [...paths];
    while (due.length > 0 && !isOver()) {
      const asked = due.splice(0, AT_ONCE);
      const read = await this.#source.read(asked);
      for (const [index, path] of asked.entries())
        this.#files.set(path, read[index] ?? { failure: 'unreadable' });
    }
  }

  /** Knows nothing any more of what is at a path and below it. */
  #forget(path: string): void {
    this.#files.delete(path);
    this.#unlisted.delete(path);
    const content = this.#folders.get(path);
    this.#folders.delete(path);
    for (const name of content?.keys() ?? []) this.#forget(join(path, name));
  }

  /** True where some folder in a root could not be listed: a note that is not known may be there. */
  #lacksIn(root: string): boolean {
    return [...this.#unlisted].some((folder) => isBelow(root, folder));
  }

  /** Whether a folder that was listed holds a path; `undefined` where its folder was not listed. */
  #isListed(path: string): boolean | undefined {
    return this.#folders.get(folderOf(path))?.has(nameOf(path));
  }
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || isBelow(folder, path);
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
