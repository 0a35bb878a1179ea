import fs from 'node:fs';
import path from 'node:path/posix';
import picocolors from 'picocolors';
import type { CommandLine, Severity } from '../../core/index.ts';
import {
  isNoteByFrontMatter,
  NestingError,
  NOTE_SUFFIX,
  severities,
  statusByName,
} from '../../core/index.ts';
import { type ConfigError, ConfigLoader } from '../../host/config-loader.ts';
import { decodeText } from '../../host/decode.ts';
import { failureOf, fsHost, isRead } from '../../host/fs-host.ts';
import { failureMessages, type ReadResult } from '../../host/host.ts';
import { checkFound } from '../check-found.ts';
import { type CheckedNotes, type CheckOptions, checkText, nestingMessage } from '../check-notes.ts';
import { type Configs, findNotes, type Notice, type Search } from '../find-notes.ts';
import { formatGithub } from '../format/github.ts';
import { formatGitlab } from '../format/gitlab.ts';
import { formatJson } from '../format/json.ts';
import { formatJunit } from '../format/junit.ts';
import { formatMarkdown } from '../format/markdown.ts';
import { plural } from '../format/plural.ts';
import { type Report, reportOf } from '../format/report.ts';
import { formatSarif } from '../format/sarif.ts';
import { formatText } from '../format/text.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';
import { readNames } from '../names.ts';

/** The formats of a report. */
export const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** The options of `lint`, read and checked. */
export interface LintOptions {
  readonly format: Format;
  /** Where the report goes; standard output where it is absent. */
  readonly output: string | undefined;
  /** Our own version, for formats that name it. */
  readonly version: string;
  readonly fix: boolean;
  readonly course: boolean;
  /** The folder for caches, where one is wanted. */
  readonly cache: string | undefined;
  /** How many threads; chosen by the number of notes where it is not given. */
  readonly threads: number | undefined;
  readonly fixDryRun: boolean;
  readonly config: string | undefined;
  /** Settings over any file. */
  readonly commandLine: CommandLine;
  readonly quiet: boolean;
  readonly maxWarnings: number;
  readonly failOn: Severity | 'none';
  readonly stdinName: string | undefined;
  readonly today: number;
  readonly onlyNotes: boolean;
  readonly gitignore: boolean;
  readonly color: boolean;
}

/** Checks notes and prints a report. */
export async function lint(paths: readonly string[], options: LintOptions, io: Io): Promise<ExitStatus> {
  const from = paths.length > 0 ? paths : ['.'];
  const files = from.map((each) => path.resolve(io.cwd, each));
  const checks = { ...options, salt: io.salt, names: readNames(io, files), withHash: false };
  const configs = new ConfigLoader(fsHost, io.cwd, options.commandLine);
  if (options.stdinName !== undefined) return lintInput(options.stdinName, configs, checks, io);
  const search = findNotes(files, configOf(configs, options, io), options);
  const checked = await checkFound(search.notes, files, checks, io);
  const notices = [...search.notices, ...checked.notices, ...brokenRules(checked.notes)];
  report(notices, search, io);
  const failed = search.configErrors.length > 0 || notices.some(({ fails }) => fails);
  if (search.notes.length === 0 && !failed) return nothingFound(from, search, options, io);
  return finish(reportOf(checked.notes, io.cwd, options.quiet), failed, options, io);
}

/** A rule that threw is a defect of ours: it is named, and the run does not count as clean. */
function brokenRules(notes: CheckedNotes['notes']): Notice[] {
  return notes.flatMap(({ path: file, result }) =>
    result.failures.map((rule) => ({
      path: file,
      message: `The rule “${rule}” failed on this note; all others ran. Please report it, without the note.`,
      fails: true,
    })),
  );
}

function lintInput(
  name: string,
  configs: ConfigLoader,
  options: LintOptions & CheckOptions,
  io: Io,
): ExitStatus {
  const file = path.resolve(io.cwd, name);
  const loaded = configOf(configs, options, io).forFolder(path.dirname(file));
  if ('errors' in loaded) {
    for (const error of loaded.errors) io.err.write(configErrorLine(error, io));
    return exit.failure;
  }
  const { config } = loaded;
  const status = statusByName(file, config);
  if (status === 'excluded') return nothingFound([name], { excluded: 1, others: 0, ignored: 0 }, options, io);
  const read = readInput(io);
  if (!isRead(read)) {
    io.err.write(`${name}: ${failureMessages[read.failure]}\n`);
    return exit.failure;
  }
  if (status === 'other' && options.onlyNotes && !isNoteByFrontMatter(read.text, config.lexicon)) {
    return nothingFound([name], { excluded: 0, others: 1, ignored: 0 }, options, io);
  }
  try {
    const notes = checkText(file, read.text, config, options);
    return finish(reportOf(notes, io.cwd, options.quiet), false, options, io);
  } catch (error) {
    if (!(error instanceof NestingError)) throw error;
    io.err.write(`${name}: ${nestingMessage(error)}\n`);
    return exit.failure;
  }
}

function readInput(io: Io): ReadResult {
  try {
    return decodeText(io.readInput());
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** With `--config`, that file holds for all notes. */
function configOf(configs: ConfigLoader, { config }: LintOptions, io: Io): Configs {
  if (config === undefined) return configs;
  const loaded = configs.fromFile(path.resolve(io.cwd, config));
  return { forFolder: () => loaded };
}

function configErrorLine({ file, position, message }: ConfigError, io: Io): string {
  return `${path.relative(io.cwd, file)}:${position.line + 1}:${position.character + 1} ${message}\n`;
}

function report(notices: readonly Notice[], { configErrors }: Search, io: Io): void {
  for (const error of configErrors) io.err.write(configErrorLine(error, io));
  for (const { path: file, message } of notices)
    io.err.write(`${path.relative(io.cwd, file) || '.'}: ${message}\n`);
}

function nothingFound(
  from: readonly string[],
  { excluded, others, ignored }: Pick<Search, 'excluded' | 'others' | 'ignored'>,
  options: LintOptions,
  io: Io,
): ExitStatus {
  const seen = [
    ...(excluded > 0 ? [`${plural(excluded, 'file')} left out by “exclude”`] : []),
    ...(ignored > 0 ? [`${plural(ignored, 'path')} left out by .gitignore`] : []),
    ...(others > 0
      ? [plural(others, 'Markdown file that is no session note', 'Markdown files that are no session notes')]
      : []),
  ];
  const where = from.map((each) => (each === '.' ? 'this folder' : each)).join(', ');
  io.err.write(
    `No notes found in ${where}${seen.length > 0 ? ` (${seen.join('; ')})` : ''}. A note is named *.ipt.md, or has ` +
      'session and client or group in its front matter, or matches “include” in .ipt-notes.jsonc.\n',
  );
  if (!options.onlyNotes) return exit.failure;
  return finish(reportOf([], io.cwd, options.quiet), false, options, io);
}

function finish(report: Report, failed: boolean, options: LintOptions, io: Io): ExitStatus {
  const text = printed(report, options);
  if (options.output === undefined) io.out.write(text);
  else writeReport(options.output, text, report, io);
  if (failed) {
    io.err.write('Not everything could be checked; the messages above say what and why.\n');
    return exit.failure;
  }
  const { errors, warnings, infos } = report.summary;
  const counts = { error: errors, warning: warnings, info: infos, hint: report.summary.hints };
  const counted =
    options.failOn === 'none' ? [] : severities.slice(0, severities.indexOf(options.failOn) + 1);
  const reached = counted.some((severity) => counts[severity] > 0);
  return reached || warnings > options.maxWarnings ? exit.findings : exit.clean;
}

function printed(report: Report, options: LintOptions): string {
  const withFixes = options.fixDryRun;
  switch (options.format) {
    case 'text':
      return formatText(report, { colors: picocolors.createColors(options.color), withFixes });
    case 'json':
      return formatJson(report, { withFixes });
    case 'sarif':
      return formatSarif(report, options.version);
    case 'junit':
      return formatJunit(report);
    case 'github':
      return formatGithub(report);
    case 'gitlab':
      return formatGitlab(report);
    case 'markdown':
      return formatMarkdown(report);
  }
}

/** Writes the report to a file: over an earlier one, but never over a note. */
function writeReport(name: string, text: string, { notes }: Report, { cwd }: Io): void {
  const file = path.resolve(cwd, name);
  try {
    const target = fs.statSync(file, { throwIfNoEntry: false });
    const isNote = file.toLowerCase().endsWith(NOTE_SUFFIX);
    if (target && (isNote || notes.some(({ checked }) => isFile(checked.path, target)))) {
      throw new UsageError(`--output ${name} is one of the notes. Give the report a file of its own.`);
    }
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    failureOf(error);
    throw new UsageError(`The report cannot be written to ${name}. Check the folder and its permissions.`);
  }
}

function isFile(name: string, { dev, ino }: fs.Stats): boolean {
  const stats = fs.statSync(name, { throwIfNoEntry: false });
  return stats?.dev === dev && stats.ino === ino;
}
