import path from 'node:path/posix';
import { misnamedMessage, ruleOf } from '../core/index.ts';
import { ConfigLoader } from '../host/config-loader.ts';
import { optimizeLater } from '../host/engine-flags.ts';
import { type Watching, watchedHost } from '../host/folder-watcher.ts';
import { fsHost } from '../host/fs-host.ts';
import type { Host } from '../host/host.ts';
import type { RunOptions } from './check-found.ts';
import type { Io } from './io.ts';
import { readNames } from './names.ts';
import { brokenRules, type Outcome } from './outcome.ts';
import { runStamp } from './run-stamp.ts';
import { changedSince, type Staged, staged } from './sets/changes.ts';
import { checkSets } from './sets/check-sets.ts';
import {
  configsOf,
  type ReadOptions,
  type ReadSet,
  readIndex,
  readSet,
  sharedConfig,
} from './sets/read-set.ts';
import type { Which } from './sets/which.ts';
import type { Notice } from './unchecked.ts';

/** What every command that checks notes is told. */
export interface CheckRequest extends Omit<RunOptions, 'salt' | 'names'> {
  readonly which: Which;
  readonly onlyNotes: boolean;
  readonly gitignore: boolean;
  /** Is told what is looked at, where that is watched for changes. */
  readonly watching?: Watching | undefined;
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
  const reading = readingOf(options);
  if (index) return readIndex(named, configs, reading, index);
  const since = which.since;
  const changes = since === undefined ? undefined : changedSince(since, named.map(existing), io);
  return readSet(named, configs, reading, changes);
}

export function readingOf({ onlyNotes, gitignore, course, watching }: CheckRequest): ReadOptions {
  return { onlyNotes, gitignore, watching, wholeCaseload: course };
}

/** Checks what was read, and gathers everything that must be told of it. */
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
  optimizeLater(true);
  const checked = await checkSets(read, options.which, configs, checks, io).finally(() => {
    // What has been compiled is not kept under other flags than those of a start.
    optimizeLater(false);
  });
  const notices = [
    ...search.notices,
    ...read.notices,
    ...(read.changes?.notices ?? []),
    ...misnamedFiles(loader),
    ...checked.notices,
    ...brokenRules(checked.notes),
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
