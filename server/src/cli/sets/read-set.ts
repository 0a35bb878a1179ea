import fs from 'node:fs';
import path from 'node:path/posix';
import type { Config } from '../../core/index.ts';
import type { ConfigLoader } from '../../host/config-loader.ts';
import { inFolder, isBelow } from '../../host/folders.ts';
import { fsHost, kindOf } from '../../host/fs-host.ts';
import { failureMessages } from '../../host/host.ts';
import type { NoteStore } from '../cache/note-store.ts';
import {
  type Configs,
  type FoundNote,
  findNotes,
  findNotesAmong,
  type Search,
  type SearchOptions,
} from '../find-notes.ts';
import { type PathGlob, pathGlob } from '../path-glob.ts';
import type { NoteSource } from '../read-notes.ts';
import type { Notice } from '../unchecked.ts';
import type { Changes, Staged } from './changes.ts';

/** What a run reads. */
export interface ReadSet {
  /** Absolute paths of the files and folders that were named. */
  readonly named: readonly string[];
  /** What was found where notes may be reported. */
  readonly search: Search;
  /** The rest of the caseload, read for the courses of those. */
  readonly beside: readonly FoundNote[];
  /** What came up in that rest. None of it fails a run that is about others. */
  readonly notices: readonly Notice[];
  readonly source: NoteSource;
  /** True where the source is the disk alone. */
  readonly isOnDisk: boolean;
  /** What git says has changed, where it was asked. */
  readonly changes: Changes | undefined;
  /** Keeps what is found out for later runs, where that is wanted. */
  readonly store?: NoteStore | undefined;
  /** To be called when all was checked, before the store is written. */
  readonly settle?: (() => void) | undefined;
}

/** How the read set is found. */
export interface ReadOptions extends SearchOptions {
  /** Read the whole caseload of what is named: without it, nothing but that. */
  readonly wholeCaseload: boolean;
}

/**
 * Finds what is named, and the caseload that it is of.
 * @param named absolute paths of files and folders, and globs.
 */
export function readSet(
  named: readonly string[],
  configs: Configs,
  options: ReadOptions,
  changes: Changes | undefined,
): ReadSet {
  const seen = new Set<string>();
  const search = findNotes(named, configs, options, seen);
  const roots = options.wholeCaseload ? rootsOf(named, configs) : [];
  const rest = findNotes(roots, configs, { ...options, onlyNotes: true }, seen);
  return {
    named,
    search,
    ...asBeside(rest, search),
    source: fsHost,
    isOnDisk: true,
    changes,
    store: options.store,
  };
}

/**
 * The same in an index of git, in the place of the disk.
 * @param named as before: what is elsewhere is not in it.
 */
export function readIndex(
  named: readonly string[],
  configs: Configs,
  options: ReadOptions,
  { host, changes }: Pick<Staged, 'host' | 'changes'>,
  files: Iterable<string>,
): ReadSet {
  const roots = options.wholeCaseload ? rootsOf(named, configs) : [];
  const [isNamed, isRead] = [heldBy(named), heldBy(roots)];
  const all = [...files];
  const search = findNotesAmong(all.filter(isNamed), configs, options, host);
  const others = all.filter((file) => isRead(file) && !isNamed(file));
  const rest = findNotesAmong(others, configs, options, host);
  const absent = named.filter((file) => !fs.existsSync(file) && !all.some(heldBy([file])));
  search.notices.push(...absent.map(absentNotice));
  return {
    named,
    search,
    ...asBeside(rest, search),
    source: host,
    isOnDisk: false,
    changes,
    store: options.store,
  };
}

function absentNotice(file: string): Notice {
  return { path: file, message: failureMessages.absent, fails: true, unchecked: 'absent' };
}

/**
 * A text in the place of a file, whether there is one or not.
 * @param note the file with its configuration.
 */
export function readInPlace(note: FoundNote, text: string, configs: Configs, options: ReadOptions): ReadSet {
  const seen = new Set<string>();
  if (fs.existsSync(note.path)) seen.add(fs.realpathSync(note.path));
  const search = findNotes([], configs, options);
  search.notes.push(note);
  const roots = options.wholeCaseload ? [note.root].filter(isCaseload) : [];
  const rest = findNotes(roots, configs, { ...options, onlyNotes: true }, seen);
  const source: NoteSource = {
    read: (file) => (file === note.path ? { text, hasBom: false } : fsHost.read(file)),
    exists: fsHost.exists,
  };
  return {
    named: [note.path],
    search,
    ...asBeside(rest, search),
    source,
    isOnDisk: false,
    changes: undefined,
  };
}

/** Of what came up in the rest, only what may hold a note is told, and that once. */
function asBeside(rest: Search, named: Search): Pick<ReadSet, 'beside' | 'notices'> {
  const told = new Set(
    [...named.notices, ...named.configErrors.map(({ file }) => ({ path: file }))].map((each) => each.path),
  );
  const notices = [
    ...rest.configErrors.map(({ file, message }): Notice => ({ path: file, message, fails: true })),
    ...rest.notices,
  ];
  return {
    beside: rest.notes.map((note) => ({ ...note, isBeside: true })),
    notices: notices.filter((each) => each.fails && !told.has(each.path)).map(besideNotice),
  };
}

/** What came up about a note that is only read for others: it is told, and fails nothing. */
export function besideNotice({ path: file, message }: Notice): Notice {
  return { path: file, message: `${message} It was to be read for its course only.`, fails: false };
}

/** The roots of the caseloads of what is named: none of them within another. */
export function rootsOf(named: readonly string[], configs: Configs): string[] {
  const roots = new Set(named.map((file) => configs.rootOf(folderOf(file))).filter(isCaseload));
  return [...roots].filter((root) => ![...roots].some((other) => other !== root && isBelow(other, root)));
}

function folderOf(file: string): string {
  const glob = fs.existsSync(file) ? undefined : pathGlob(file);
  if (glob) return glob.folder;
  return kindOf(file) === 'folder' ? file : path.dirname(file);
}

/** False for a whole file system, which no one means by a caseload. */
function isCaseload(root: string): boolean {
  return root !== '/' && !/^[A-Za-z]:\/?$/.test(root);
}

/** True for what one of some files and folders is, or holds. */
function heldBy(places: readonly string[]): (file: string) => boolean {
  const globs = places.flatMap(
    (place): PathGlob[] => (fs.existsSync(place) ? [] : (pathGlob(place) ?? [])) as PathGlob[],
  );
  const folders = places.map((place) => inFolder(place, ''));
  return (file) =>
    folders.some((folder) => file.startsWith(folder)) ||
    places.includes(file) ||
    globs.some((glob) => glob.names(file) || glob.holds(file));
}

/** The configurations of some notes, each once. */
export function configsOf(notes: Iterable<FoundNote>): ReadonlySet<Config> {
  return new Set(Array.from(notes, ({ config }) => config));
}

/** Configurations that all notes share: with `--config`, that file holds for every note, and its globs count from the working directory. */
export function sharedConfig(configs: ConfigLoader, file: string | undefined, cwd: string): Configs {
  if (file === undefined) return configs;
  const loaded = configs.fromFile(path.resolve(cwd, file), cwd);
  return { forFolder: () => loaded, rootOf: (folder) => configs.rootOf(folder) };
}
