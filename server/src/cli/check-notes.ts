import {
  type Config,
  CourseIndex,
  courseKeyOf,
  fieldValue,
  gatherFacts,
  type LintResult,
  lintCourse,
  lintNote,
  type NameList,
  NestingError,
  NoteBinder,
  type NoteFacts,
  type NoteResult,
  type Settings,
  settle,
} from '../core/index.ts';
import { fsHost, isRead } from '../host/fs-host.ts';
import { failureMessages, type TextFile } from '../host/host.ts';
import type { FoundNote, Notice } from './find-notes.ts';
import { applyFixes, writeFixed } from './fix-notes.ts';

/** One note that was looked at, with what is reported of it. Holds nothing of its text. */
export interface CheckedNote {
  /** Absolute path, or the name given with `--stdin-filename`. */
  readonly path: string;
  readonly result: LintResult;
  /** True where messages carry teaching text. */
  readonly teaches: boolean;
  readonly isDraft: boolean;
  /** Client or group code with episode; `undefined` where the note names none. */
  readonly course: string | undefined;
  /** How many fixes were applied. */
  readonly fixed: number;
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
  /** For the hashes that course rules compare; drawn anew for each run. */
  readonly salt: number;
  /** Names to flag, where there is a list. */
  readonly names: NameList | undefined;
}

/** A note by itself, before the course is looked at. */
interface ReadNote {
  readonly path: string;
  readonly raw: NoteResult;
  readonly facts: NoteFacts;
  readonly settings: Settings;
  readonly fixed: number;
}

/** Reads and checks notes. What cannot be read or parsed is passed over with a notice; the rest goes on. */
export function checkNotes(found: readonly FoundNote[], options: CheckOptions): CheckedNotes {
  const notes: ReadNote[] = [];
  const notices: Notice[] = [];
  for (const { path, config } of found) {
    const read = fsHost.read(path);
    if (!isRead(read)) {
      notices.push({ path, message: failureMessages[read.failure], fails: true });
      continue;
    }
    try {
      notes.push(readFile(path, read, config, options, notices));
    } catch (error) {
      if (!(error instanceof NestingError)) throw error;
      notices.push({ path, message: nestingMessage(error), fails: true });
    }
  }
  return { notes: withCourses(notes, options), notices };
}

/** Checks one text that is no file. */
export function checkText(
  path: string,
  text: string,
  config: Config,
  options: CheckOptions,
): CheckedNotes['notes'] {
  return withCourses([readText(path, text, config, options)], options);
}

/** What is said of a note that cannot be parsed. */
export function nestingMessage(error: NestingError): string {
  return `Line ${error.line}: quotes or lists are nested too deeply to be read. Take some levels out.`;
}

const binders = new WeakMap<Config, NoteBinder>();

function readText(
  path: string,
  text: string,
  config: Config,
  { today, salt, names }: CheckOptions,
): ReadNote {
  const binder = binders.get(config) ?? new NoteBinder(config.lexicon);
  binders.set(config, binder);
  const note = binder.read(text);
  const settings = config.settingsFor(path, (name) => fieldValue(note.fields, name));
  return {
    path,
    raw: lintNote(note, settings, today, names),
    facts: gatherFacts(note, path, salt),
    settings,
    fixed: 0,
  };
}

function readFile(
  path: string,
  file: TextFile,
  config: Config,
  options: CheckOptions,
  notices: Notice[],
): ReadNote {
  const read = (text: string) => readText(path, text, config, options);
  const first = read(file.text);
  if (!options.fix) return first;
  const { text, count } = applyFixes(file.text, (each) => {
    const { raw, settings } = read(each);
    return settle(raw, settings).findings;
  });
  if (count === 0) return first;
  const problem = writeFixed(path, text, file.hasBom);
  if (problem === undefined) return { ...read(text), fixed: count };
  notices.push({ path, message: problem, fails: true });
  return first;
}

function withCourses(notes: readonly ReadNote[], options: CheckOptions): CheckedNote[] {
  const index = CourseIndex.of(options.course ? notes.map(({ facts }) => facts) : []);
  return notes.map(({ path, raw, facts, settings, fixed }) => {
    const across = options.course ? lintCourse(facts, index, settings) : { findings: [], failures: [] };
    const result = settle(raw, settings, across.findings, options.course);
    return {
      path,
      result: { ...result, failures: [...result.failures, ...across.failures] },
      teaches: settings.teaches,
      isDraft: raw.isDraft,
      course: courseKeyOf(facts),
      fixed,
    };
  });
}
