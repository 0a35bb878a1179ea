import { type Finding, messageOf, type Severity } from '../../core/index.ts';
import { byPath } from '../by-path.ts';
import type { CheckedNote } from '../check-notes.ts';
import { printable } from '../printable.ts';
import { becauseOf, type Cause } from '../sets/caused.ts';
import type { ShownPath } from '../shown-paths.ts';
import type { Skipped, SkipReason, UncheckedReason } from '../unchecked.ts';

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
  /** Changed notes to which it is due, for a finding in a note that did not change. */
  readonly because: readonly Cause[];
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One note of a report. */
export interface ReportedNote {
  /** As the caller asked for it: relative to the working directory, with `/`, or a code. */
  readonly path: string;
  /** The same, fit to be printed. */
  readonly shown: string;
  readonly checked: CheckedNote;
  readonly findings: readonly ReportedFinding[];
  /** What directives in the note silence. */
  readonly silenced: readonly ReportedFinding[];
  /** What a baseline leaves for now. */
  readonly known: readonly ReportedFinding[];
  /** What stands for the file in marks by which findings are known again: the same from wherever a run starts. */
  readonly anchor: string;
}

/** Something that was to be checked and was not. */
export interface Unchecked {
  readonly path: string;
  /** The same, fit to be printed. */
  readonly shown: string;
  readonly reason: UncheckedReason;
}

/** Everything that a format prints. Formats are pure functions of it. */
export interface Report {
  readonly summary: Summary;
  readonly notes: readonly ReportedNote[];
  /** What could not be checked, by path: the run is complete where there is nothing. */
  readonly unchecked: readonly Unchecked[];
  readonly skipped: Skipped;
  /** Rules about privacy and safety that are switched off, for all notes or for some. */
  readonly switchedOff: readonly string[];
  /** How many notes were read for the courses of these, and are not reported. */
  readonly alsoRead: number;
  /** The rules to which the caller has limited the report; absent where all are reported. */
  readonly only?: readonly string[];
  /** How many fixes were applied. */
  readonly fixed: number;
}

/** What a run has come to, before it is put into words. */
export interface Run {
  readonly notes: readonly CheckedNote[];
  /** Absolute paths of what could not be checked, each once. */
  readonly unchecked: ReadonlyMap<string, UncheckedReason>;
  /** How many Markdown files were seen that are no notes. */
  readonly others: number;
  readonly alsoRead: number;
  /** How many notes were left out because they tell no date. */
  readonly undated: number;
  readonly switchedOff: readonly string[];
  readonly causes: ReadonlyMap<Finding, readonly Cause[]>;
  readonly only?: ReadonlySet<string> | undefined;
}

/** Where the pages on rules can be opened. */
const PAGES = 'https://github.com/ipt-notes/ipt-notes/blob/main/';

/** The page on a rule, for anyone who has no copy of it. */
export function pageOf(rule: string): string {
  return PAGES + docsOf(rule);
}

/** The page on a rule, as reports name it. */
export function docsOf(rule: string): string {
  return `docs/rules/${rule}.md`;
}

/**
 * Puts a run into words.
 * @param name how files are named.
 * @param anchor what stands for a note in marks by which findings are known again.
 * @param quiet list errors only; counts stay whole.
 */
export function reportOf(
  run: Run,
  name: ShownPath,
  anchor: (note: CheckedNote) => string,
  quiet: boolean,
): Report {
  const { notes, alsoRead, causes } = run;
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
        path: name(checked.path),
        shown: printable(name(checked.path)),
        checked,
        findings: checked.result.findings
          .filter(({ severity }) => !quiet || severity === 'error')
          .map((finding) => inWords(finding, checked, name, causes.get(finding) ?? [])),
        silenced: checked.result.silenced.map((finding) => inWords(finding, checked, name, [])),
        known: (checked.known ?? []).map((finding) => inWords(finding, checked, name, [])),
        anchor: anchor(checked),
      }))
      .sort(byPath),
    ...notCheckedIn(run, name),
    alsoRead,
    ...(run.only && { only: [...run.only].sort() }),
    fixed: notes.reduce((sum, { fixed }) => sum + fixed, 0),
  };
}

/** What a run did not check, and what it left out on purpose. */
export function notCheckedIn(
  run: Run,
  name: ShownPath,
): Pick<Report, 'unchecked' | 'skipped' | 'switchedOff'> {
  const unchecked = Array.from(run.unchecked, ([file, reason]) => ({
    path: name(file),
    shown: printable(name(file)),
    reason,
  })).sort(byPath);
  return { unchecked, skipped: skippedOf(run), switchedOff: run.switchedOff };
}

/** How many of the notes were looked at in full. */
export function checkedCount({ notes }: Report): number {
  return notes.filter(({ checked }) => checked.skipped === undefined).length;
}

function skippedOf({ notes, others, undated }: Run): Skipped {
  const skipped: Partial<Record<SkipReason, number>> = {};
  for (const { skipped: reason } of notes) {
    if (reason !== undefined) skipped[reason] = (skipped[reason] ?? 0) + 1;
  }
  if (others > 0) skipped['no-notes'] = others;
  if (undated > 0) skipped.undated = undated;
  const known = notes.reduce((sum, note) => sum + (note.known?.length ?? 0), 0);
  if (known > 0) skipped.baseline = known;
  return skipped;
}

function withShownPaths(finding: Finding, name: ShownPath): Finding {
  if (!finding.related) return finding;
  const related = finding.related.map((each) =>
    each.path === undefined ? each : { ...each, path: name(each.path) },
  );
  return { ...finding, related };
}

function inWords(
  finding: Finding,
  { teaches, code }: CheckedNote,
  name: ShownPath,
  causes: readonly Cause[],
): ReportedFinding {
  const { start, end } = finding.place;
  const message = printable(messageOf(finding, teaches));
  return {
    finding: withShownPaths(finding, name),
    message: causes.length === 0 ? message : `${message} (${becauseOf(causes, code)})`,
    because: causes.map((cause) => ({ ...cause, path: name(cause.path) })),
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
