import path from 'node:path/posix';
import picocolors from 'picocolors';
import type { CommandLine, Severity } from '../../core/index.ts';
import {
  BudgetError,
  isNoteByFrontMatter,
  misnamedMessage,
  severities,
  statusByName,
} from '../../core/index.ts';
import { ConfigLoader } from '../../host/config-loader.ts';
import { decodeText } from '../../host/decode.ts';
import { failureOf, fsHost, isRead } from '../../host/fs-host.ts';
import { failureMessages, type ReadResult } from '../../host/host.ts';
import { checkFound } from '../check-found.ts';
import { type CheckOptions, checkText, reasonOf } from '../check-notes.ts';
import { type Configs, findNotes, type Search } from '../find-notes.ts';
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
import { brokenRules, hasFailed, nothing, type Outcome, tell, uncheckedOf } from '../outcome.ts';
import { printable } from '../printable.ts';
import { isAmong, type ReportFile, reportFile, writeReport } from '../report-file.ts';
import type { PathStyle } from '../shown-paths.ts';
import { addToStepSummary } from '../step-summary.ts';
import type { Notice } from '../unchecked.ts';

/** The formats of a report. */
export const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** The options of `lint`, read and checked. */
export interface LintOptions {
  readonly format: Format;
  /** Where the report goes; standard output where it is absent. */
  readonly output: string | undefined;
  /** How files are named. */
  readonly paths: PathStyle;
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
  const target = options.output === undefined ? undefined : reportFile(options.output, io.cwd);
  if (paths.length === 0 && options.stdinName === undefined && io.isCalledByXargs()) {
    io.err.write('xargs handed over no paths, so nothing was checked.\n');
    return finish({ notes: [], search: nothing, notices: [] }, target, options, io);
  }
  const from = paths.length > 0 ? paths : ['.'];
  const files = from.map((each) => path.resolve(io.cwd, each));
  const checks = { ...options, salt: io.salt, names: readNames(io, files), withHash: false };
  const configs = new ConfigLoader(fsHost, io.cwd, options.commandLine);
  if (options.stdinName !== undefined) return lintInput(options.stdinName, configs, checks, target, io);
  const search = findNotes(files, configOf(configs, options, io), options);
  const found = search.notes.map((note) => note.path);
  if (target && isAmong(target, found)) {
    throw new UsageError(`--output ${target.name} is one of the notes. Give the report a file of its own.`);
  }
  const checked = await checkFound(search.notes, files, checks, io);
  const notices = [
    ...search.notices,
    ...misnamedFiles(configs),
    ...checked.notices,
    ...brokenRules(checked.notes),
  ];
  const outcome = { notes: checked.notes, search, notices };
  if (search.notes.length === 0 && !hasFailed(outcome)) {
    tell(outcome, options.paths, io);
    return nothingFound(from, search, target, options, io);
  }
  return finish(outcome, target, options, io);
}

/** A configuration that is not read for its name looks as if it held. */
function misnamedFiles({ misnamed }: ConfigLoader): Notice[] {
  return [...misnamed].map((file) => ({ path: file, message: misnamedMessage, fails: false }));
}

function lintInput(
  name: string,
  configs: ConfigLoader,
  options: LintOptions & CheckOptions,
  target: ReportFile | undefined,
  io: Io,
): ExitStatus {
  const file = path.resolve(io.cwd, name);
  const folder = path.dirname(file);
  const loaded = configOf(configs, options, io).forFolder(folder);
  const failed = (search: Outcome['search'], ...notices: Notice[]) =>
    finish({ notes: [], search, notices }, target, options, io);
  if ('errors' in loaded) return failed({ ...nothing, configErrors: loaded.errors, unconfigured: [file] });
  const { config } = loaded;
  const status = statusByName(file, config);
  const none = { excluded: 0, others: 0, ignored: 0 };
  if (status === 'excluded') return nothingFound([name], { ...none, excluded: 1 }, target, options, io);
  const read = readInput(io);
  if (!isRead(read)) {
    const { failure } = read;
    const notice = { path: file, message: failureMessages[failure], fails: true, unchecked: failure };
    return failed(nothing, notice);
  }
  if (status === 'other' && options.onlyNotes && !isNoteByFrontMatter(read.text, config.lexicon)) {
    return nothingFound([name], { ...none, others: 1 }, target, options, io);
  }
  try {
    const note = { path: file, config, root: configs.rootOf(folder) };
    const notes = checkText(note, read.text, options);
    return finish({ notes, search: nothing, notices: brokenRules(notes) }, target, options, io);
  } catch (error) {
    if (!(error instanceof BudgetError)) throw error;
    const { message } = error;
    return failed(nothing, { path: file, message, fails: true, unchecked: reasonOf(error) });
  }
}

function readInput(io: Io): ReadResult {
  try {
    return decodeText(io.readInput());
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** With `--config`, that file holds for all notes, and its globs count from the working directory. */
function configOf(configs: ConfigLoader, { config }: LintOptions, io: Io): Configs {
  if (config === undefined) return configs;
  const loaded = configs.fromFile(path.resolve(io.cwd, config), io.cwd);
  return { forFolder: () => loaded, rootOf: (folder) => configs.rootOf(folder) };
}

function nothingFound(
  from: readonly string[],
  { excluded, others, ignored }: Pick<Search, 'excluded' | 'others' | 'ignored'>,
  target: ReportFile | undefined,
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
  const names = from.map((each) => (each === '.' ? 'this folder' : printable(each))).join(', ');
  const where = options.paths === 'codes' ? 'what was named' : names;
  io.err.write(
    `No notes found in ${where}${seen.length > 0 ? ` (${seen.join('; ')})` : ''}. A note is named *.ipt.md, or has ` +
      'session and client or group in its front matter, or matches “include” in .ipt-notes.jsonc.\n',
  );
  if (!options.onlyNotes) return exit.failure;
  return finish({ notes: [], search: { ...nothing, others }, notices: [] }, target, options, io);
}

/** Prints what a run has come to, and says how it ends. */
function finish(outcome: Outcome, target: ReportFile | undefined, options: LintOptions, io: Io): ExitStatus {
  const name = tell(outcome, options.paths, io);
  const { notes, search } = outcome;
  const report = reportOf(
    { notes, unchecked: uncheckedOf(outcome), others: search.others },
    name,
    options.quiet,
  );
  const text = printed(report, options);
  if (target === undefined) io.out.write(text);
  else writeReport(target, text);
  const summary = io.env['GITHUB_STEP_SUMMARY'];
  if (summary && options.format === 'github') addToStepSummary(path.resolve(io.cwd, summary), report);
  if (hasFailed(outcome)) {
    io.err.write(
      report.unchecked.length > 0
        ? 'Not everything could be checked; the messages above say what and why.\n'
        : 'Not every fix could be written; the messages above say which and why.\n',
    );
    return exit.failure;
  }
  return judge(report, options, io);
}

/** The exit status for findings; what the report itself does not show is said. */
function judge({ summary }: Report, { failOn, maxWarnings, quiet }: LintOptions, io: Io): ExitStatus {
  const { errors, warnings, infos, hints } = summary;
  const counts = { error: errors, warning: warnings, info: infos, hint: hints };
  const counted = failOn === 'none' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  const reached = counted.filter((severity) => counts[severity] > 0);
  if (warnings > maxWarnings) {
    io.err.write(`${plural(warnings, 'warning')}: more than --max-warnings ${maxWarnings} allows.\n`);
    return exit.findings;
  }
  if (quiet && reached.length > 0 && !reached.includes('error')) {
    io.err.write(`Findings that --quiet does not list are counted by --fail-on ${failOn}.\n`);
  }
  return reached.length > 0 ? exit.findings : exit.clean;
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
