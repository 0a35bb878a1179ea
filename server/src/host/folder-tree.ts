import { isMarkdownName } from './host.ts';
import { folderOf, join, nameOf } from './slash-paths.ts';

export type Kind = 'file' | 'folder';

/** What a folder holds, by name. */
export type Names = ReadonlyMap<string, Kind>;

/** The folders that were listed, with the names in them. */
export class FolderTree {
  readonly #folders = new Map<string, Names>();

  /** How many folders were listed. */
  get size(): number {
    return this.#folders.size;
  }

  /** True for a folder that was listed. */
  has(folder: string): boolean {
    return this.#folders.has(folder);
  }

  /** What a folder holds; `undefined` where it was not listed. */
  namesIn(folder: string): Names | undefined {
    return this.#folders.get(folder);
  }

  set(folder: string, names: Names): void {
    this.#folders.set(folder, names);
  }

  delete(folder: string): void {
    this.#folders.delete(folder);
  }

  /** Whether a folder that was listed holds a path; `undefined` where its folder was not listed. */
  holds(path: string): boolean | undefined {
    return this.#folders.get(folderOf(path))?.has(nameOf(path));
  }

  kindOf(path: string): Kind | undefined {
    return this.has(path) ? 'folder' : this.#folders.get(folderOf(path))?.get(nameOf(path));
  }

  *markdownUnder(folder: string): Generator<string, void, undefined> {
    for (const [name, kind] of this.#folders.get(folder) ?? []) {
      const path = join(folder, name);
      if (kind === 'folder') yield* this.markdownUnder(path);
      else if (isMarkdownName(name)) yield path;
    }
  }

  /**
   * A folder on the way from a root to a folder that leads back to one above it: some names on the way are there twice in
   * a row, and each time the folder above them, between them and after them holds the same names.
   * @returns the folder between them.
   */
  loopAbove(root: string, folder: string): string | undefined {
    const names = folder.slice(root.length).split('/').filter(Boolean);
    const last = this.#folders.get(folder);
    for (let length = 1; last && 2 * length <= names.length; length++) {
      const round = `/${names.slice(-length).join('/')}`;
      if (!folder.endsWith(`${round}${round}`)) continue;
      const between = folder.slice(0, -round.length);
      const first = between.slice(0, -round.length) || '/';
      if ([first, between].every((each) => isSame(this.#folders.get(each), last))) return between;
    }
    return undefined;
  }
}

/** True for folders that hold the same. */
export function isSame(one: Names | undefined, other: Names): boolean {
  return one?.size === other.size && [...other].every(([name, kind]) => one.get(name) === kind);
}
