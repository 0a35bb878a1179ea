import path from 'node:path/posix';
import { isNoteByFrontMatter, misnamedMessage, statusByName } from '../../core/index.ts';
import { ConfigLoader } from '../../host/config-loader.ts';
import { decodeText } from '../../host/decode.ts';
import { failureOf, fsHost, isRead } from '../../host/fs-host.ts';
import { failureMessages, type Host, type ReadResult } from '../../host/host.ts';
import { type Applied, applyBaseline } from '../baseline/apply.ts';
import { type Baseline, readBaseline } from '../baseline/baseline-file.ts';
import type { RunOptions } from '../check-found.ts';
import type { CheckedNote } from '../check-notes.ts';
import type { Search } from '../find-notes.ts';
import { finish, nothingFound } from '../finish.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';
import type { LintOptions } from '../lint-options.ts';
import { readNames } from '../names.ts';
import { brokenRules, hasFailed, nothing, type Outcome, tell } from '../outcome.ts';
import { isAmong, type ReportFile, reportFile } from '../report-file.ts';
import { changedSince, type Staged, staged } from '../sets/changes.ts';
import { checkSets } from '../sets/check-sets.ts';
import {
  type ReadOptions,
  type ReadSet,
  readIndex,
  readInPlace,
  readSet,
  sharedConfig,
} from '../sets/read-set.ts';
import type { Notice } from '../unchecked.ts';

/** Checks notes and prints a report. */
export async function lint(options: LintOptions, io: Io): Promise<ExitStatus> {
  const { baseline: left } = options;
  const baseline = left && readBaseline(left.file, io.cwd, left.adds.length > 0);
  const targets = options.reports.map(({ file, option }) => reportFile(file, io.cwd, option));
  const { which, stdinName } = options;
  if (which.paths.length === 0 && stdinName === undefined && io.isCalledByXargs()) {
    io.err.write('xargs handed over no paths, so nothing was checked.\n');
    return finish({ notes: [], search: nothing, notices: [] }, targets, options, io);
  }
  if (stdinName !== undefined) return lintInput(stdinName, baseline, targets, options, io);
  const from = which.paths.length > 0 ? which.paths : ['.'];
  const named = from.map((each) => path.resolve(io.cwd, each));
  const configs = loaderOf(options, io);
  const read = readAll(named, configs, options, io);
  return checkAndTell(read, from, configs, baseline, targets, options, io);
}

/** Where configurations come from: the disk, or what is staged. */
interface Loader {
  readonly loader: ConfigLoader;
  readonly staged: Staged | undefined;
}

function loaderOf(options: LintOptions, io: Io): Loader {
  const { which } = options;
  const folders = which.paths.length > 0 ? which.paths.map((each) => path.resolve(io.cwd, each)) : [io.cwd];
  const index = which.staged ? staged(folders.map(existing), io) : undefined;
  const host: Host = index?.host ?? fsHost;
  return { loader: new ConfigLoader(host, io.cwd, options.commandLine), staged: index };
}

/** The nearest folder above a path that is there: a deleted note may be named. */
function existing(file: string): string {
  let folder = file;
  while (!fsHost.exists(folder) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  return folder;
}

function readAll(
  named: readonly string[],
  { loader, staged: index }: Loader,
  options: LintOptions,
  io: Io,
): ReadSet {
  const { which } = options;
  const configs = sharedConfig(loader, options.config, io.cwd);
  const reading = readingOf(options);
  if (index) return readIndex(named, configs, reading, index);
  const since = which.since;
  const changes = since === undefined ? undefined : changedSince(since, named.map(existing), io);
  return readSet(named, configs, reading, changes);
}

function readingOf({ onlyNotes, gitignore, course }: LintOptions): ReadOptions {
  return { onlyNotes, gitignore, wholeCaseload: course };
}

async function checkAndTell(
  read: ReadSet,
  from: readonly string[],
  { loader }: Loader,
  baseline: Baseline | undefined,
  targets: readonly ReportFile[],
  options: LintOptions,
  io: Io,
): Promise<ExitStatus> {
  const { search } = read;
  refuseNotes(targets, read);
  const checks: RunOptions = { ...options, salt: io.salt, names: readNames(io, read.named) };
  const configs = sharedConfig(loader, options.config, io.cwd);
  const checked = await checkSets(read, options.which, configs, checks, io);
  const notices = [
    ...search.notices,
    ...read.notices,
    ...(read.changes?.notices ?? []),
    ...misnamedFiles(loader),
    ...checked.notices,
    ...brokenRules(checked.notes),
  ];
  const { alsoRead, undated, causes } = checked;
  const { notes, fails = false } = leaving(checked.notes, baseline, options, io);
  const rootOf = (folder: string) => loader.rootOf(folder);
  const outcome: Outcome = { notes, search, notices, alsoRead, undated, causes, rootOf };
  if (options.which.alone) {
    io.err.write('Rules that look across a course were left out: --alone reads only what is named.\n');
  }
  if (notes.length === 0 && !hasFailed(outcome)) {
    tell(outcome, options.paths, io);
    return nothingFound(from, search, targets, options, io);
  }
  const status = finish(outcome, targets, options, io);
  return status === exit.clean && fails ? exit.findings : status;
}

function leaving(
  notes: readonly CheckedNote[],
  baseline: Baseline | undefined,
  { baseline: options, which, course }: LintOptions,
  io: Io,
): Partial<Applied> & Pick<Applied, 'notes'> {
  if (!baseline || !options) return { notes };
  return applyBaseline(notes, baseline, options, { only: which.only, course }, io);
}

/** A shell hands the first note to `--output notes/*.md`. */
function refuseNotes(targets: readonly ReportFile[], { search, beside }: ReadSet): void {
  const found = [...search.notes, ...beside].map((note) => note.path);
  for (const target of targets) {
    if (isAmong(target, found)) {
      throw new UsageError(
        `${target.option} ${target.name} is one of the notes. Give the report a file of its own.`,
      );
    }
  }
}

/** A configuration that is not read for its name looks as if it held. */
function misnamedFiles({ misnamed }: ConfigLoader): Notice[] {
  return [...misnamed].map((file) => ({ path: file, message: misnamedMessage, fails: false }));
}

async function lintInput(
  name: string,
  baseline: Baseline | undefined,
  targets: readonly ReportFile[],
  options: LintOptions,
  io: Io,
): Promise<ExitStatus> {
  const file = path.resolve(io.cwd, name);
  const folder = path.dirname(file);
  const loading = loaderOf(options, io);
  const configs = sharedConfig(loading.loader, options.config, io.cwd);
  const loaded = configs.forFolder(folder);
  const failed = (search: Outcome['search'], ...notices: Notice[]) =>
    finish({ notes: [], search, notices }, targets, options, io);
  if ('errors' in loaded) return failed({ ...nothing, configErrors: loaded.errors, unconfigured: [file] });
  const { config } = loaded;
  const status = statusByName(file, config);
  const none: Pick<Search, 'excluded' | 'others' | 'ignored'> = { excluded: 0, others: 0, ignored: 0 };
  if (status === 'excluded') return nothingFound([name], { ...none, excluded: 1 }, targets, options, io);
  const read = readInput(io);
  if (!isRead(read)) {
    const { failure } = read;
    const notice = { path: file, message: failureMessages[failure], fails: true, unchecked: failure };
    return failed(nothing, notice);
  }
  if (status === 'other' && options.onlyNotes && !isNoteByFrontMatter(read.text, config.lexicon)) {
    return nothingFound([name], { ...none, others: 1 }, targets, options, io);
  }
  const note = { path: file, config, root: configs.rootOf(folder) };
  const whole = readInPlace(note, read.text, configs, readingOf(options));
  return checkAndTell(whole, [name], loading, baseline, targets, options, io);
}

function readInput(io: Io): ReadResult {
  try {
    return decodeText(io.readInput());
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
