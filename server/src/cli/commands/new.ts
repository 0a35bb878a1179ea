import path from 'node:path/posix';
import {
  type Attendance,
  BudgetError,
  type Config,
  type Continuation,
  Course,
  type Day,
  endOfPlan,
  formatDay,
  gatherFacts,
  type Note,
  NoteBinder,
  type NoteFacts,
  nameOfNext,
  newNote,
  noteOn,
  placeOfNote,
  problemOfCode,
} from '../../core/index.ts';
import { ConfigLoader } from '../../host/config-loader.ts';
import { fsHost, isRead } from '../../host/fs-host.ts';
import { failureMessages } from '../../host/host.ts';
import { writeFile } from '../../host/write-file.ts';
import { configErrorLine } from '../config-errors.ts';
import { type FoundNote, findNotes } from '../find-notes.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';
import { tell } from '../outcome.ts';
import { printable } from '../printable.ts';
import { relativePaths } from '../shown-paths.ts';
import type { Notice } from '../unchecked.ts';
import { writeFailureMessages } from '../write-failures.ts';

/** What is asked for. */
export interface NewOptions {
  readonly kind: 'client' | 'group';
  readonly code: string;
  readonly isCouple: boolean;
  readonly attendance: Attendance;
  /** What the session is, where the last planned one is over. */
  readonly as: Continuation | undefined;
  /** A second note of the same day is meant. */
  readonly again: boolean;
  readonly day: Day;
  /** Print the note, and write nothing. */
  readonly stdout: boolean;
}

/**
 * Makes the next note of a client or group, prefilled from the notes before: the same that the editor makes.
 * @param folder whose caseload is read, and to which the note belongs.
 * @throws UsageError where something has to be said first, or the file cannot be written; nothing is written then.
 */
export function makeNote(folder: string, options: NewOptions, io: Io): ExitStatus {
  const target = path.resolve(io.cwd, folder);
  if (!fsHost.exists(target)) throw new UsageError(`${folder}: No such folder. Check the path.`);
  const configs = new ConfigLoader(fsHost, io.cwd, {});
  const loaded = configs.forFolder(target);
  if ('errors' in loaded) {
    for (const error of loaded.errors) io.err.write(configErrorLine(error, relativePaths(io.cwd)));
    return exit.failure;
  }
  const root = configs.rootOf(target);
  const search = findNotes([root], configs, { onlyNotes: true });
  const caseload = new Caseload(search.notes);
  const course = caseload.courseOf(options.code);
  tell({ notes: [], search, notices: [...search.notices, ...caseload.notices] }, 'relative', io);
  const kind = course?.notes[0]?.isGroupCode ? 'group' : options.kind;
  // Where the notes before are, other words may be in force than here.
  const config = caseload.configOf(course?.notes.at(-1)) ?? loaded.config;
  checkCode(options.code, config);
  checkCourse(course, options, io);
  const { attendance, as, code, day, isCouple } = options;
  const { next, text } = newNote(
    {
      ...{ kind, code, attendance, as, course, day },
      ...(isCouple && { format: 'couples' }),
      fieldsOf: ({ path: file }) => caseload.read(file)?.fields,
    },
    config.lexicon,
  );
  if (options.stdout) {
    io.out.write(text);
    return exit.clean;
  }
  const file = placeOfNote(nameOfNext(code, day, next), {
    template: config.newNotePath,
    folder: config.folder ?? target,
    root,
    course,
    others: course ? [] : caseload.some(),
    isTaken: (each) => fsHost.exists(each),
  });
  const name = relativePaths(io.cwd)(file);
  const failure = writeFile(file, text, { over: 'nothing' });
  if (failure) throw new UsageError(`${name} was not written: ${writeFailureMessages[failure]}`);
  io.out.write(`Wrote ${printable(name)}.\n`);
  return exit.clean;
}

function checkCode(code: string, { lexicon }: Config): void {
  const problem = problemOfCode(code, lexicon);
  if (problem !== undefined) throw new UsageError(`“${code}”: ${problem}`);
}

/** What a person has to decide on. */
function checkCourse(course: Course | undefined, { again, as, code, day }: NewOptions, io: Io): void {
  if (!course && as !== undefined) {
    throw new UsageError(
      `No note of ${code} was found, and --as says what comes after others. Check the code, or leave --as out.`,
    );
  }
  const end = endOfPlan(course);
  if (end && as === undefined) {
    throw new UsageError(
      `Session ${end.last} of ${end.planned} was the last one planned. Say what the next is: --as further (more sessions were agreed), --as maintenance, or --as new-course.`,
    );
  }
  const sameDay = noteOn(course, day);
  if (sameDay && !again) {
    const name = relativePaths(io.cwd)(sameDay.path);
    throw new UsageError(
      `${name} is of ${formatDay(day)} already. Go on in that note, or make a second one with --again.`,
    );
  }
}

/** This many notes show how a practice names its files. */
const ENOUGH = 300;

/** The notes that were found, read as far as they are asked for. */
class Caseload {
  readonly #found: ReadonlyMap<string, FoundNote>;
  readonly #binders = new Map<Config, NoteBinder>();
  readonly #unread = new Map<string, string>();

  constructor(found: readonly FoundNote[]) {
    this.#found = new Map(found.map((note) => [note.path, note]));
  }

  /** What could not be read so far, which may be of any course, and what of the course does not count. */
  get notices(): Notice[] {
    return Array.from(this.#unread, ([file, message]) => ({ path: file, message, fails: true }));
  }

  /** The latest course of treatment of a client or group. */
  courseOf(code: string): Course | undefined {
    const facts = [...this.#found.keys()].flatMap((file) => this.#factsOf(file, code) ?? []);
    const episode = Math.max(...facts.filter(isNumbered).map((note) => note.episode));
    const own = facts.filter((note) => !note.unread && note.episode === episode);
    const unread = facts.filter((note) => note.unread?.episode === episode);
    return own.some(isNumbered) ? new Course(code, own, unread) : undefined;
  }

  /** The facts of as many notes as show how notes are named. */
  *some(): Generator<NoteFacts, void, undefined> {
    for (const file of [...this.#found.keys()].slice(-ENOUGH)) {
      const facts = this.#factsOf(file, undefined);
      if (facts) yield facts;
    }
  }

  configOf(note: NoteFacts | undefined): Config | undefined {
    return note && this.#found.get(note.path)?.config;
  }

  /** A note as it is on disk; `undefined` where it cannot be read. */
  read(file: string): Note | undefined {
    const text = this.#textOf(file);
    return text === undefined ? undefined : this.#bind(file, text);
  }

  /** @param code of the notes that are wanted; others are not parsed. */
  #factsOf(file: string, code: string | undefined): NoteFacts | undefined {
    const text = this.#textOf(file);
    if (text === undefined || (code !== undefined && !this.#mayBeOf(file, text, code))) return undefined;
    const note = this.#bind(file, text);
    const facts = note && gatherFacts(note, file);
    const own = facts?.unread ? facts.unread.code : facts?.code?.value;
    if (!facts || (code !== undefined && own !== code)) return undefined;
    const told = code === undefined ? undefined : uncounted(facts);
    if (told !== undefined) this.#unread.set(file, told);
    return facts;
  }

  /** A quick test: the code is in the text, or something of it comes from the path. */
  #mayBeOf(file: string, text: string, code: string): boolean {
    return text.includes(code) || (this.#found.get(file)?.config.fromPath(file).size ?? 0) > 0;
  }

  #textOf(file: string): string | undefined {
    const read = fsHost.read(file);
    if (isRead(read)) return read.text;
    this.#unread.set(file, failureMessages[read.failure]);
    return undefined;
  }

  #bind(file: string, text: string): Note | undefined {
    const config = this.#found.get(file)?.config;
    if (!config) return undefined;
    const binder = this.#binders.get(config) ?? new NoteBinder(config.lexicon);
    this.#binders.set(config, binder);
    try {
      return binder.read(text, config.fromPath(file));
    } catch (error) {
      if (!(error instanceof BudgetError)) throw error;
      this.#unread.set(file, error.message);
      return undefined;
    }
  }
}

function isNumbered({ session, isNumberedByDate }: NoteFacts): boolean {
  return session !== undefined || isNumberedByDate;
}

/** What of a note does not count for the next one. */
function uncounted(facts: NoteFacts): string | undefined {
  const { unread } = facts;
  if (unread?.session !== undefined) {
    return 'The front matter of this note cannot be read: its number counts, and nothing else of it is carried over.';
  }
  return unread || !isNumbered(facts)
    ? 'This note has no number that can be read, and does not count. Check the number of the new note.'
    : undefined;
}
