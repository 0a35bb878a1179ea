import path from 'node:path/posix';
import { misnamedMessage, ruleOf } from '../core/index.ts';
import { ConfigLoader } from '../host/config-loader.ts';
import { settledStampOf } from '../host/file-stamp.ts';
import { type Watching, watchedHost } from '../host/folder-watcher.ts';
import { fsHost } from '../host/fs-host.ts';
import { hashOf } from '../host/hash.ts';
import type { Host } from '../host/host.ts';
import { NoteStore } from './cache/note-store.ts';
import type { RunOptions } from './check-found.ts';
import type { Configs } from './find-notes.ts';
import { GitIgnored } from './git-ignored.ts';
import type { Io } from './io.ts';
import { hasNames, readNames } from './names.ts';
import { brokenRules, type Outcome } from './outcome.ts';
import { runStamp } from './run-stamp.ts';
import { changedSince, type Staged, staged } from './sets/changes.ts';
import { checkSets } from './sets/check-sets.ts';
import { type Asked, beside, near, settle } from './sets/near.ts';
import {
  configsOf,
  type ReadOptions,
  type ReadSet,
  readIndex,
  readSet,
  rootsOf,
  sharedConfig,
} from './sets/read-set.ts';
import type { Which } from './sets/which.ts';
import type { Notice } from './unchecked.ts';

/** What every command that checks notes takes. */
export interface CheckRequest extends Omit<RunOptions, 'salt' | 'names'> {
  readonly which: Which;
  readonly onlyNotes: boolean;
  readonly gitignore: boolean;
  /** Notes what is looked at, where that is watched for changes. */
  readonly watching?: Watching | undefined;
  /** True where every note of the caseload must be listed, whatever decides what is found. */
  readonly listsAll?: boolean;
}

/** The paths that a caller names, as they were written. */
export function pathsOf({ paths }: Which): readonly string[] {
  return paths.length > 0 ? paths : ['.'];
}

/** Where configurations come from: the disk, or what is staged. */
export interface Loader {
  readonly loader: ConfigLoader;
  readonly staged: Staged | undefined;
}

export function loaderOf(options: CheckRequest, io: Io): Loader {
  const { which } = options;
  const folders = pathsOf(which).map((each) => path.resolve(io.cwd, each));
  const index = which.staged ? staged(folders.map(existing), io) : undefined;
  const disk = options.watching ? watchedHost(fsHost, options.watching) : fsHost;
  const host: Host = index?.host ?? disk;
  return { loader: new ConfigLoader(host, io.cwd, options.commandLine), staged: index };
}

/** The nearest folder above a path that is there: a deleted note may be named. */
function existing(file: string): string {
  let folder = file;
  while (!fsHost.exists(folder) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  return folder;
}

/** Finds what a run reads, on the disk or in what is staged. */
export function readAll({ loader, staged: index }: Loader, options: CheckRequest, io: Io): ReadSet {
  const { which } = options;
  const named = pathsOf(which).map((each) => path.resolve(io.cwd, each));
  const configs = sharedConfig(loader, options.config, io.cwd);
  const store = storeOf(named, configs, options, io);
  const reading = { ...readingOf(options, io), store };
  if (index) {
    // What tells that a staged file is as it was is the last commit, where that has the file as it is: the name of its content
    // would confirm a guess at the text; that of a commit is made of all that is in the repository, and of who made it and when.
    const commit = index.begin(store ? beside(index.changes.files, store) : []);
    if (commit !== undefined) store?.moveTo(commit, (from) => index.changedBetween(from, commit));
    store?.begin((file) => (index.isCommitted(file) ? commit : undefined));
    return readStaged({ index, commit }, named, configs, reading, options, loader);
  }
  store?.begin(stampsOf(io));
  const since = which.since;
  const changes = since === undefined ? undefined : changedSince(since, named.map(existing), io);
  return readSet(named, configs, reading, changes);
}

/** Finds what is staged: among all files, or among those near the changes where it is known what the others are. */
function readStaged(
  { index, commit }: Pick<Asked, 'index' | 'commit'>,
  named: readonly string[],
  configs: Configs,
  reading: ReadOptions,
  { course, listsAll = false, which }: CheckRequest,
  loader: ConfigLoader,
): ReadSet {
  const { store } = reading;
  const roots = course ? rootsOf(named, configs) : [];
  const isWhole = roots.every((root) => named.includes(root)) && which.shard === undefined;
  const asked = store && isWhole ? { index, commit, roots, configs, reading, store } : undefined;
  if (!asked) store?.putWhole(undefined);
  const looked = asked && !listsAll ? near(asked) : undefined;
  const read = readIndex(named, configs, reading, index, looked?.files ?? index.files.keys());
  const { search } = read;
  if (looked) {
    search.unlisted += looked.others.unlisted;
    search.others += looked.others.others;
    search.excluded += looked.others.excluded;
  }
  return { ...read, settle: asked && (() => settle(asked, looked, search, loader)) };
}

/**
 * Where runs of this kind keep what they find out. Fixes have to see the notes themselves, and what the names to flag lead
 * to is kept nowhere.
 */
function storeOf(
  named: readonly string[],
  configs: Configs,
  { cache, commandLine, config, course, fix, memory, version, which }: CheckRequest,
  io: Io,
): NoteStore | undefined {
  if (fix || hasNames(io) || (cache === undefined && !memory)) return undefined;
  if (memory?.store) return memory.store;
  const roots = course ? rootsOf(named, configs) : [];
  // Whatever is named of a caseload, all of it is read.
  const files = roots.length === 0 ? named : [...roots].sort();
  const given = config && path.resolve(io.cwd, config);
  const run = { files, commandLine, config: given, course, staged: which.staged };
  const name = `notes-${hashOf(JSON.stringify(run)).slice(0, 16)}.jsonl`;
  const store = new NoteStore(cache && path.resolve(io.cwd, cache, name), version);
  if (memory) memory.store = store;
  return store;
}

/** What tells that a file on the disk is as it was: its size and times. */
function stampsOf(io: Io): (file: string) => string | undefined {
  const stamps = new Map<string, string | undefined>();
  return (file) => {
    if (!stamps.has(file)) stamps.set(file, settledStampOf(file, io.now()));
    return stamps.get(file);
  };
}

export function readingOf(
  { onlyNotes, gitignore, course, watching }: CheckRequest,
  { cwd, env }: Io,
): ReadOptions {
  const gitIgnored = gitignore ? new GitIgnored(cwd, env) : undefined;
  return { onlyNotes, gitIgnored, watching, wholeCaseload: course };
}

/** Checks what was read, and collects everything that must be said of it. */
export async function checkRead(
  read: ReadSet,
  loader: ConfigLoader,
  options: CheckRequest,
  io: Io,
): Promise<Outcome> {
  const { search } = read;
  const checks: RunOptions = {
    ...options,
    salt: io.salt,
    names: readNames(io, read.named, options.watching),
  };
  const configs = sharedConfig(loader, options.config, io.cwd);
  const checked = await checkSets(read, options.which, configs, checks, io);
  read.settle?.();
  const isKept = read.store?.write() ?? true;
  const notices = [
    ...search.notices,
    ...read.notices,
    ...(read.changes?.notices ?? []),
    ...misnamedFiles(loader),
    ...checked.notices,
    ...brokenRules(checked.notes),
    ...(isKept ? [] : [{ path: read.store?.file ?? '', message: unkept, fails: false }]),
  ];
  const { shard, only } = options.which;
  for (const id of rulesOff(only, read, checked)) {
    io.err.write(
      `--only ${id}: this rule is off here. Switch it on in the configuration, or with --rule ${id}=warning.\n`,
    );
  }
  return {
    ...checked,
    search,
    switchedOff: switchedOffIn(read),
    notices,
    ...(shard && { stamp: runStamp(read, { ...options, shard }) }),
    rootOf: (folder) => loader.rootOf(folder),
  };
}

const unkept = 'The cache cannot be written here, so the next run will take as long. Check --cache-location.';

/** A configuration that is not read for its name looks as if it held. */
function misnamedFiles({ misnamed }: ConfigLoader): Notice[] {
  return [...misnamed].map((file) => ({ path: file, message: misnamedMessage, fails: false }));
}

/** Rules about privacy and safety that are off for notes of the run. */
function switchedOffIn({ search }: ReadSet): readonly string[] {
  return [...new Set([...configsOf(search.notes)].flatMap((config) => config.switchedOff))].sort();
}

/** Of the rules to which a report is limited, those that no configuration has switched on. */
function rulesOff(
  only: ReadonlySet<string> | undefined,
  { search }: ReadSet,
  { notes }: Pick<Outcome, 'notes'>,
): string[] {
  if (!only) return [];
  const found = new Set(notes.flatMap(({ result }) => result.findings.map(({ rule }) => rule)));
  const all = [...configsOf(search.notes)].map((config) => config.settingsFor(undefined, () => undefined));
  return [...only].filter((id) => {
    const isOff = ruleOf(id)?.meta.severity === 'off';
    const severities = all.flatMap(({ rules }) =>
      Array.from(rules).flatMap(([rule, { severity }]) => (rule === id ? [severity] : [])),
    );
    return !found.has(id) && severities.every((each) => each === 'off' || (each === 'default' && isOff));
  });
}
