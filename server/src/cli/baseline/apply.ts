import fs from 'node:fs';
import path from 'node:path/posix';
import { type Finding, type PrintedFinding, ruleOf } from '../../core/index.ts';
import type { CheckedNote } from '../check-notes.ts';
import { plural } from '../format/plural.ts';
import type { Io } from '../io.ts';
import { printable } from '../printable.ts';
import { type Baseline, type Entry, writeBaseline } from './baseline-file.ts';

/** How a baseline is used. */
export interface BaselineOptions {
  /** As the caller wrote it. */
  readonly file: string;
  /** Take out entries that are gone. */
  readonly shrinks: boolean;
  /** Rules whose findings are added. */
  readonly adds: readonly string[];
  /** Entries that are gone fail the run. */
  readonly isStrict: boolean;
}

/** What a run looked at, so that it can tell what is gone. */
export interface Looked {
  readonly only: ReadonlySet<string> | undefined;
  /** Rules that look across a course ran. */
  readonly course: boolean;
}

/** What is left to be reported. */
export interface Applied {
  readonly notes: readonly CheckedNote[];
  /** Why the run fails although nothing else does. */
  readonly fails: boolean;
}

/** Takes the findings that a baseline knows out of what is reported, and says which of its entries are gone. */
export function applyBaseline(
  notes: readonly CheckedNote[],
  baseline: Baseline,
  options: BaselineOptions,
  looked: Looked,
  io: Io,
): Applied {
  const folder = path.dirname(baseline.file);
  const left = countsOf(baseline.entries);
  const added: Entry[] = [];
  const reported = notes.map((note) => {
    const file = path.relative(folder, note.path);
    return without(note, ({ rule, subject }) => {
      const entry = { path: file, rule, subject };
      const count = left.get(keyOf(entry)) ?? 0;
      if (count > 0) left.set(keyOf(entry), count - 1);
      else if (options.adds.includes(rule)) added.push(entry);
      else return false;
      return true;
    });
  });
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const gone = baseline.entries.filter((entry) => {
    const count = left.get(keyOf(entry)) ?? 0;
    if (count === 0 || !isMet(entry, byPath, folder, looked)) return false;
    left.set(keyOf(entry), count - 1);
    return true;
  });
  const goes = new Set(options.shrinks ? gone : []);
  const isNew = options.adds.length > 0 && baseline.earlier === 'nothing';
  if (isNew || added.length > 0 || goes.size > 0) {
    writeBaseline(baseline, [...baseline.entries.filter((entry) => !goes.has(entry)), ...added]);
  }
  tell(gone, baseline, options, io);
  return { notes: reported, fails: options.isStrict && !options.shrinks && gone.length > 0 };
}

function tell(gone: readonly Entry[], { name }: Baseline, { shrinks }: BaselineOptions, io: Io): void {
  if (gone.length === 0) return;
  const what = `${plural(gone.length, 'entry', 'entries')} of ${name} ${gone.length === 1 ? 'is' : 'are'} gone`;
  if (shrinks) {
    io.err.write(`${what} and ${gone.length === 1 ? 'was' : 'were'} taken out.\n`);
    return;
  }
  const lines = gone.map(
    ({ path: file, rule, subject }) => `  ${printable(file)} ${rule} ${printable(subject)}\n`,
  );
  io.err.write(
    `${what}; --update-baseline takes ${gone.length === 1 ? 'it' : 'them'} out:\n${lines.join('')}`,
  );
}

function countsOf(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
}

function keyOf({ path: file, rule, subject }: Entry): string {
  return JSON.stringify([file, rule, subject]);
}

/** A note without the findings that are known, which it keeps apart. */
function without(note: CheckedNote, isKnown: (finding: Finding) => boolean): CheckedNote {
  const known: PrintedFinding[] = [];
  const findings = note.result.findings.filter((finding) => {
    if (!isKnown(finding)) return true;
    known.push(finding);
    return false;
  });
  return known.length === 0 ? note : { ...note, known, result: { ...note.result, findings } };
}

/** True where a finding would have been met again: its rule ran on the whole of the note, or the note is no longer there. */
function isMet(
  { path: file, rule }: Entry,
  notes: ReadonlyMap<string, CheckedNote>,
  folder: string,
  { only, course }: Looked,
): boolean {
  if (only && !only.has(rule)) return false;
  if (!course && ruleOf(rule)?.scope === 'course') return false;
  const target = path.join(folder, file);
  const note = notes.get(target);
  if (!note) return !fs.existsSync(target);
  return !note.isPartial && note.skipped === undefined && !note.result.failures.some((each) => each === rule);
}
