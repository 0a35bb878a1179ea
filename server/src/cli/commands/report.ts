import { asCsv } from '../caseload/csv.ts';
import type { Body, CaseloadReport } from '../caseload/data.ts';
import { caseRows, courseRows, tasksOf } from '../caseload/gather.ts';
import { merge } from '../caseload/merge.ts';
import { pageOf } from '../caseload/page.ts';
import { pageAsHtml } from '../caseload/page-html.ts';
import { pageAsMarkdown } from '../caseload/page-markdown.ts';
import { readReport } from '../caseload/read-report.ts';
import { sealed } from '../caseload/seal.ts';
import { withTrend } from '../caseload/trend.ts';
import type { CheckedNote } from '../check-notes.ts';
import { type CheckRequest, checkRead, loaderOf, pathsOf, readAll } from '../check-run.ts';
import { sayNothingFound } from '../finish.ts';
import { skippedLine } from '../format/not-checked.ts';
import { notCheckedIn } from '../format/report.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';
import { hasFailed, runOf, tell } from '../outcome.ts';
import { printableJson } from '../printable.ts';
import { refuseNotes, reportFile, writeReport } from '../report-file.ts';
import { runStamp } from '../run-stamp.ts';
import { configsOf } from '../sets/read-set.ts';
import { mayBeNone } from '../sets/which.ts';
import type { PathStyle } from '../shown-paths.ts';

/** The formats of a report on a caseload. */
export const reportFormats = ['markdown', 'html', 'csv', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The options of `report`, read and checked. */
export interface ReportOptions extends CheckRequest {
  readonly kind: 'supervision' | 'to-do' | { readonly portfolio: string };
  readonly format: ReportFormat;
  readonly output: string | undefined;
  readonly paths: PathStyle;
  /** An earlier report to compare with. */
  readonly against: string | undefined;
}

/** Reports on a caseload: for supervision, what is left to do, or a training portfolio. What it finds fails nothing. */
export async function report(options: ReportOptions, io: Io): Promise<ExitStatus> {
  const target = options.output === undefined ? undefined : reportFile(options.output, io.cwd);
  const earlier = options.against === undefined ? undefined : readReport(options.against, io.cwd);
  const loading = loaderOf(options, io);
  const read = readAll(loading, { ...options, listsAll: true }, io);
  if (target) refuseNotes([target], read);
  const outcome = await checkRead(read, loading.loader, options, io);
  const name = tell(outcome, options.paths, io);
  if (outcome.notes.length === 0 && !hasFailed(outcome) && !mayBeNone(options.which)) {
    sayNothingFound(pathsOf(options.which), read.search, options, io);
    // A week without a session is no mistake in the choice.
    if (!outcome.otherDays) return exit.failure;
  }
  const { notes } = outcome;
  const { unchecked, skipped, switchedOff } = notCheckedIn(runOf(outcome), name);
  const titles = new Map(
    [...configsOf([...read.search.notes, ...read.beside])].flatMap(({ protocol }) =>
      protocol.sections.map(({ id, title }) => [id, title] as const),
    ),
  );
  const body = bodyOf(notes, titles, options);
  const whole: CaseloadReport = {
    version: 1,
    run: runStamp(read, { ...options, shard: options.which.shard }),
    complete: unchecked.length === 0,
    unchecked: unchecked.map(({ path, reason }) => ({ path, reason })),
    skipped,
    ...(switchedOff.length > 0 && { switchedOff }),
    notes: notes.length,
    withoutCourse: notes.filter(({ course }) => course === undefined).length,
    body: earlier ? withTrend(body, earlier) : body,
  };
  const text = printed(whole, options.format);
  if (options.format === 'csv') sayBeside(whole, io);
  if (target) writeReport(target, isPage(options.format) ? sealed(text) : text);
  else io.out.write(text);
  return hasFailed(outcome) ? exit.failure : exit.clean;
}

function bodyOf(
  notes: readonly CheckedNote[],
  titles: ReadonlyMap<string, string>,
  { kind, which }: ReportOptions,
): Body {
  if (kind === 'supervision') return { kind, courses: courseRows(notes, titles) };
  if (kind === 'to-do') return { kind, tasks: tasksOf(notes, which.only !== undefined) };
  return { kind: 'portfolio', clinician: kind.portfolio, cases: caseRows(notes, kind.portfolio) };
}

/** What `--merge` takes. */
export interface MergeOptions {
  readonly files: readonly string[];
  readonly format: ReportFormat | undefined;
  readonly output: string | undefined;
}

/** Joins the JSON reports of the parts of a caseload. */
export function mergeReports({ files, format, output }: MergeOptions, io: Io): ExitStatus {
  const target = output === undefined ? undefined : reportFile(output, io.cwd);
  const merged = merge(files.map((file) => readReport(file, io.cwd)));
  if (merged.of === 'lint' && format !== undefined && format !== 'json') {
    throw new UsageError('Reports of “lint” are joined as JSON: leave out --format.');
  }
  const text =
    merged.of === 'lint' ? `${printableJson(merged.report)}\n` : printed(merged.report, format ?? 'json');
  if (merged.of !== 'lint' && format === 'csv') sayBeside(merged.report, io);
  if (target) writeReport(target, isPage(format) ? sealed(text) : text);
  else io.out.write(text);
  return merged.report.complete ? exit.clean : exit.failure;
}

/** True for what people read, and may write into. */
function isPage(format: ReportFormat | undefined): boolean {
  return format === 'markdown' || format === 'html';
}

/** A table has no place for what was left out. */
function sayBeside({ skipped, switchedOff = [] }: CaseloadReport, io: Io): void {
  const line = skippedLine({ skipped, switchedOff });
  if (line !== undefined) io.err.write(`${line}\n`);
}

function printed(whole: CaseloadReport, format: ReportFormat): string {
  switch (format) {
    case 'json':
      return `${printableJson(whole)}\n`;
    case 'csv':
      return asCsv(whole.body);
    case 'markdown':
      return pageAsMarkdown(pageOf(whole));
    case 'html':
      return pageAsHtml(pageOf(whole));
  }
}
