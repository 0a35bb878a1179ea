import fs from 'node:fs';
import { codeOf } from '../host/fs-host.ts';
import { appendToFile } from '../host/write-file.ts';
import { formatMarkdown } from './format/markdown.ts';
import type { Report } from './format/report.ts';
import { type Io, UsageError } from './io.ts';
import type { LintOptions } from './lint-options.ts';
import { type ReportFile, sharedFile } from './report-file.ts';

/** GitHub shows no summary of a step from so many bytes on. */
const LIMIT = 1_048_576;
const VARIABLE = 'GITHUB_STEP_SUMMARY';
const CUT = '\nThe rest of the report is left out: there is no more room in this summary.\n';

/**
 * The file for the summary of the step that GitHub Actions runs; `undefined` where no report goes there.
 * @throws UsageError where it is a note.
 */
export function stepSummaryOf({ format, reports }: LintOptions, io: Io): ReportFile | undefined {
  const given = io.env[VARIABLE];
  const isAsked = format === 'github' || reports.some((each) => each.format === 'github');
  return given && isAsked ? sharedFile(given, io.cwd, VARIABLE) : undefined;
}

/**
 * Adds a report to the summary of the step that GitHub Actions runs, which other programs add to as well: so it is the
 * one file that is added to rather than written. What does not fit is left out, note by note, and that is said.
 * @throws UsageError where it cannot be written.
 */
export function addToStepSummary({ path: file }: ReportFile, report: Report): void {
  try {
    const before = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const text = fitting(formatMarkdown(report), LIMIT - 1 - before);
    if (text !== '') appendToFile(file, text);
  } catch (error) {
    codeOf(error);
    throw new UsageError(`${VARIABLE} names a file that cannot be written.`);
  }
}

/** As many parts of a report, whole, as have room in so many bytes. */
function fitting(text: string, room: number): string {
  if (Buffer.byteLength(text) <= room) return text;
  let kept = '';
  let left = room - Buffer.byteLength(CUT);
  for (const part of text.split(/(?=\n## )/)) {
    left -= Buffer.byteLength(part);
    if (left < 0) break;
    kept += part;
  }
  return kept === '' ? '' : kept + CUT;
}
