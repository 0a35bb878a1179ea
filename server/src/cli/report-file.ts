import fs from 'node:fs';
import path from 'node:path/posix';
import { CONFIG_FILE, isNoteByFrontMatter, NOTE_SUFFIX, resolveConfig } from '../core/index.ts';
import { decodeText } from '../host/decode.ts';
import { codeOf, fsHost, isRead } from '../host/fs-host.ts';
import { appendToFile, failureFrom, writeFile } from '../host/write-file.ts';
import { isReport } from './format/own-report.ts';
import { UsageError } from './io.ts';
import { printable } from './printable.ts';
import type { ReadSet } from './sets/read-set.ts';
import { writeFailureMessages } from './write-failures.ts';

/** Where a report is to go, as it was before the run. */
export interface ReportFile {
  /** The option that names it. */
  readonly option: string;
  /** As the caller wrote it, fit to be printed. */
  readonly name: string;
  /** Absolute path. */
  readonly path: string;
  /** What is there; `stream` for a pipe or a device, where nothing is kept. */
  readonly earlier: Uint8Array | 'nothing' | 'stream';
}

/**
 * Looks at where a report is to go, before anything is checked or fixed. Only what is absent, empty or a report of ours
 * may be written over: a shell hands the first note to `--output notes/*.md`.
 * @param given as the caller wrote it.
 * @throws UsageError where the report may not go there.
 */
export function reportFile(given: string, cwd: string, option = '--output'): ReportFile {
  const file = path.resolve(cwd, given);
  const name = printable(given);
  const refuse = (why: string): never => {
    throw new UsageError(`The report cannot be written to ${name}: ${why}`);
  };
  if (file.toLowerCase().endsWith(NOTE_SUFFIX)) refuse('that is the name of a note. Name another file.');
  const refuseConfiguration = () => {
    if (path.basename(file).toLowerCase() === CONFIG_FILE)
      refuse('that is the name of a configuration. Name another file.');
  };
  const stats = attempt(name, () => statsOf(file));
  if (stats === undefined) {
    refuseConfiguration();
    return { option, name, path: file, earlier: 'nothing' };
  }
  if (stats.isFIFO() || stats.isCharacterDevice()) return { option, name, path: file, earlier: 'stream' };
  if (!stats.isFile()) refuse(writeFailureMessages['no-regular-file']);
  const earlier = attempt(name, () => fs.readFileSync(file));
  const text = decodeText(earlier);
  if (earlier.length > 0 && !(isRead(text) && isReport(text.text))) {
    refuse('that file is there already, and is no report of ours. Name another file, or move that one away.');
  }
  refuseConfiguration();
  return { option, name, path: file, earlier };
}

/**
 * Looks at a file before a report is added to it, and before anything is checked or fixed. Other programs add to it as well, so
 * that it may hold any text but a note's.
 * @param source what names it.
 * @throws UsageError where it is a note or a configuration, or cannot be looked at.
 */
export function sharedFile(given: string, cwd: string, source: string): ReportFile {
  const file = path.resolve(cwd, given);
  const refuse = (what: string): never => {
    throw new UsageError(`${source} names ${what}. Nothing is added to that: let it name a file of its own.`);
  };
  const name = printable(given);
  const stats = attempt(name, () => statsOf(file));
  for (const each of [file, stats ? fs.realpathSync(file) : file]) {
    const base = path.basename(each).toLowerCase();
    if (base.endsWith(NOTE_SUFFIX)) refuse('a session note');
    if (base === CONFIG_FILE) refuse('a configuration');
  }
  const isStream = stats?.isFIFO() === true || stats?.isCharacterDevice() === true;
  const read = isStream ? undefined : fsHost.read(file);
  const text = read && (isRead(read) ? read.text : read.head);
  if (text !== undefined && isNoteByFrontMatter(text, resolveConfig(undefined).lexicon))
    refuse('a session note');
  return { option: source, name, path: file, earlier: isStream ? 'stream' : 'nothing' };
}

/**
 * Writes a report.
 * @throws UsageError where that fails; what was there is then as it was.
 */
export function writeReport({ name, path: file, earlier }: ReportFile, text: string): void {
  if (earlier === 'stream') {
    attempt(name, () => appendToFile(file, text));
    return;
  }
  const failure = writeFile(file, text, { over: earlier });
  if (failure) throw new UsageError(unwritten(name, writeFailureMessages[failure]));
}

/**
 * Refuses reports that would go over a note: a shell hands the first one to `--output notes/*.md`.
 * @throws UsageError that names the option.
 */
export function refuseNotes(
  targets: readonly ReportFile[],
  { search, beside }: Pick<ReadSet, 'search' | 'beside'>,
): void {
  const notes = [...search.notes, ...beside].map((note) => note.path);
  for (const target of targets) {
    if (isAmong(target, notes)) {
      throw new UsageError(
        `${target.option} ${target.name} is one of the notes. Give the report a file of its own.`,
      );
    }
  }
}

/**
 * Refuses two reports in one file, of which only one would be left.
 * @throws UsageError that names the option.
 */
export function refuseSame(targets: readonly ReportFile[]): void {
  for (const [index, target] of targets.entries()) {
    const others = targets.slice(0, index).map((other) => other.path);
    if (target.earlier !== 'stream' && (others.includes(target.path) || isAmong(target, others))) {
      throw new UsageError(
        `${target.option} ${target.name} is where another report of this run goes. Give each a file of its own.`,
      );
    }
  }
}

function isAmong({ path: file }: ReportFile, files: readonly string[]): boolean {
  const target = fs.statSync(file, { throwIfNoEntry: false });
  return files.some((each) => {
    const stats = target && fs.statSync(each, { throwIfNoEntry: false });
    return stats !== undefined && stats.dev === target?.dev && stats.ino === target.ino;
  });
}

/**
 * `undefined` where nothing is there.
 * @throws what the file system says, also of a link that leads nowhere: what is written would come to be where it points.
 */
function statsOf(file: string): fs.Stats | undefined {
  const own = fs.lstatSync(file, { throwIfNoEntry: false });
  return own && fs.statSync(file);
}

function attempt<T>(name: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'lost-link' : failureFrom(error);
    throw new UsageError(unwritten(name, writeFailureMessages[why]));
  }
}

function unwritten(name: string, why: string): string {
  return `The report cannot be written to ${name}: ${why}`;
}
