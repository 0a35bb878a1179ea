import path from 'node:path/posix';
import { type Finding, messageOf, type Severity } from '../../core/index.ts';
import type { CheckedNote } from '../check-notes.ts';

/** Counts over a whole run, as the JSON report prints them. */
export interface Summary {
  readonly notes: number;
  readonly courses: number;
  readonly drafts: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly suppressed: number;
}

/** A finding in words. Lines and columns are 1-based, in UTF-16 units, ends exclusive. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One note of a report. */
export interface ReportedNote {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly checked: CheckedNote;
  readonly findings: readonly ReportedFinding[];
}

/** Everything that a format prints. Formats are pure functions of it. */
export interface Report {
  readonly summary: Summary;
  readonly notes: readonly ReportedNote[];
  /** How many fixes were applied. */
  readonly fixed: number;
}

/** The page on a rule, as reports name it. */
export function docsOf(rule: string): string {
  return `docs/rules/${rule}.md`;
}

/**
 * Puts a run into words.
 * @param cwd absolute path to which paths are made relative.
 * @param quiet list errors only; counts stay whole.
 */
export function reportOf(notes: readonly CheckedNote[], cwd: string, quiet: boolean): Report {
  const all = notes.flatMap(({ result }) => result.findings);
  const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  return {
    summary: {
      notes: notes.length,
      courses: new Set(notes.flatMap(({ course }) => course ?? [])).size,
      drafts: notes.filter(({ isDraft }) => isDraft).length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      hints: count('hint'),
      suppressed: notes.reduce((sum, { result }) => sum + result.suppressed, 0),
    },
    notes: notes
      .map((checked) => ({
        path: shownPath(checked.path, cwd),
        checked,
        findings: checked.result.findings
          .filter(({ severity }) => !quiet || severity === 'error')
          .map((finding) => inWords(withShownPaths(finding, cwd), checked.teaches)),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    fixed: notes.reduce((sum, { fixed }) => sum + fixed, 0),
  };
}

/** A path as reports show it: relative to the working directory; a name given for standard input as it is. */
function shownPath(file: string, cwd: string): string {
  return path.isAbsolute(file) ? path.relative(cwd, file) : file;
}

function withShownPaths(finding: Finding, cwd: string): Finding {
  if (!finding.related) return finding;
  const related = finding.related.map((each) =>
    each.path === undefined ? each : { ...each, path: shownPath(each.path, cwd) },
  );
  return { ...finding, related };
}

function inWords(finding: Finding, teaches: boolean): ReportedFinding {
  const { start, end } = finding.place;
  return {
    finding,
    message: messageOf(finding, teaches),
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
