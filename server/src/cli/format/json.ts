import type { Range } from '../../core/index.ts';
import { printableJson } from '../printable.ts';
import type { RunStamp } from '../run-stamp.ts';
import { docsOf, type Report, type ReportedFinding, type ReportedNote } from './report.ts';

/** How the JSON format may be widened. */
export interface JsonOptions {
  /** Print the edits of each safe fix: range and new text, never the old one. */
  readonly withFixes: boolean;
  /** What the run was made with, where its report must be joined with others. */
  readonly stamp?: RunStamp | undefined;
}

/** The report as JSON, version 1. */
export function formatJson(report: Report, { withFixes, stamp }: JsonOptions): string {
  const { summary, notes, unchecked, skipped, switchedOff, alsoRead } = report;
  const files = notes.map((note) => ({
    path: note.path,
    note: note.checked.card,
    findings: note.findings.map((each) => jsonFinding(each, note, withFixes)),
  }));
  const log = {
    version: 1,
    ...(stamp && { run: stamp }),
    complete: unchecked.length === 0,
    unchecked: unchecked.map(({ path, reason }) => ({ path, reason })),
    skipped,
    ...(switchedOff.length > 0 && { switchedOff }),
    summary,
    ...(alsoRead > 0 && { alsoRead }),
    ...(report.only && { only: report.only }),
    files,
  };
  return `${printableJson(log)}\n`;
}

function jsonFinding({ finding, message, because }: ReportedFinding, note: ReportedNote, withFixes: boolean) {
  const { rule, severity, subject, place, fix, related } = finding;
  return {
    rule,
    severity,
    message,
    subject,
    range: jsonRange(place),
    fixable: fix !== undefined,
    related: (related ?? []).map((each) => ({
      path: each.path ?? note.path,
      range: jsonRange(each.place),
      message: each.message,
    })),
    ...(because.length > 0 && {
      because: because.map(({ path, session = null, isGone }) => ({
        path,
        session,
        change: isGone ? 'removed' : 'changed',
      })),
    }),
    docs: docsOf(rule),
    ...(withFixes && fix && { fix: { edits: editsOf(fix.edits) } }),
  };
}

type Edits = NonNullable<ReportedFinding['finding']['fix']>['edits'];

/** The edits of a fix with 1-based ranges. */
export function editsOf(edits: Edits) {
  return edits.map(({ range, newText }) => ({ range: jsonRange(range), newText }));
}

function jsonRange({ start, end }: Range) {
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  };
}
