import picocolors from 'picocolors';
import { severities } from '../core/index.ts';
import type { CheckedNote } from './check-notes.ts';
import type { Search } from './find-notes.ts';
import { formatGithub } from './format/github.ts';
import { formatGitlab } from './format/gitlab.ts';
import { formatJson } from './format/json.ts';
import { formatJunit } from './format/junit.ts';
import { formatMarkdown } from './format/markdown.ts';
import { plural } from './format/plural.ts';
import { type Report, reportOf } from './format/report.ts';
import { formatSarif } from './format/sarif.ts';
import { formatText } from './format/text.ts';
import { type ExitStatus, exit, type Io } from './io.ts';
import type { Format, LintOptions } from './lint-options.ts';
import { hasFailed, nothing, type Outcome, runOf, tell } from './outcome.ts';
import { printable } from './printable.ts';
import { writeReport } from './report-file.ts';
import type { RunStamp } from './run-stamp.ts';
import { isUnlimited } from './sets/limits.ts';
import { mayBeNone, type Which } from './sets/which.ts';
import { anchorsOf, repositoryPaths } from './shown-paths.ts';
import { addToStepSummary } from './step-summary.ts';
import type { Targets } from './targets.ts';

/** What a search came to, as far as it says why there is nothing to report. */
type Sought = Pick<Search, 'excluded' | 'others' | 'ignored'> & {
  readonly notes?: readonly unknown[];
  readonly unlisted?: number;
};

/** Says why there was nothing to check. That is a mistake unless the caller may rightly come to no notes. */
export function nothingFound(
  from: readonly string[],
  search: Sought,
  targets: Targets,
  options: LintOptions,
  io: Io,
  stamp?: RunStamp,
): ExitStatus {
  sayNothingFound(from, search, options, io);
  if (!options.onlyNotes && !mayBeNone(options.which)) return exit.failure;
  const { others } = search;
  const outcome = { notes: [], search: { ...nothing, others }, notices: [], ...(stamp && { stamp }) };
  return finish(outcome, targets, options, io);
}

/** What was searched, and what left notes out. */
export function sayNothingFound(
  from: readonly string[],
  { excluded, others, ignored, notes = [], unlisted = 0 }: Sought,
  { paths, which }: Pick<LintOptions, 'paths' | 'which'>,
  io: Io,
): void {
  const known = notes.length + unlisted;
  const seen = [
    ...(known > 0 ? [leftOut(known, which)] : []),
    ...(excluded > 0 ? [`${plural(excluded, 'file')} left out by “exclude”`] : []),
    ...(ignored > 0 ? [`${plural(ignored, 'path')} left out by .gitignore`] : []),
    ...(others > 0
      ? [plural(others, 'Markdown file that is no session note', 'Markdown files that are no session notes')]
      : []),
  ];
  const names = from.map((each) => (each === '.' ? 'this folder' : printable(each))).join(', ');
  const where = paths === 'codes' ? 'what was named' : names;
  const hint =
    known > 0
      ? ''
      : ' A note is named *.ipt.md, or has session and client or group in its front matter, or matches “include” in ' +
        '.ipt-notes.jsonc.';
  const found = known > 0 ? 'No notes to report' : 'No notes found';
  io.err.write(`${found} in ${where}${seen.length > 0 ? ` (${seen.join('; ')})` : ''}.${hint}\n`);
}

function leftOut(count: number, which: Which): string {
  const { since, staged, shard, limits } = which;
  const { dated, clinicians, clients, where } = limits;
  const options = [
    ...(since === undefined ? [] : [`--since ${printable(since)}`]),
    ...(staged ? ['--staged'] : []),
    ...(dated ? ['--dated'] : []),
    ...(clinicians.length > 0 ? ['--clinician'] : []),
    ...(clients.length > 0 ? ['--client'] : []),
    ...(where.length > 0 ? ['--where'] : []),
    ...(shard ? [`--shard ${shard.index}/${shard.count}`] : []),
  ];
  const isOne = count === 1 ? 'is' : 'are';
  const rest =
    isUnlimited(limits) && since === undefined && !staged && !shard ? '' : ` of ${options.join(' ')}`;
  return `${plural(count, 'note')} ${isOne} outside${rest}`;
}

/** Formats whose paths count from the root of the repository, wherever a run starts. */
const forCodeHosts: ReadonlySet<Format> = new Set(['github', 'gitlab', 'sarif']);

/** Prints what a run has come to, and says how it ends. */
export function finish(outcome: Outcome, targets: Targets, options: LintOptions, io: Io): ExitStatus {
  const name = tell(outcome, options.paths, io);
  const run = { ...runOf(outcome), only: options.which.only };
  const isCoded = options.paths === 'codes';
  const anchor = isCoded
    ? (note: CheckedNote) => name(note.path)
    : anchorsOf(outcome.rootOf ?? (() => io.cwd));
  const report = reportOf(run, name, anchor, options.quiet);
  const formats = [...options.reports.map(({ format }) => format), options.format];
  const isHosted = !isCoded && formats.some((format) => format !== undefined && forCodeHosts.has(format));
  const hosted = isHosted ? reportOf(run, repositoryPaths(io.cwd, io.env), anchor, options.quiet) : report;
  const text = (format: Format, color: boolean) =>
    printed(forCodeHosts.has(format) ? hosted : report, format, color, outcome.stamp, options);
  options.reports.forEach(({ format }, index) => {
    const target = targets.reports[index];
    if (target) writeReport(target, text(format, false));
  });
  if (options.format !== undefined) io.out.write(text(options.format, options.color));
  if (targets.summary) addToStepSummary(targets.summary, report);
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

function printed(
  report: Report,
  format: Format,
  color: boolean,
  stamp: RunStamp | undefined,
  options: LintOptions,
): string {
  const withFixes = options.fixDryRun;
  switch (format) {
    case 'text':
      return formatText(report, { colors: picocolors.createColors(color), withFixes });
    case 'json':
      return formatJson(report, { withFixes, stamp });
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
