import fs from 'node:fs';
import path from 'node:path/posix';
import { codeOf, kindOf } from './fs-host.ts';
import { type Host, isMarkdownName, skippedFolders } from './host.ts';

/** Is told what a run looks at, before it looks: a change after that is heard. */
export interface Watching {
  /** A folder that is searched for Markdown files. */
  folder(folder: string): void;
  /** A file that decides something, whether it is there or not. */
  file(file: string): void;
}

/** This system lets no more folders be watched. */
export class WatchLimitError extends Error {
  override readonly name = 'WatchLimitError';
}

/** A folder that is watched, and what of it matters. */
interface Watched {
  readonly watcher: fs.FSWatcher;
  /** Another folder may have come in its place; `undefined` once it may have, since numbers are given again. */
  inode: number | undefined;
  isSearched: boolean;
  names: Set<string>;
}

/** Changes come in bursts: so many milliseconds without one end it, and this many are its longest. */
const REST = 100;
const LONGEST = 1000;

/** What a system says that watches as many folders, or has as many files open, as it can. */
const limits: ReadonlySet<string> = new Set(['ENOSPC', 'EMFILE', 'ENFILE']);

/**
 * Watches folders, each by itself: what is below them is named as it is found. Libraries that follow whole trees lose a
 * folder that another one replaces at once, and watch every file.
 */
export class FolderWatcher implements Watching {
  readonly #folders = new Map<string, Watched>();
  readonly #seen = new Set<string>();
  #isChanged = false;
  #hear: () => void = () => undefined;

  /** A run begins: what is changed from now on counts for the next one. */
  begin(): void {
    this.#isChanged = false;
    this.#seen.clear();
  }

  /** It has ended, and has named everything that it looked at: nothing else is watched any more. */
  end(): void {
    for (const folder of this.#folders.keys()) if (!this.#seen.has(folder)) this.#drop(folder);
  }

  /** Resolves when something has changed since the run began, and no more has for a moment. */
  async changed(): Promise<void> {
    if (!this.#isChanged) await this.#next();
    const late = Date.now() + LONGEST;
    while ((await Promise.race([this.#next(), rest()])) !== 'rest' && Date.now() < late);
  }

  close(): void {
    for (const folder of [...this.#folders.keys()]) this.#drop(folder);
  }

  folder(folder: string): void {
    const watched = this.#watch(folder);
    if (watched) watched.isSearched = true;
  }

  file(file: string): void {
    const folder = path.dirname(file);
    if (folder === file) return;
    let watched = this.#watch(folder);
    if (!watched) {
      this.file(folder);
      // It may have come meanwhile.
      watched = this.#watch(folder);
    }
    watched?.names.add(path.basename(file));
  }

  /** @returns `undefined` for a folder that is not there, or not open to us. */
  #watch(folder: string): Watched | undefined {
    const known = this.#folders.get(folder);
    // First, so that a folder that comes in its place meanwhile is told from it the next time.
    const inode = inodeOf(folder);
    if (known && inode !== undefined && known.inode === inode) {
      if (!this.#seen.has(folder)) Object.assign(known, { isSearched: false, names: new Set() });
      this.#seen.add(folder);
      return known;
    }
    if (known) this.#drop(folder);
    if (inode === undefined) return undefined;
    try {
      const watcher = fs.watch(folder, (event, name) => this.#heard(folder, event, name));
      watcher.on('error', () => {
        this.#drop(folder);
        this.#change();
      });
      const watched: Watched = { watcher, inode, isSearched: false, names: new Set() };
      this.#folders.set(folder, watched);
      this.#seen.add(folder);
      return watched;
    } catch (error) {
      if (limits.has(codeOf(error))) throw new WatchLimitError();
      return undefined;
    }
  }

  #drop(folder: string): void {
    this.#folders.get(folder)?.watcher.close();
    this.#folders.delete(folder);
  }

  #heard(folder: string, event: fs.WatchEventType, name: string | null): void {
    const watched = this.#folders.get(folder);
    if (!watched) return;
    const file = path.join(folder, name ?? '');
    const below = name === null ? undefined : this.#folders.get(file);
    if (below && event === 'rename') below.inode = undefined;
    if (name === null || this.#matters(watched, name, file)) this.#change();
  }

  #matters({ isSearched, names }: Watched, name: string, file: string): boolean {
    if (names.has(name) || this.#folders.has(file)) return true;
    if (!isSearched || skippedFolders.has(name)) return false;
    return isMarkdownName(name) || kindOf(file) === 'folder';
  }

  #change(): void {
    this.#isChanged = true;
    this.#hear();
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#hear = resolve;
    });
  }
}

function inodeOf(folder: string): number | undefined {
  try {
    const stats = fs.statSync(folder);
    return stats.isDirectory() ? stats.ino : undefined;
  } catch (error) {
    codeOf(error);
    return undefined;
  }
}

function rest(): Promise<'rest'> {
  return new Promise((resolve) => setTimeout(resolve, REST, 'rest'));
}

/** A host of which every file that is asked for is watched from then on. */
export function watchedHost(host: Host, watching: Watching): Host {
  return {
    read: (file) => {
      watching.file(file);
      return host.read(file);
    },
    exists: (file) => {
      watching.file(file);
      return host.exists(file);
    },
  };
}
