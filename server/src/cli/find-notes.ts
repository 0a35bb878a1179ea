import fs from 'node:fs';
import path from 'node:path/posix';
import { type Config, isNoteByFrontMatter, NOTE_SUFFIX, resolveConfig, statusByName } from '../core/index.ts';
import type { ConfigError, ConfigLoader } from '../host/config-loader.ts';
import { markdownUnder, type WalkOptions, type WalkProblem } from '../host/find-markdown.ts';
import { type Watching, watchedHost } from '../host/folder-watcher.ts';
import { failureOf, fsHost, isRead } from '../host/fs-host.ts';
import { failureMessages, type Host, isMarkdownName } from '../host/host.ts';
import { sweepLeftovers } from '../host/temporary-files.ts';
import { batchesOf, OPEN_AT_ONCE } from './batches.ts';
import { byPath } from './by-path.ts';
import type { NoteStore } from './cache/note-store.ts';
import { GitIgnore } from './git-ignore.ts';
import type { GitIgnored } from './git-ignored.ts';
import { type PathGlob, pathGlob } from './path-glob.ts';
import type { Notice } from './unchecked.ts';

/** A note to be checked. */
export interface FoundNote {
  readonly path: string;
  readonly config: Config;
  /** The folder that holds the whole caseload. */
  readonly root: string;
  /** Read for the sake of others of its course: nothing is fixed in it. */
  readonly isBeside?: true;
}

/** What a search found, and what it skipped. */
export interface Search {
  /** By path. */
  readonly notes: FoundNote[];
  /** Each configuration that is broken, once. */
  readonly configErrors: ConfigError[];
  /** Notes under such configurations, as far as they can be told without one. */
  readonly unconfigured: string[];
  /** Files and folders skipped, with what a person can do. */
  readonly notices: Notice[];
  /** How many notes are known besides, and are as they were. */
  unlisted: number;
  /** How many files were named or matched and left out by `exclude`. */
  excluded: number;
  /** How many Markdown files were seen that are no notes. */
  others: number;
  /** How many files and folders `.gitignore` left out. */
  ignored: number;
}

/** How files are searched for. */
export interface SearchOptions {
  /** Also among named files, only what is a note by name, configuration or front matter. */
  readonly onlyNotes: boolean;
  /** Leave out what git leaves out. */
  readonly gitIgnored?: GitIgnored | undefined;
  /** Notes what is looked at, where that is watched for changes. */
  readonly watching?: Watching | undefined;
  /** Where is kept which files are notes, if anywhere. */
  readonly store?: NoteStore | undefined;
}

/** Where configurations come from. */
export type Configs = Pick<ConfigLoader, 'forFolder' | 'rootOf'>;

/**
 * Finds the notes among files and under folders; every file once, whatever links lead to it.
 * @param seen real paths that were found already; what is found now is added.
 */
export function findNotes(
  paths: readonly string[],
  configs: Configs,
  options: SearchOptions,
  seen: Set<string> = new Set(),
): Search {
  return searched(configs, options, seen, fsHost, (finder) => {
    for (const each of paths) finder.named(each);
  });
}

/** A host that may read many files at once, where that is faster. */
export interface PreparingHost extends Host {
  prepare?(files: readonly string[]): void;
}

/**
 * Finds the notes among files that another than the disk lists.
 * @param files absolute paths.
 */
export function findNotesAmong(
  files: Iterable<string>,
  configs: Configs,
  options: SearchOptions,
  host: PreparingHost,
): Search {
  return searched(configs, options, new Set(), host, (finder) => {
    for (const batch of batchesOf(Array.from(files).filter(isMarkdownName), OPEN_AT_ONCE)) {
      // Where the name says nothing, the front matter has to be read.
      host.prepare?.(batch.filter((each) => finder.mustRead(each)));
      for (const each of batch) finder.file(each, false);
    }
  });
}

function searched(
  configs: Configs,
  options: SearchOptions,
  seen: Set<string>,
  host: Host,
  look: (finder: Finder) => void,
): Search {
  const search: Search = {
    notes: [],
    configErrors: [],
    unconfigured: [],
    notices: [],
    unlisted: 0,
    excluded: 0,
    others: 0,
    ignored: 0,
  };
  look(new Finder(search, configs, options, seen, host));
  search.notes.sort(byPath);
  return search;
}

/** What holds for all files of a folder. */
interface Folder {
  readonly name: string;
  /** `undefined` where it is broken. */
  readonly config: Config | undefined;
  readonly root: string;
}

class Finder {
  readonly #search: Search;
  readonly #configs: Configs;
  readonly #options: SearchOptions;
  readonly #walk: WalkOptions;
  readonly #seen: Set<string>;
  readonly #host: Host;
  readonly #brokenConfigs = new Set<string>();
  readonly #swept = new Set<string>();
  #standard: Config | undefined;
  /** The folder of the last file: most files come folder by folder. */
  #folder: Folder | undefined;

  constructor(search: Search, configs: Configs, options: SearchOptions, seen: Set<string>, host: Host) {
    this.#seen = seen;
    this.#host = host;
    this.#search = search;
    this.#configs = configs;
    this.#options = options;
    const { watching, gitIgnored } = options;
    const ignoring = watching ? watchedHost(fsHost, watching) : fsHost;
    const gitIgnore = gitIgnored && new GitIgnore(gitIgnored, ignoring, watching !== undefined);
    this.#walk = {
      seen: this.#seen,
      watching,
      ...(gitIgnore && { leavesOut: (file, isFolder) => this.#isIgnored(gitIgnore, file, isFolder) }),
      onTemporary: sweepLeftovers,
      onProblem: (file, problem) => this.#passedOver(file, problem),
    };
  }

  /** A path given by the caller. */
  named(file: string): void {
    let stats: fs.Stats;
    let real: string;
    this.#options.watching?.file(file);
    try {
      stats = fs.statSync(file);
      real = fs.realpathSync(file);
      if (real !== file) this.#options.watching?.file(real);
    } catch (error) {
      const failure = failureOf(error);
      const glob = failure === 'absent' ? pathGlob(file) : undefined;
      if (!glob) this.#notice(file, failure, true);
      else if (!this.#expand(glob)) this.#notice(file, 'unmatched', true);
      return;
    }
    if (stats.isDirectory()) {
      for (const each of markdownUnder(file, this.#walk)) this.file(each, false);
    } else if (!stats.isFile()) {
      this.#notice(file, 'special', true);
    } else if (!this.#seen.has(real)) {
      this.#seen.add(real);
      this.#sweepBeside(real);
      this.file(file, true);
    }
  }

  /** Takes what a path with wildcards names; false where that is nothing. */
  #expand({ folder, names, holds }: PathGlob): boolean {
    let isMatched = false;
    const isMeant = (file: string) => names(file) || holds(file);
    const walk: WalkOptions = {
      ...this.#walk,
      // What the wildcards leave out may yet be named.
      seen: new Set(),
      onProblem: (file, problem) => {
        if (isMeant(file)) this.#passedOver(file, problem);
      },
    };
    for (const each of markdownUnder(folder, walk)) {
      if (!isMeant(each)) continue;
      isMatched = true;
      const real = fs.realpathSync(each);
      if (this.#seen.has(real)) continue;
      this.#seen.add(real);
      this.file(each, names(each));
    }
    return isMatched;
  }

  #sweepBeside(file: string): void {
    const folder = path.dirname(file);
    if (!this.#swept.has(folder)) sweepLeftovers(folder);
    this.#swept.add(folder);
  }

  /** True for a file that must be read to know whether it is a note. */
  mustRead(file: string): boolean {
    if (isNoteName(file)) return false;
    const { config } = this.#folderOf(file);
    return this.#kindOf(file, config ?? this.#standardConfig()) === undefined;
  }

  /** One Markdown file; `isNamed` for one that the caller names, which is a note unless it is excluded. */
  file(file: string, isNamed: boolean): void {
    const { config, root } = this.#folderOf(file);
    if (config === undefined) {
      const isNote = isNoteName(file) || this.#isTakenForNote(file, isNamed, this.#standardConfig());
      if (isNote) this.#search.unconfigured.push(file);
      return;
    }
    const status = statusByName(file, config);
    if (status === 'note' || (status === 'other' && this.#isTakenForNote(file, isNamed, config))) {
      this.#search.notes.push({ path: file, config, root });
    } else if (status === 'excluded') {
      this.#search.excluded++;
      if (this.#kindOf(file, config) !== null) this.#options.store?.put('kind', { path: file, config }, null);
      const name = config.name === undefined ? 'the configuration' : path.basename(config.name);
      const message = `Left out by “exclude” in ${name}.`;
      if (isNamed) this.#search.notices.push({ path: file, message, fails: false });
    } else {
      this.#search.others++;
    }
  }

  /**
   * Judges a file whose name says nothing: named ones are notes, others if their front matter says so, be it written in
   * an encoding that cannot be read.
   */
  #isTakenForNote(file: string, isNamed: boolean, config: Config): boolean {
    if (isNamed && !this.#options.onlyNotes) return true;
    const known = this.#kindOf(file, config);
    if (typeof known === 'boolean') return known;
    const read = this.#host.read(file);
    if (isRead(read)) {
      const isNote = isNoteByFrontMatter(read.text, config.lexicon);
      this.#options.store?.put('kind', { path: file, config }, isNote);
      return isNote;
    }
    const isNote = isNoteByFrontMatter(read.head ?? '', config.lexicon);
    if (!isNote && (isNamed || read.failure === 'unreadable')) this.#notice(file, read.failure, isNamed);
    return isNote;
  }

  /** What is kept of a file: whether it is a note; `null` where it is left out. */
  #kindOf(file: string, config: Config): boolean | null | undefined {
    return this.#options.store?.get('kind', { path: file, config }) as boolean | null | undefined;
  }

  #isIgnored(gitIgnore: GitIgnore, file: string, isFolder: boolean): boolean {
    const isIgnored = gitIgnore.leavesOut(file, isFolder);
    if (isIgnored) this.#search.ignored++;
    return isIgnored;
  }

  /**
   * What came up under a folder: a folder that stays closed may hold notes, a file counts if its name is a note's. A link
   * that leads nowhere, or back, holds nothing that could be missed.
   */
  #passedOver(file: string, problem: WalkProblem): void {
    const config = this.#configFor(file);
    if (config === undefined) return;
    const isFile = isMarkdownName(file);
    const status = statusByName(isFile ? file : path.join(file, 'any'), config);
    const isMissed = problem !== 'loop' && (!isFile || status === 'note');
    if (status !== 'excluded') this.#notice(file, problem, isMissed);
  }

  /** What notes are told by where their own configuration is broken. */
  #standardConfig(): Config {
    this.#standard ??= resolveConfig(undefined);
    return this.#standard;
  }

  #folderOf(file: string): Folder {
    const name = path.dirname(file);
    if (this.#folder?.name !== name) {
      this.#folder = { name, config: this.#configFor(file), root: this.#configs.rootOf(name) };
    }
    return this.#folder;
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

  #notice(file: string, problem: WalkProblem | 'unmatched', isMissed: boolean): void {
    const isHidden = isMissed || problem === 'unreadable' || problem === 'name-not-utf-8';
    const reason = problem === 'unmatched' ? 'absent' : problem;
    this.#search.notices.push({
      path: file,
      message: problemMessages[problem],
      fails: isMissed,
      ...(isHidden && reason !== 'loop' && { unchecked: reason }),
    });
  }
}

function isNoteName(file: string): boolean {
  return file.toLowerCase().endsWith(NOTE_SUFFIX);
}

const problemMessages: Readonly<Record<WalkProblem | 'unmatched', string>> = {
  ...failureMessages,
  unmatched: 'No Markdown file matches this pattern. Check the path.',
  loop: 'This link leads back to a folder above it; skipped.',
};
