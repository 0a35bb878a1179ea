import {
  applySuppressions,
  CourseIndex,
  courseKeyOf,
  type LintResult,
  lintCourse,
  type Neighbour,
  type NoteCard,
  type NoteFacts,
  noPrints,
  type PrintedFinding,
  type PrintsOf,
  type SessionRecord,
  skipReasonOf,
  type UnreadPlace,
  unreadNeighbour,
  type Word,
} from '../core/index.ts';
import { fsHost } from '../host/fs-host.ts';
import type { FoundNote } from './find-notes.ts';
import { type CheckOptions, type NoteSource, printed, type ReadNote, readNotes } from './read-notes.ts';
import type { Notice, SkipReason } from './unchecked.ts';

/** One note that was looked at, with what is reported of it. Holds nothing of its text. */
export interface CheckedNote {
  /** Absolute path, or the name given with `--stdin-filename`. */
  readonly path: string;
  readonly result: LintResult<PrintedFinding>;
  /** True where messages carry teaching text. */
  readonly teaches: boolean;
  readonly isDraft: boolean;
  /** Why the note was left out, wholly or except for a few rules, on purpose. */
  readonly skipped: SkipReason | undefined;
  /** Client or group code; `undefined` where the note names none. */
  readonly code: Word | undefined;
  readonly card: NoteCard;
  /** The same with the episode. */
  readonly course: string | undefined;
  /** Of a note whose front matter cannot be read, its place for others; in reports it is of no course. */
  readonly unread?: UnreadPlace;
  /** How many fixes were applied. */
  readonly fixed: number;
  /** True where there were some, and the file could not be written. */
  readonly isUnwritten?: true;
  /** SHA-256 of the text, where one was asked for. */
  readonly hash?: string;
  /** True where only what a change in another note has caused is reported. */
  readonly isPartial?: true;
  /** Findings that a baseline leaves for now; they are not among those of the result. */
  readonly known?: readonly PrintedFinding[];
  /** What a report on a caseload says of the session, where one is made. */
  readonly record?: SessionRecord;
}

/** All notes of a run. */
export interface CheckedNotes {
  readonly notes: readonly CheckedNote[];
  readonly notices: readonly Notice[];
}

/** What a check may be given besides the notes. */
export interface Surroundings {
  /** Notes that are not checked now; whose they are may still tell something of those that are. */
  readonly neighbours?: readonly Neighbour[];
  /** The disk, where it is not given. */
  readonly source?: NoteSource;
}

/** Reads and checks notes. What cannot be read or parsed is skipped with a notice; the rest continues. */
export function checkNotes(
  found: readonly FoundNote[],
  options: CheckOptions,
  { neighbours = [], source = fsHost }: Surroundings = {},
): CheckedNotes {
  const { notes, notices } = readNotes(found, options, source);
  return { notes: withCourses(notes, options, [...neighbours, ...unreadAmong(found, notes)]), notices };
}

/** Of the notes that were found, those that could not be read: what is said of others goes by their places. */
export function unreadAmong(
  found: readonly FoundNote[],
  read: readonly { readonly path: string }[],
): readonly Neighbour[] {
  if (read.length === found.length) return [];
  const paths = new Set(read.map(({ path }) => path));
  return found
    .filter(({ path }) => !paths.has(path))
    .map(({ path, config }) => unreadNeighbour(path, config));
}

/** Notes of which the facts are known already, and nothing is reported. */
export interface KnownNotes {
  readonly facts: readonly NoteFacts[];
  readonly printsOf: PrintsOf;
}

const noneKnown: KnownNotes = { facts: [], printsOf: () => noPrints };

/** Looks at notes across their courses, and settles what is reported of each. */
export function withCourses(
  notes: readonly ReadNote[],
  options: CheckOptions,
  neighbours: readonly Neighbour[] = [],
  known: KnownNotes = noneKnown,
): CheckedNote[] {
  const facts = options.course ? [...notes.map((note) => note.facts), ...known.facts] : [];
  const index = CourseIndex.of(facts).withNeighbours(neighbours);
  const prints = new Map(notes.map((note) => [note.facts, note.prints]));
  const printsOfNote = (wanted: NoteFacts) => prints.get(wanted) ?? known.printsOf(wanted);
  return notes.map(({ path, raw, facts, card: own, settings, fixed, isUnwritten, hash, record }) => {
    const counted = facts.isNumberedByDate ? index.courseOf(facts)?.numbersOf(facts)?.first : undefined;
    const card = counted === undefined ? own : { ...own, session: counted };
    const across = options.course
      ? lintCourse(facts, index, settings, printsOfNote)
      : { findings: [], failures: [] };
    const result = applySuppressions(raw, settings, across.findings, options.course);
    return {
      path,
      result: {
        findings: result.findings.map(printed),
        suppressed: result.suppressed,
        silenced: result.silenced.map(printed),
        failures: [...result.failures, ...across.failures],
      },
      teaches: settings.teaches,
      isDraft: raw.isDraft,
      skipped: skipReasonOf(raw, facts, settings),
      card,
      code: facts.code?.value,
      course: courseKeyOf(facts),
      ...(facts.unread && { unread: facts.unread }),
      fixed,
      ...(isUnwritten && { isUnwritten }),
      ...(hash !== undefined && { hash }),
      ...(record && { record }),
    };
  });
}
