import {
  applySuppressions,
  BudgetError,
  type Config,
  type Finding,
  fieldValue,
  gatherFacts,
  gatherWithoutProse,
  lintNote,
  lintNothing,
  type NameList,
  type Note,
  NoteBinder,
  type NoteCard,
  type NoteFacts,
  type NoteResult,
  noPrints,
  noteCard,
  type PrintedFinding,
  type Prints,
  printsOfRun,
  type SessionRecord,
  type Settings,
  sessionRecord,
} from '../core/index.ts';
import { isRead } from '../host/fs-host.ts';
import { hashOf } from '../host/hash.ts';
import { failureMessages, type TextFile } from '../host/host.ts';
import { batchesOf } from './batches.ts';
import type { FoundNote, PreparingHost } from './find-notes.ts';
import { applyFixes, writeFixed } from './fix-notes.ts';
import type { Notice, UncheckedReason } from './unchecked.ts';

/**
 * Notes that go through each step together: a step then finds its tables and its code in the processor's cache, where the
 * steps of one note push out those of another. On 1,000 and 2,700 notes, runs with 8, 12, 16 and 24 took about the same.
 */
const TOGETHER = 16;

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
  readonly isUnwritten?: true;
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

/** A note on its way, with what the last step made of it. */
interface Made<T> {
  readonly found: FoundNote;
  readonly file: TextFile;
  readonly made: T;
}

/** The same, or why it went no further. */
type Tried<T> = Made<T> | { readonly notice: Notice };

/** Reads notes and checks each by itself. */
export function readNotes(found: readonly FoundNote[], options: CheckOptions, source: NoteSource): ReadNotes {
  const notes: ReadNote[] = [];
  const notices: Notice[] = [];
  if (found.length > 0) source.prepare?.(found.map((note) => note.path));
  for (const batch of batchesOf(found, TOGETHER)) {
    const read = readTogether(batch, options, source);
    const all = options.fix ? each(read, (one) => fixed(one, options, notices)) : read;
    for (const one of all) {
      if ('notice' in one) notices.push(one.notice);
      else notes.push(one.made);
    }
  }
  return { notes, notices };
}

function readTogether(
  batch: readonly FoundNote[],
  options: CheckOptions,
  source: NoteSource,
): readonly Tried<ReadNote>[] {
  const files = batch.map((found) => openFile(found, source));
  const bound = each(files, ({ found, made: { text } }) => bind(found, text));
  const gathered = each(bound, ({ made }) => gather(made, options));
  const checked = each(gathered, ({ made }) => check(made, options));
  return each(checked, ({ made }) => keep(made, options));
}

function openFile(found: FoundNote, source: NoteSource): Tried<TextFile> {
  const { path } = found;
  const read = source.read(path);
  if (isRead(read)) return { found, file: read, made: read };
  return { notice: { path, message: failureMessages[read.failure], fails: true, unchecked: read.failure } };
}

/** Takes notes through a step. A broken one must not stop the rest. */
function each<A, B>(all: readonly Tried<A>[], step: (one: Made<A>) => B): readonly Tried<B>[] {
  return all.map((one) => {
    if ('notice' in one) return one;
    const { found, file } = one;
    try {
      return { found, file, made: step(one) };
    } catch (error) {
      return { notice: { path: found.path, ...unparsed(error), fails: true } };
    }
  });
}

/** What an unforeseen error says may quote the note and is not kept. */
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
export function readText(found: FoundNote, text: string, options: CheckOptions): ReadNote {
  return keep(check(gather(bind(found, text), options), options), options);
}

interface Bound {
  readonly found: FoundNote;
  readonly note: Note;
  readonly settings: Settings;
}

interface Gathered extends Bound {
  readonly facts: NoteFacts;
}

interface Checked extends Gathered {
  readonly raw: NoteResult<PrintedFinding>;
}

function bind(found: FoundNote, text: string): Bound {
  const { path, config } = found;
  const binder = binders.get(config) ?? new NoteBinder(config.lexicon);
  binders.set(config, binder);
  const note = binder.read(text, config.fromPath(path));
  return { found, note, settings: config.settingsFor(path, (name) => fieldValue(note.fields, name)) };
}

function gather(bound: Bound, { course }: CheckOptions): Gathered {
  const factsOf = course ? gatherFacts : gatherWithoutProse;
  return { ...bound, facts: factsOf(bound.note, bound.found.path) };
}

function check(gathered: Gathered, { today, names }: CheckOptions): Checked {
  const {
    found: { path, root, isBeside },
    note,
    settings,
  } = gathered;
  const raw = isBeside ? lintNothing(note) : lintNote(note, settings, today, { names, path, root });
  return { ...gathered, raw: { ...raw, findings: raw.findings.map(printed) } };
}

/** What is kept of a note, which is nothing of its text. */
function keep(
  { found: { path, config }, note, settings, facts, raw }: Checked,
  { course, salt, withHash, withRecord }: CheckOptions,
): ReadNote {
  return {
    path,
    raw,
    card: noteCard(note),
    facts,
    record: withRecord ? sessionRecord(facts, config.protocol) : undefined,
    prints: course && !note.isStub ? printsOfRun(note, salt) : noPrints,
    settings,
    fixed: 0,
    hash: withHash ? hashOf(note.text) : undefined,
  };
}

/** Suggestions would keep the text of a note, of which they are made, and no report prints them. */
export function printed({ suggestions: _, ...finding }: Finding): PrintedFinding {
  return finding;
}

/** Applies safe fixes to a note that was read, and writes them. */
function fixed({ found, file, made }: Made<ReadNote>, options: CheckOptions, notices: Notice[]): ReadNote {
  if (found.isBeside) return made;
  const { path } = found;
  const { text, count } = applyFixes(file.text, (each) => {
    const { raw, settings } = each === file.text ? made : readText(found, each, options);
    return applySuppressions(raw, settings).findings;
  });
  if (count === 0) return made;
  const problem = writeFixed(path, file, text);
  if (problem === undefined) return { ...readText(found, text, options), fixed: count };
  notices.push({ path, message: problem, fails: true });
  return { ...made, isUnwritten: true };
}
