import path from 'node:path/posix';
import { isNoteByFrontMatter, statusByName } from '../../core/index.ts';
import { decodeText } from '../../host/decode.ts';
import { failureOf, isRead } from '../../host/fs-host.ts';
import { failureMessages, type ReadResult } from '../../host/host.ts';
import { type Applied, applyBaseline } from '../baseline/apply.ts';
import { type Baseline, readBaseline } from '../baseline/baseline-file.ts';
import type { Memory } from '../check-found.ts';
import type { CheckedNote } from '../check-notes.ts';
import { checkRead, type Loader, loaderOf, pathsOf, readAll, readingOf } from '../check-run.ts';
import type { Search } from '../find-notes.ts';
import { finish, nothingFound } from '../finish.ts';
import { type ExitStatus, exit, type Io } from '../io.ts';
import type { LintOptions } from '../lint-options.ts';
import { hasFailed, nothing, type Outcome, tell } from '../outcome.ts';
import { type ReadSet, readInPlace, sharedConfig } from '../sets/read-set.ts';
import { refuseNotesIn, type Targets, targetsOf } from '../targets.ts';
import type { Notice } from '../unchecked.ts';
import { watch } from '../watch.ts';

/**
 * Checks notes and prints a report, again whenever something has changed.
 * @param optionsOf as they are for a run: the day may be another than that of the one before.
 */
export function lintAndWatch(optionsOf: (io: Io) => LintOptions, io: Io): Promise<ExitStatus> {
  const memory: Memory = {};
  return watch((watching, each) => lint({ ...optionsOf(each), watching, memory }, each), io);
}

/** Checks notes and prints a report. */
export async function lint(options: LintOptions, io: Io): Promise<ExitStatus> {
  const { baseline: left } = options;
  if (left) options.watching?.file(path.resolve(io.cwd, left.file));
  const baseline = left && readBaseline(left.file, io.cwd, left.adds.length > 0);
  const targets = targetsOf(options, io);
  const { which, stdinName } = options;
  if (which.paths.length === 0 && stdinName === undefined && io.isCalledByXargs()) {
    io.err.write('xargs handed over no paths, so nothing was checked.\n');
    return finish({ notes: [], search: nothing, notices: [] }, targets, options, io);
  }
  if (stdinName !== undefined) return lintInput(stdinName, baseline, targets, options, io);
  const loading = loaderOf(options, io);
  const read = readAll(loading, { ...options, listsAll: targets.reports.length > 0 }, io);
  return checkAndTell(read, pathsOf(which), loading, baseline, targets, options, io);
}

async function checkAndTell(
  read: ReadSet,
  from: readonly string[],
  { loader }: Loader,
  baseline: Baseline | undefined,
  targets: Targets,
  options: LintOptions,
  io: Io,
): Promise<ExitStatus> {
  const { search } = read;
  refuseNotesIn(targets, read);
  const checked = await checkRead(read, loader, options, io);
  const { notes, fails = false } = leaving(checked.notes, baseline, options, io);
  const outcome: Outcome = { ...checked, notes };
  if (options.which.alone) {
    io.err.write('Rules that look across a course were left out: --alone reads only what is named.\n');
  }
  if (notes.length === 0 && !hasFailed(outcome)) {
    tell(outcome, options.paths, io);
    return nothingFound(from, search, targets, options, io, outcome.stamp);
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

async function lintInput(
  name: string,
  baseline: Baseline | undefined,
  targets: Targets,
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
  const whole = readInPlace(note, read.text, configs, readingOf(options, io));
  return checkAndTell(whole, [name], loading, baseline, targets, options, io);
}

function readInput(io: Io): ReadResult {
  try {
    return decodeText(io.readInput());
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
