import { uncheckedWords } from '../unchecked.ts';
import { plural } from './plural.ts';
import type { Report, Unchecked } from './report.ts';

/** What could not be checked, in one line; `undefined` where everything was. */
export function uncheckedLine({ unchecked }: Pick<Report, 'unchecked'>): string | undefined {
  return unchecked.length === 0 ? undefined : `${plural(unchecked.length, 'file')} could not be checked`;
}

/** Why one file was not, as a sentence. */
export function uncheckedSentence({ reason }: Unchecked): string {
  return `This file could not be checked: it ${uncheckedWords[reason]}.`;
}

/** What was left out on purpose, in one line; `undefined` where nothing was. */
export function skippedLine(report: Pick<Report, 'skipped' | 'switchedOff'>): string | undefined {
  const lines = [skippedSentence(report), switchedOffSentence(report)].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines.join(' ');
}

/** Which checks on privacy and safety did not run, no matter who has switched them off. */
export function switchedOffSentence({ switchedOff }: Pick<Report, 'switchedOff'>): string | undefined {
  if (switchedOff.length === 0) return undefined;
  return `Switched off, of the rules on privacy and safety: ${switchedOff.join(', ')}.`;
}

/** How many files and findings were left out, and why. */
export function skippedSentence({ skipped }: Pick<Report, 'skipped'>): string | undefined {
  const { drafts = 0, 'before-check-from': before = 0, 'no-notes': others = 0 } = skipped;
  const { undated = 0, baseline = 0 } = skipped;
  const parts = [
    ...(drafts > 0 ? [plural(drafts, 'draft left to its writer', 'drafts left to their writers')] : []),
    ...(before > 0
      ? [plural(before, 'note dated before “checkFrom”', 'notes dated before “checkFrom”')]
      : []),
    ...(baseline > 0
      ? [plural(baseline, 'finding that the baseline leaves', 'findings that the baseline leaves')]
      : []),
    ...(undated > 0
      ? [plural(undated, 'note without a date to compare', 'notes without a date to compare')]
      : []),
    ...(others > 0
      ? [plural(others, 'Markdown file that is no session note', 'Markdown files that are no session notes')]
      : []),
  ];
  return parts.length === 0 ? undefined : `Skipped: ${parts.join(', ')}.`;
}

/** What is said where no gaps were found: only of what was checked. */
export function noGaps(scope: string, report: Pick<Report, 'unchecked' | 'only'>): string {
  const unchecked = uncheckedLine(report);
  const { only } = report;
  const among = only === undefined ? scope : `${scope}, of ${only.join(', ')} alone`;
  return unchecked === undefined
    ? `No documentation gaps found by these checks in ${among}`
    : `No documentation gaps found by these checks in ${among}, but ${unchecked}`;
}

/** What was read besides, for the courses of what is reported: to be put after a number of notes. */
export function alsoRead({ alsoRead: count, summary }: Pick<Report, 'alsoRead' | 'summary'>): string {
  if (count === 0) return '';
  const courses =
    summary.notes === 1 ? 'its course' : `their ${summary.courses === 1 ? 'course' : 'courses'}`;
  return ` (${count} more of ${courses} ${count === 1 ? 'was' : 'were'} read)`;
}
