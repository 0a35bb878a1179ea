import fs from 'node:fs';
import path from 'node:path/posix';
import ignore, { type Ignore } from 'ignore';
import { type Config, isNoteByFrontMatter, statusByName } from '../core/index.ts';
import type { ConfigError, ConfigLoader } from '../host/config-loader.ts';
import { failureOf, fsHost, isRead } from '../host/fs-host.ts';
import { failureMessages, type ReadFailure, type TextFile } from '../host/host.ts';

/** A note to be checked, read or yet to be read. */
export interface FoundNote {
  readonly path: string;
  readonly config: Config;
  /** The text, where judging the file took reading it. */
  readonly file?: TextFile;
}

/** What a search found, and what it passed over. */
export interface Search {
  /** By path. */
  readonly notes: FoundNote[];
  /** Each configuration that is broken, once. */
  readonly configErrors: ConfigError[];
  /** Files and folders passed over, with what a person can do. */
  readonly notices: Notice[];
  /** How many files were named or matched and left out by `exclude`. */
  excluded: number;
  /** How many Markdown files were seen that are no notes. */
  others: number;
}

/** A file or folder that was passed over. */
export interface Notice {
  readonly path: string;
  readonly message: string;
  /** True where the run cannot count as clean: a named or note-named file could not be read. */
  readonly fails: boolean;
}

/** How files are searched for. */
export interface SearchOptions {
  /** Also among named files, only what is a note by name, configuration or front matter. */
  readonly onlyNotes: boolean;
  /** Leave out what `.gitignore` files leave out. */
  readonly gitignore: boolean;
}

const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);
const markdown = /\.(?:md|markdown)$/i;

/** Where configurations come from. */
export type Configs = Pick<ConfigLoader, 'forFolder'>;

/** Finds the notes among files and under folders; every file once, whatever links lead to it. */
export function findNotes(paths: readonly string[], configs: Configs, options: SearchOptions): Search {
  const search: Search = { notes: [], configErrors: [], notices: [], excluded: 0, others: 0 };
  const finder = new Finder(search, configs, options);
  for (const each of paths) finder.named(each);
  search.notes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return search;
}

class Finder {
  readonly #search: Search;
  readonly #configs: Configs;
  readonly #options: SearchOptions;
  readonly #seen = new Set<string>();
  readonly #brokenConfigs = new Set<string>();

  constructor(search: Search, configs: Configs, options: SearchOptions) {
    this.#search = search;
    this.#configs = configs;
    this.#options = options;
  }

  /** A path given by the caller. */
  named(file: string): void {
    let stats: fs.Stats;
    try {
      stats = fs.statSync(file);
    } catch (error) {
      this.#notice(file, failureOf(error), true);
      return;
    }
    if (stats.isDirectory()) this.#folder(file, [], this.#ignoresAbove(file));
    else this.#file(file, true);
  }

  #folder(folder: string, trail: readonly string[], ignores: readonly GitIgnore[]): void {
    let entries: fs.Dirent[];
    try {
      const real = fs.realpathSync(folder);
      if (trail.includes(real)) {
        this.#search.notices.push({
          path: folder,
          message: 'This link leads back to a folder above it; passed over.',
          fails: false,
        });
        return;
      }
      if (this.#seen.has(real)) return;
      this.#seen.add(real);
      trail = [...trail, real];
      entries = fs.readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.#notice(folder, failureOf(error), true);
      return;
    }
    const inner = this.#options.gitignore ? [...ignores, ...readGitIgnore(folder)] : ignores;
    for (const entry of entries) {
      if (skippedFolders.has(entry.name)) continue;
      const file = path.join(folder, entry.name);
      const isFolder = entry.isSymbolicLink() ? leadsToFolder(file) : entry.isDirectory();
      if (isIgnored(inner, file, isFolder)) continue;
      if (isFolder) this.#folder(file, trail, inner);
      else if (markdown.test(entry.name)) this.#file(file, false);
    }
  }

  #file(file: string, isNamed: boolean): void {
    const loaded = this.#configs.forFolder(path.dirname(file));
    if ('errors' in loaded) {
      for (const error of loaded.errors) {
        const key = `${error.file}:${error.position.line}:${error.position.character}:${error.message}`;
        if (!this.#brokenConfigs.has(key)) this.#search.configErrors.push(error);
        this.#brokenConfigs.add(key);
      }
      return;
    }
    const { config } = loaded;
    const status = statusByName(file, config);
    if (status === 'excluded') {
      this.#search.excluded++;
      if (isNamed) {
        const by = config.name ?? 'the configuration';
        this.#search.notices.push({ path: file, message: `Left out by “exclude” in ${by}.`, fails: false });
      }
      return;
    }
    if (status === 'note' || (isNamed && !this.#options.onlyNotes)) {
      this.#add({ path: file, config });
      return;
    }
    const read = fsHost.read(file);
    if (!isRead(read)) {
      if (isNamed) this.#notice(file, read.failure, true);
    } else if (isNoteByFrontMatter(read.text)) {
      this.#add({ path: file, config, file: read });
    } else {
      this.#search.others++;
    }
  }

  #add(note: FoundNote): void {
    const real = realPathOf(note.path);
    if (this.#seen.has(real)) return;
    this.#seen.add(real);
    this.#search.notes.push(note);
  }

  #notice(file: string, failure: ReadFailure, fails: boolean): void {
    this.#search.notices.push({ path: file, message: failureMessages[failure], fails });
  }

  #ignoresAbove(folder: string): GitIgnore[] {
    if (!this.#options.gitignore) return [];
    const parent = path.dirname(folder);
    if (parent === folder || fs.existsSync(path.join(folder, '.git'))) return [];
    return [...this.#ignoresAbove(parent), ...readGitIgnore(parent)];
  }
}

function realPathOf(file: string): string {
  try {
    return fs.realpathSync(file);
  } catch (error) {
    // A dangling link or a file gone since: reading it will say so.
    failureOf(error);
    return file;
  }
}

function leadsToFolder(link: string): boolean {
  try {
    return fs.statSync(link).isDirectory();
  } catch (error) {
    failureOf(error);
    return false;
  }
}

interface GitIgnore {
  readonly folder: string;
  readonly rules: Ignore;
}

function readGitIgnore(folder: string): GitIgnore[] {
  const read = fsHost.read(path.join(folder, '.gitignore'));
  return isRead(read) ? [{ folder, rules: ignore().add(read.text) }] : [];
}

function isIgnored(ignores: readonly GitIgnore[], file: string, isFolder: boolean): boolean {
  return ignores.some(({ folder, rules }) =>
    rules.ignores(path.relative(folder, file) + (isFolder ? '/' : '')),
  );
}
