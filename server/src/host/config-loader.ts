import path from 'node:path/posix';
import {
  CONFIG_FILE,
  type CommandLine,
  type Config,
  type ConfigProblem,
  type ConfigTree,
  type Doubts,
  MISNAMED_CONFIG_FILE,
  noDoubts,
  objectionsUnder,
  type Position,
  parseConfig,
  profileNames,
  profileOf,
  resolveConfig,
} from '../core/index.ts';
import { inFolder, isBelow, repositoryOf } from './folders.ts';
import { failureMessages, type Host } from './host.ts';

/** Something wrong in a configuration file, at its place. */
export interface ConfigError {
  /** Absolute path of the file. */
  readonly file: string;
  readonly position: Position;
  readonly end: Position;
  readonly message: string;
  /** True for what every reader of JSON complains of by itself. */
  readonly isOfJson?: true;
}

/** The configuration for a folder, or what is wrong with it. */
export type LoadedConfig = { readonly config: Config } | { readonly errors: readonly ConfigError[] };

/** A file as it was read, with those that it extends; without a tree where it cannot be read at all. */
interface LoadedFile {
  readonly tree: ConfigTree | undefined;
  readonly doubts: Doubts;
}

const unknown: Doubts = { ...noDoubts, isWhole: true };

/** Finds, reads and resolves configurations, each file and folder once. */
export class ConfigLoader {
  readonly #host: Host;
  readonly #root: string;
  readonly #commandLine: CommandLine;
  readonly #byFolder = new Map<string, LoadedConfig>();
  readonly #roots = new Map<string, string>();
  readonly #topmost = new Map<string, string | undefined>();
  readonly #repositories = new Map<string, string | undefined>();
  readonly #misnamed = new Set<string>();
  readonly #byFile = new Map<string | undefined, LoadedConfig>();
  readonly #files = new Set<string>();

  /**
   * @param root the workspace or working directory, from which files are named.
   * @param commandLine settings over any file.
   */
  constructor(host: Host, root: string, commandLine: CommandLine = {}) {
    this.#host = host;
    this.#root = root;
    this.#commandLine = commandLine;
  }

  /** The folders whose configuration was asked for, and those above them. */
  get folders(): Iterable<string> {
    return this.#byFolder.keys();
  }

  /** Every file that was read, or should have been. */
  get files(): Iterable<string> {
    return this.#files;
  }

  /** The configuration for files in a folder: that of the nearest file, from the folder upwards. */
  forFolder(folder: string): LoadedConfig {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const file = inFolder(folder, CONFIG_FILE);
    const isThere = this.#host.exists(file);
    const misnamed = inFolder(folder, MISNAMED_CONFIG_FILE);
    if (!isThere && this.#host.exists(misnamed)) this.#misnamed.add(misnamed);
    const parent = path.dirname(folder);
    const loaded = isThere
      ? this.fromFile(file)
      : parent === folder
        ? this.fromFile(undefined)
        : this.forFolder(parent);
    this.#byFolder.set(folder, loaded);
    return loaded;
  }

  /**
   * The configuration of one file; of none, the standard one.
   * @param folder from which its globs count, and those of what it extends; without it, each from its own.
   */
  fromFile(file: string | undefined, folder?: string): LoadedConfig {
    const known = this.#byFile.get(file);
    if (known) return known;
    const errors: ConfigError[] = [];
    const tree = file === undefined ? undefined : this.#load(file, folder, [], errors).tree;
    const loaded = errors.length > 0 ? { errors } : { config: resolveConfig(tree, this.#commandLine) };
    this.#byFile.set(file, loaded);
    return loaded;
  }

  /**
   * The root of the caseload that a folder belongs to: the topmost folder with a configuration above it, else the root of
   * its repository, else the workspace or working directory; for a folder outside of that, the folder itself.
   */
  rootOf(folder: string): string {
    const known = this.#roots.get(folder);
    if (known !== undefined) return known;
    const isHere = folder === this.#root || isBelow(this.#root, folder);
    const root = this.#topmostOf(folder) ?? this.#repositoryOf(folder) ?? (isHere ? this.#root : folder);
    this.#roots.set(folder, root);
    return root;
  }

  /** Files on the way that look like configurations and are not read, for their name. */
  get misnamed(): ReadonlySet<string> {
    return this.#misnamed;
  }

  /** Forgets everything: a configuration file has changed. */
  clear(): void {
    this.#byFolder.clear();
    this.#roots.clear();
    this.#topmost.clear();
    this.#repositories.clear();
    this.#misnamed.clear();
    this.#byFile.clear();
  }

  #load(file: string, base: string | undefined, trail: readonly string[], errors: ConfigError[]): LoadedFile {
    const start = { line: 0, character: 0 };
    this.#files.add(file);
    const read = this.#host.read(file);
    if ('failure' in read) {
      errors.push({ file, position: start, end: start, message: failureMessages[read.failure] });
      return { tree: undefined, doubts: unknown };
    }
    const { file: content, doubts: own, problems, placed, placeOfParent } = parseConfig(read.text);
    const entries = typeof content.extends === 'string' ? [content.extends] : (content.extends ?? []);
    const folder = path.dirname(file);
    const doubts = [own];
    const ofParents: ConfigError[] = [];
    const found: ConfigProblem[] = [...problems];
    const parents = entries.flatMap((entry): (ConfigTree | string)[] => {
      if (profileOf(entry)) return [entry];
      const parent = path.join(folder, entry);
      const message = this.#objection(entry, file, parent, [...trail, file]);
      if (message) found.push({ ...placeOfParent(entry), message });
      const loaded = message
        ? { tree: undefined, doubts: unknown }
        : this.#load(parent, base, [...trail, file], ofParents);
      doubts.push(loaded.doubts);
      return loaded.tree ? [loaded.tree] : [];
    });
    const name = isBelow(this.#root, file) ? path.relative(this.#root, file) : file;
    const tree = { name, folder: base ?? folder, file: content, parents };
    const inAll: Doubts = {
      places: own.places,
      words: new Set(doubts.flatMap(({ words }) => [...words])),
      isWhole: doubts.some(({ isWhole }) => isWhole),
    };
    found.push(...placed(objectionsUnder(tree, inAll)));
    errors.push(...found.sort(byPlace).map((problem) => ({ file, ...problem })), ...ofParents);
    return { tree, doubts: inAll };
  }

  #objection(entry: string, file: string, parent: string, trail: readonly string[]): string | undefined {
    if (entry.startsWith('ipt:')) {
      return `Unknown profile “${entry}”. Known: ${profileNames.map((name) => `ipt:${name}`).join(', ')}.`;
    }
    if (path.isAbsolute(entry) || entry.includes('://')) {
      return `“${entry}” is not a relative path. A configuration extends files beside it.`;
    }
    const repository = this.#repositoryOf(path.dirname(file));
    if (repository !== undefined && !isBelow(repository, parent)) {
      return `“${entry}” points outside the repository. Copy that file into it and extend the copy.`;
    }
    if (trail.includes(parent)) return `“${entry}” extends this file in turn. Remove one of the two.`;
    return this.#host.exists(parent) ? undefined : `“${entry}” does not exist. Check the path.`;
  }

  #topmostOf(folder: string): string | undefined {
    if (this.#topmost.has(folder)) return this.#topmost.get(folder);
    const parent = path.dirname(folder);
    const above = parent === folder ? undefined : this.#topmostOf(parent);
    const topmost = above ?? (this.#host.exists(inFolder(folder, CONFIG_FILE)) ? folder : undefined);
    this.#topmost.set(folder, topmost);
    return topmost;
  }

  #repositoryOf(folder: string): string | undefined {
    if (this.#repositories.has(folder)) return this.#repositories.get(folder);
    const repository = repositoryOf(
      folder,
      (file) => this.#host.exists(file),
      (parent) => this.#repositoryOf(parent),
    );
    this.#repositories.set(folder, repository);
    return repository;
  }
}

function byPlace({ position: a }: ConfigProblem, { position: b }: ConfigProblem): number {
  return a.line - b.line || a.character - b.character;
}
