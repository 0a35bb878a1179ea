import fs from 'node:fs';
import path from 'node:path/posix';
import type { Watching } from './folder-watcher.ts';
import { isWithin } from './folders.ts';
import { failureOf } from './fs-host.ts';
import { isMarkdownName, type ReadFailure, skippedFolders, TEMPORARY_FOLDER } from './host.ts';

/** Why a folder or file under way was skipped. `loop`: a link that leads back to a folder above it. */
export type WalkProblem = ReadFailure | 'loop';

/** How folders are searched. */
export interface WalkOptions {
  /** Real paths that were found already; every file is found once, whatever links lead to it. */
  readonly seen?: Set<string>;
  /** Leaves out a file or folder. */
  readonly leavesOut?: (file: string, isFolder: boolean) => boolean;
  /** Called for each folder before it is listed, and for the target of each link. */
  readonly watching?: Watching | undefined;
  /** Called for folders in which a file is, or was, being written by us. */
  readonly onTemporary?: (parent: string) => void;
  /** Called with what had to be skipped. */
  readonly onProblem?: (file: string, problem: WalkProblem) => void;
}

/** The Markdown files below a folder of this machine, one by one, as they are asked for. */
export function* markdownUnder(
  folder: string,
  options: WalkOptions = {},
): Generator<string, void, undefined> {
  const walk = new Walk(options);
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const { file, isFolder } of walk.enter(next)) {
      if (isFolder) folders.push(file);
      else yield file;
    }
  }
}

/** A folder to be entered, or a Markdown file that was not found before. */
interface Found {
  readonly file: string;
  readonly isFolder: boolean;
}

class Walk {
  readonly #options: WalkOptions;
  readonly #seen: Set<string>;

  constructor(options: WalkOptions) {
    this.#options = options;
    this.#seen = options.seen ?? new Set();
  }

  /** What a folder holds; nothing, if it was entered before by another way. */
  enter(folder: string): Found[] {
    this.#options.watching?.folder(folder);
    const real = this.#attempt(folder, () => fs.realpathSync(folder));
    if (real === undefined || !this.#isNew(real)) return [];
    const entries = this.#attempt(folder, () => fs.readdirSync(folder, { withFileTypes: true })) ?? [];
    if (entries.some(({ name }) => name === TEMPORARY_FOLDER)) this.#options.onTemporary?.(folder);
    return entries
      .filter(({ name }) => !skippedFolders.has(name))
      .flatMap((entry) => this.#judge(entry, path.join(folder, entry.name), real) ?? []);
  }

  #judge(entry: fs.Dirent, file: string, realFolder: string): Found | undefined {
    const isMarkdown = isMarkdownName(entry.name);
    if (isMisread(file) && (isMarkdown || entry.isDirectory())) {
      this.#options.onProblem?.(file, 'name-not-utf-8');
      return undefined;
    }
    const isLink = entry.isSymbolicLink();
    if (!isMarkdown && entry.isFile()) return undefined;
    // A link that leads nowhere is of interest only where a note should be.
    if (isLink && !isMarkdown && !fs.existsSync(file)) return undefined;
    const what = isLink ? this.#attempt(file, () => fs.statSync(file)) : entry;
    if (what === undefined) return undefined;
    const isFolder = what.isDirectory();
    if (this.#options.leavesOut?.(file, isFolder)) return undefined;
    const real = isLink ? this.#attempt(file, () => fs.realpathSync(file)) : `${realFolder}/${entry.name}`;
    if (real === undefined) return undefined;
    if (isLink) this.#options.watching?.file(real);
    if (isFolder) {
      if (!isLink || !isWithin(real, realFolder)) return { file, isFolder };
      this.#options.onProblem?.(file, 'loop');
    } else if (isMarkdown && !what.isFile()) {
      this.#options.onProblem?.(file, 'special');
    } else if (isMarkdown && this.#isNew(real)) {
      return { file, isFolder };
    }
    return undefined;
  }

  #isNew(real: string): boolean {
    const isNew = !this.#seen.has(real);
    this.#seen.add(real);
    return isNew;
  }

  /** What the file system answers; where it refuses, that is reported and the search continues. */
  #attempt<T>(file: string, ask: () => T): T | undefined {
    try {
      return ask();
    } catch (error) {
      this.#options.onProblem?.(file, failureOf(error));
      return undefined;
    }
  }
}

/** True where the system knows nothing by the name that it gave: other bytes than the name's are shown by this character. */
function isMisread(file: string): boolean {
  return path.basename(file).includes('\uFFFD') && !fs.lstatSync(file, { throwIfNoEntry: false });
}
