import type { Io } from './io.ts';
import type { LintOptions } from './lint-options.ts';
import { type ReportFile, refuseNotes, refuseSame, reportFile } from './report-file.ts';
import type { ReadSet } from './sets/read-set.ts';
import { stepSummaryOf } from './step-summary.ts';

/** Where what a run has come to goes besides standard output, as these files were before the run. */
export interface Targets {
  /** In the order of the options that name them. */
  readonly reports: readonly ReportFile[];
  /** The summary of a step of GitHub Actions, where a report is added to it. */
  readonly summary: ReportFile | undefined;
}

/**
 * Looks at where the reports of a run go, before anything is checked or fixed.
 * @throws UsageError where one may not go there, or two would go into one file.
 */
export function targetsOf(options: LintOptions, io: Io): Targets {
  const reports = options.reports.map(({ file, option }) => reportFile(file, io.cwd, option));
  const targets = { reports, summary: stepSummaryOf(options, io) };
  refuseSame(filesOf(targets));
  return targets;
}

/**
 * Refuses targets that are among the notes of the run.
 * @throws UsageError that names what named the target.
 */
export function refuseNotesIn(targets: Targets, read: ReadSet): void {
  refuseNotes(filesOf(targets), read);
}

function filesOf({ reports, summary }: Targets): readonly ReportFile[] {
  return summary ? [...reports, summary] : reports;
}
