import {
  applySuppressions,
  BudgetError,
  type Config,
  CourseIndex,
  courseKeyOf,
  type Finding,
  fieldValue,
  gatherFacts,
  type LintResult,
  lintCourse,
  lintNote,
  lintNothing,
  type NameList,
  type Neighbour,
  NoteBinder,
  type NoteCard,
  type NoteFacts,
  type NoteResult,
  noPrints,
  noteCard,
  type PrintedFinding,
  type Prints,
  type PrintsOf,
  printsOfRun,
  type SessionRecord,
  type Settings,
  sessionRecord,
  skipReasonOf,
  type UnreadPlace,
  unreadNeighbour,
  type Word,
} from '../core/index.ts';
import { fsHost, isRead } from '../host/fs-host.ts';
import { hashOf } from '../host/hash.ts';
import { failureMessages, type TextFile } from '../host/host.ts';
import type { FoundNote, PreparingHost } from './find-notes.ts';
import { applyFixes, writeFixed } from './fix-notes.ts';
import type { Notice, SkipReason, UncheckedReason } from './unchecked.ts';

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

/** How notes are checked. */
export interface CheckOptions {
  readonly today: number;
  /** Apply safe fixes and write them. */
  readonly fix: boolean;
  /** Run the rules that look across the notes of a course. */
  readonly course: boolean;
  /** For the hashes that course rules compare; drawn again for each run. */
  readonly salt: number;
  /** Names to flag, where there is a list. */
  readonly names: NameList | undefined;
  /** Keep a hash of each text, by which it is known again. */
  readonly withHash?: boolean;
  /** Keep what a report on a caseload says of each session. */
  readonly withRecord?: boolean;
}

/** A note by itself, before the course is looked at. */
export interface ReadNote {
  readonly path: string;
  readonly raw: NoteResult<PrintedFinding>;
  readonly facts: NoteFacts;
  readonly card: NoteCard;
  readonly prints: Prints;
  readonly settings: Settings;
  readonly fixed: number;
  readonly hash: string | undefined;
  readonly record: SessionRecord | undefined;
}

/** Notes that were read, each by itself. A copy for another thread has no text of them: prints are hashed when they are copied. */
export interface ReadNotes {
  readonly notes: readonly ReadNote[];
  readonly notices: readonly Notice[];
}

/** Where notes come from. */
export type NoteSource = PreparingHost;

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

/** Reads notes and checks each by itself. */
export function readNotes(found: readonly FoundNote[], options: CheckOptions, source: NoteSource): ReadNotes {
  const notes: ReadNote[] = [];
  const notices: Notice[] = [];
  if (found.length > 0) source.prepare?.(found.map((note) => note.path));
  for (const note of found) {
    const { path } = note;
    const read = source.read(path);
    if (!isRead(read)) {
      notices.push({ path, message: failureMessages[read.failure], fails: true, unchecked: read.failure });
      continue;
    }
    try {
      notes.push(readFile(note, read, options, notices));
    } catch (error) {
      notices.push({ path, ...unparsed(error), fails: true });
    }
  }
  return { notes, notices };
}

/** One broken note must not stop the rest. What an unforeseen error says may quote the note and is not kept. */
function unparsed(error: unknown): { readonly message: string; readonly unchecked: UncheckedReason } {
  if (error instanceof BudgetError) return { message: error.message, unchecked: reasonOf(error) };
  const kind = error instanceof Error ? error.name : typeof error;
  return {
    message: `This note could not be checked: a defect of this tool (${kind}). Please report it, without the note.`,
    unchecked: 'internal-error',
  };
}

const reasons = { nesting: 'nested-too-deeply', marks: 'too-many-marks' } as const;

/** The word of the JSON format for a note that asks for too much work. */
function reasonOf({ beyond }: BudgetError): UncheckedReason {
  return reasons[beyond];
}

const binders = new WeakMap<Config, NoteBinder>();

/** Reads one text and checks it by itself. */
export function readText(
  { path, config, root, isBeside }: FoundNote,
  text: string,
  { today, course, salt, names, withHash, withRecord }: CheckOptions,
): ReadNote {
  const binder = binders.get(config) ?? new NoteBinder(config.lexicon);
  binders.set(config, binder);
  const note = binder.read(text, config.fromPath(path));
  const settings = config.settingsFor(path, (name) => fieldValue(note.fields, name));
  const facts = gatherFacts(note, path);
  const raw = isBeside ? lintNothing(note) : lintNote(note, settings, today, { names, path, root });
  return {
    path,
    raw: { ...raw, findings: raw.findings.map(printed) },
    card: noteCard(note),
    facts,
    record: withRecord ? sessionRecord(facts, config.protocol) : undefined,
    prints: course && !note.isStub ? printsOfRun(note, salt) : noPrints,
    settings,
    fixed: 0,
    hash: withHash ? hashOf(text) : undefined,
  };
}

/** Suggestions would keep the text of a note, of which they are made, and no report prints them. */
function printed({ suggestions: _, ...finding }: Finding): PrintedFinding {
  return finding;
}

function readFile(note: FoundNote, file: TextFile, options: CheckOptions, notices: Notice[]): ReadNote {
  const { path } = note;
  const read = (text: string) => readText(note, text, options);
  const first = read(file.text);
  if (!options.fix || note.isBeside) return first;
  const { text, count } = applyFixes(file.text, (each) => {
    const { raw, settings } = read(each);
    return applySuppressions(raw, settings).findings;
  });
  if (count === 0) return first;
  const problem = writeFixed(path, file, text);
  if (problem === undefined) return { ...read(text), fixed: count };
  notices.push({ path, message: problem, fails: true });
  return first;
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
  return notes.map(({ path, raw, facts, card: own, settings, fixed, hash, record }) => {
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
      ...(hash !== undefined && { hash }),
      ...(record && { record }),
    };
  });
}
