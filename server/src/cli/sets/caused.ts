import path from 'node:path/posix';
import {
  BudgetError,
  type Finding,
  glanceAt,
  type Neighbour,
  type NoteGlance,
  type Word,
} from '../../core/index.ts';
import { byPath } from '../by-path.ts';
import { type CheckedNote, type KnownNotes, withCourses } from '../check-notes.ts';
import { type CheckOptions, type ReadNote, readText } from '../read-notes.ts';
import type { EarlierNote } from './changes.ts';
import type { Glances } from './glances.ts';

/** A changed note, to which a finding in another note is due. */
export interface Cause {
  readonly path: string;
  readonly code: Word | undefined;
  readonly session: number | undefined;
  /** True for a note that is no longer there. */
  readonly isGone: boolean;
}

/** A changed note with what it was and what it is. */
export interface ChangedNote {
  readonly path: string;
  readonly before: NoteGlance | undefined;
  readonly now: NoteGlance | undefined;
  /** True for a note that is there, even where it cannot be read. */
  readonly isThere: boolean;
}

/** What is compared. */
export interface Comparison {
  /** The notes of the courses that changed, changed ones included, as they are now. */
  readonly notes: readonly ReadNote[];
  readonly changed: readonly ChangedNote[];
  /** What the changed notes were. */
  readonly before: readonly ReadNote[];
  /** Notes of which only the code counts, and those that could not be read, as they were before. */
  readonly neighbours: readonly Neighbour[];
  /** Notes that did not change, and in which nothing new is found. */
  readonly rest: KnownNotes;
}

/**
 * Of the findings in notes that did not change, those that were not there before the changes.
 * @param now what is found now in these notes.
 * @returns by path of the note, the findings with their causes.
 */
export function causedFindings(
  now: readonly CheckedNote[],
  { notes, changed, before: changedBefore, neighbours, rest }: Comparison,
  options: CheckOptions,
): Map<string, Map<Finding, readonly Cause[]>> {
  const isChanged = new Set(changed.map((each) => each.path));
  const same = notes.filter((note) => !isChanged.has(note.path));
  const caused = new Map<string, Map<Finding, readonly Cause[]>>();
  if (same.length === 0) return caused;
  const before = withCourses([...same, ...changedBefore], options, neighbours, rest);
  const known = new Map(before.map((note) => [note.path, note.result.findings]));
  for (const note of now) {
    if (isChanged.has(note.path)) continue;
    for (const finding of newAmong(note.result.findings, known.get(note.path) ?? [])) {
      const own = caused.get(note.path) ?? new Map<Finding, readonly Cause[]>();
      caused.set(note.path, own.set(finding, causesOf(finding, note, changed)));
    }
  }
  return caused;
}

/** Of the findings in a note that did not change, those that are not among those of before, each counted once. */
export function newAmong(now: readonly Finding[], before: readonly Finding[]): Finding[] {
  const left = before.map(keyOf);
  return now.filter((finding) => {
    const at = left.indexOf(keyOf(finding));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** What notes were before. What was too much work to be read before says nothing of what was found then. */
export function readEarlier(earlier: readonly EarlierNote[], options: CheckOptions): ReadNote[] {
  return earlier.flatMap((note) => {
    try {
      return [readText(note, note.text, options)];
    } catch (error) {
      if (error instanceof BudgetError) return [];
      throw error;
    }
  });
}

/** The text of a note that did not change is the same: so is the place of a finding. */
function keyOf({ rule, severity, subject, message, data, place: { start } }: Finding): string {
  return JSON.stringify([rule, severity, subject, message, data, start.line, start.character]);
}

function causesOf(finding: Finding, note: CheckedNote, changed: readonly ChangedNote[]): Cause[] {
  const named = changed.filter((each) => finding.related?.some((related) => related.path === each.path));
  const ofCourse = changed.filter(
    ({ before, now }) => note.course !== undefined && [before?.course, now?.course].includes(note.course),
  );
  const inFolder = changed.filter((each) => path.dirname(each.path) === path.dirname(note.path));
  const [causes = []] = [named, ofCourse, inFolder].filter((each) => each.length > 0);
  const present = new Set(causes.flatMap(({ now }) => (now ? [labelOf(now)] : [])));
  const shown = causes.map(({ path: file, before, now, isThere }): Cause => {
    const glance = now ?? before;
    return { path: file, code: glance?.code, session: glance?.session, isGone: !isThere };
  });
  // A note that was moved is there under another path.
  return shown
    .filter((each) => !each.isGone || !present.has(labelOf(each)))
    .sort((a, b) => (a.session ?? 0) - (b.session ?? 0) || byPath(a, b));
}

function labelOf({ code, session }: Pick<NoteGlance, 'code' | 'session'>): string {
  return `${code} ${session}`;
}

/**
 * What a changed note was before and is now, for each.
 * @param there the paths of all notes, those that cannot be read included.
 */
export function changedNotes(
  shown: readonly string[],
  there: ReadonlySet<string>,
  earlier: readonly EarlierNote[],
  now: Glances,
): ChangedNote[] {
  const before = new Map(
    earlier.map((note) => [
      note.path,
      glanceAt(note.text, note.config.lexicon, note.config.fromPath(note.path)),
    ]),
  );
  return [...new Set([...shown, ...before.keys()])].map((file) => ({
    path: file,
    before: before.get(file),
    now: now.get(file),
    isThere: there.has(file),
  }));
}

/** `because s06 changed`: in words, for the message of a finding in a note of this code. */
export function becauseOf(causes: readonly Cause[], code: Word | undefined): string {
  const parts = [false, true].flatMap((isGone) => {
    const own = causes.filter((each) => each.isGone === isGone).map((each) => nameOf(each, code));
    const names = [...new Set(own)];
    if (names.length === 0) return [];
    const verb = isGone ? (names.length === 1 ? 'was removed' : 'were removed') : 'changed';
    return [`${listOf(names)} ${verb}`];
  });
  return `because ${parts.join(' and ')}`;
}

const MOST_NAMES = 3;

function listOf(names: readonly string[]): string {
  if (names.length > MOST_NAMES) return `${names.length} notes`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function nameOf({ code, session }: Cause, own: Word | undefined): string {
  const number = session === undefined ? 'a note' : `s${String(session).padStart(2, '0')}`;
  if (code === own || code === undefined) return number;
  return session === undefined ? `a note of ${code}` : `${code}/${number}`;
}
