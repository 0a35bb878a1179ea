import fs from 'node:fs';
import path from 'node:path/posix';
import { type Config, isNoteByFrontMatter, statusByName } from '../core/index.ts';
import type { ConfigError, ConfigLoader } from '../host/config-loader.ts';
import { isMarkdownName, markdownUnder, type WalkOptions, type WalkProblem } from '../host/find-markdown.ts';
import { failureOf, fsHost, isRead } from '../host/fs-host.ts';
import { failureMessages } from '../host/host.ts';
import { GitIgnore } from './git-ignore.ts';

/** A note to be checked. */
export interface FoundNote {
  readonly path: string;
  readonly config: Config;
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
  /** How many files and folders `.gitignore` left out. */
  ignored: number;
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

/** Where configurations come from. */
export type Configs = Pick<ConfigLoader, 'forFolder'>;

/** Finds the notes among files and under folders; every file once, whatever links lead to it. */
export function findNotes(paths: readonly string[], configs: Configs, options: SearchOptions): Search {
  const search: Search = { notes: [], configErrors: [], notices: [], excluded: 0, others: 0, ignored: 0 };
  const finder = new Finder(search, configs, options);
  for (const each of paths) finder.named(each);
  search.notes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return search;
}

class Finder {
  readonly #search: Search;
  readonly #configs: Configs;
  readonly #options: SearchOptions;
  readonly #walk: WalkOptions;
  readonly #seen = new Set<string>();
  readonly #brokenConfigs = new Set<string>();

  constructor(search: Search, configs: Configs, options: SearchOptions) {
    this.#search = search;
    this.#configs = configs;
    this.#options = options;
    const gitIgnore = options.gitignore ? new GitIgnore() : undefined;
    this.#walk = {
      seen: this.#seen,
      ...(gitIgnore && { leavesOut: (file, isFolder) => this.#isIgnored(gitIgnore, file, isFolder) }),
      onProblem: (file, problem) => this.#passedOver(file, problem),
    };
  }

  /** A path given by the caller. */
  named(file: string): void {
    let stats: fs.Stats;
    let real: string;
    try {
      stats = fs.statSync(file);
      real = fs.realpathSync(file);
    } catch (error) {
      this.#notice(file, failureOf(error), true);
      return;
    }
    if (stats.isDirectory()) {
      for (const each of markdownUnder(file, this.#walk)) this.#file(each, false);
    } else if (!stats.isFile()) {
      this.#notice(file, 'special', true);
    } else if (!this.#seen.has(real)) {
      this.#seen.add(real);
      this.#file(file, true);
    }
  }

  #file(file: string, isNamed: boolean): void {
    const config = this.#configFor(file);
    if (config === undefined) return;
    const status = statusByName(file, config);
    if (status === 'note' || (status === 'other' && this.#isTakenForNote(file, isNamed, config))) {
      this.#search.notes.push({ path: file, config });
    } else if (status === 'excluded') {
      this.#search.excluded++;
      const message = `Left out by “exclude” in ${config.name ?? 'the configuration'}.`;
      if (isNamed) this.#search.notices.push({ path: file, message, fails: false });
    } else {
      this.#search.others++;
    }
  }

  /** Judges a file whose name says nothing: named ones are notes, others if their front matter says so. */
  #isTakenForNote(file: string, isNamed: boolean, config: Config): boolean {
    if (isNamed && !this.#options.onlyNotes) return true;
    const read = fsHost.read(file);
    if (isRead(read)) return isNoteByFrontMatter(read.text, config.lexicon);
    if (isNamed) this.#notice(file, read.failure, true);
    return false;
  }

  #isIgnored(gitIgnore: GitIgnore, file: string, isFolder: boolean): boolean {
    const isIgnored = gitIgnore.leavesOut(file, isFolder);
    if (isIgnored) this.#search.ignored++;
    return isIgnored;
  }

  /** What came up under a folder: a folder that stays closed may hold notes, a file counts if its name is a note's. */
  #passedOver(file: string, problem: WalkProblem): void {
    const config = this.#configFor(file);
    if (config === undefined) return;
    const isFile = isMarkdownName(file);
    const status = statusByName(isFile ? file : path.join(file, 'any'), config);
    const fails = problem !== 'loop' && (!isFile || status === 'note');
    if (status !== 'excluded') this.#notice(file, problem, fails);
  }

  /** The configuration for a file; what is wrong with it is kept once. */
  #configFor(file: string): Config | undefined {
    const loaded = this.#configs.forFolder(path.dirname(file));
    if ('config' in loaded) return loaded.config;
    for (const error of loaded.errors) {
      const key = `${error.file}:${error.position.line}:${error.position.character}:${error.message}`;
      if (!this.#brokenConfigs.has(key)) this.#search.configErrors.push(error);
      this.#brokenConfigs.add(key);
    }
    return undefined;
  }

  #notice(file: string, problem: WalkProblem, fails: boolean): void {
    this.#search.notices.push({ path: file, message: problemMessages[problem], fails });
  }
}

const problemMessages: Readonly<Record<WalkProblem, string>> = {
  ...failureMessages,
  loop: 'This link leads back to a folder above it; passed over.',
  special: 'This is no regular file; passed over.',
};
