import type { Finding } from '../core/index.ts';
import type { ConfigError } from '../host/config-loader.ts';
import type { CheckedNotes } from './check-notes.ts';
import { configErrorLine } from './config-errors.ts';
import type { Run } from './format/report.ts';
import type { Io } from './io.ts';
import { printable } from './printable.ts';
import type { RunStamp } from './run-stamp.ts';
import type { Cause } from './sets/caused.ts';
import { codesAsPaths, type PathStyle, relativePaths, type ShownPath } from './shown-paths.ts';
import type { Notice, UncheckedReason } from './unchecked.ts';

/** What a run has come to. */
export interface Outcome {
  readonly notes: CheckedNotes['notes'];
  readonly search: Readonly<{
    configErrors: readonly ConfigError[];
    /** Notes under such configurations. */
    unconfigured: readonly string[];
    /** How many Markdown files were seen that are no notes. */
    others: number;
  }>;
  readonly notices: readonly Notice[];
  /** How many notes were read for the courses of others, and are not reported. */
  readonly alsoRead?: number;
  /** How many notes were left out because they tell no date. */
  readonly undated?: number;
  /** How many notes were left out for their date alone. */
  readonly otherDays?: number;
  /** Rules about privacy and safety that a configuration of these notes, or the command line, switches off. */
  readonly switchedOff?: readonly string[];
  /** What the run was made with, where its report must be joined with others. */
  readonly stamp?: RunStamp;
  /** The root of the caseload that a folder belongs to. */
  readonly rootOf?: (folder: string) => string;
  /** Why findings are reported in notes that did not change. */
  readonly causes?: ReadonlyMap<Finding, readonly Cause[]>;
}

/** What a search without a result has come to. */
export const nothing: Outcome['search'] = { configErrors: [], unconfigured: [], others: 0 };

/** A rule that threw is a defect of ours: it is named, and the run does not count as clean. */
export function brokenRules(notes: CheckedNotes['notes']): Notice[] {
  return notes.flatMap(({ path: file, result }) =>
    result.failures.map((rule) => ({
      path: file,
      message: `The rule “${rule}” failed on this note; all others ran. Please report it, without the note.`,
      fails: true,
      unchecked: 'internal-error' as const,
    })),
  );
}

/**
 * Tells people what came up, apart from findings.
 * @returns how files are named, in what is printed after it too.
 */
export function tell(outcome: Outcome, paths: PathStyle, io: Io): ShownPath {
  const { notes, search, notices } = outcome;
  const unread = [...uncheckedOf(outcome).keys(), ...notices.map((each) => each.path)];
  const name = paths === 'codes' ? codesAsPaths(notes, unread) : relativePaths(io.cwd);
  for (const error of search.configErrors) io.err.write(configErrorLine(error, name));
  for (const { path: file, message } of notices) {
    io.err.write(`${printable(name(file))}: ${printable(message)}\n`);
  }
  return name;
}

/** True where the run does not count as clean, whatever was found. */
export function hasFailed({ search, notices }: Outcome): boolean {
  return search.configErrors.length > 0 || notices.some(({ fails }) => fails);
}

/** What was not checked, by absolute path. */
function uncheckedOf({ search, notices }: Outcome): ReadonlyMap<string, UncheckedReason> {
  const broken = [...search.configErrors.map(({ file }) => file), ...search.unconfigured];
  return new Map<string, UncheckedReason>([
    ...broken.map((file) => [file, 'broken-configuration'] as const),
    ...notices.flatMap(({ path: file, unchecked }) => (unchecked ? [[file, unchecked] as const] : [])),
  ]);
}

/** The same as reports are made of it. */
export function runOf(outcome: Outcome): Run {
  const { notes, search, alsoRead = 0, undated = 0, switchedOff = [], causes = new Map() } = outcome;
  const unchecked = uncheckedOf(outcome);
  return { notes, unchecked, others: search.others, alsoRead, undated, switchedOff, causes };
}
