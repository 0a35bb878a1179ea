import fs from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import {
  applyEdits,
  type Config,
  type Day,
  type Edit,
  type Finding,
  fieldValue,
  type LintResult,
  lintNote,
  NestingError,
  type Note,
  NoteBinder,
  type Settings,
  settle,
} from '../core/index.ts';
import { failureOf, fsHost, isRead } from '../host/fs-host.ts';
import { failureMessages, type TextFile } from '../host/host.ts';
import type { FoundNote, Notice } from './find-notes.ts';

/** One note that was looked at, with what is reported of it. */
export interface CheckedNote {
  /** Absolute path, or the name given with `--stdin-filename`. */
  readonly path: string;
  readonly result: LintResult;
  readonly teaches: boolean;
  readonly isDraft: boolean;
  /** Client or group code with episode; `undefined` where the note names none. */
  readonly course: string | undefined;
  /** How many fixes were applied. */
  readonly fixed: number;
  /** For the ranges of fixes that are only shown. */
  readonly note: Note;
}

/** All notes of a run. */
export interface CheckedNotes {
  readonly notes: readonly CheckedNote[];
  readonly notices: readonly Notice[];
}

/** How notes are checked. */
export interface CheckOptions {
  readonly today: Day;
  /** Apply safe fixes and write them. */
  readonly fix: boolean;
}

/** Reads and checks notes. What cannot be read or parsed is passed over with a notice; the rest goes on. */
export function checkNotes(found: readonly FoundNote[], options: CheckOptions): CheckedNotes {
  const notes: CheckedNote[] = [];
  const notices: Notice[] = [];
  for (const { path, config, file } of found) {
    const read = file ?? fsHost.read(path);
    if (!isRead(read)) {
      notices.push({ path, message: failureMessages[read.failure], fails: true });
      continue;
    }
    try {
      notes.push(checkFile(path, read, config, options, notices));
    } catch (error) {
      if (!(error instanceof NestingError)) throw error;
      notices.push({ path, message: nestingMessage(error), fails: true });
    }
  }
  return { notes, notices };
}

/** What is said of a note that cannot be parsed. */
export function nestingMessage(error: NestingError): string {
  return `Line ${error.line}: quotes or lists are nested too deeply to be read. Take some levels out.`;
}

const binders = new WeakMap<Config, NoteBinder>();

/** Checks one text. */
export function checkText(path: string, text: string, config: Config, today: Day): CheckedNote {
  const binder = binders.get(config) ?? new NoteBinder(config.lexicon);
  binders.set(config, binder);
  const note = binder.read(text);
  const settings = settingsOf(note, path, config);
  const raw = lintNote(note, settings, today);
  const { code, episode } = note.fields;
  return {
    path,
    result: settle(raw, settings),
    teaches: settings.teaches,
    isDraft: note.isDraft,
    course: code && `${code.value} ${episode}`,
    fixed: 0,
    note,
  };
}

function settingsOf(note: Note, path: string, config: Config): Settings {
  return config.settingsFor(path, (name) => fieldValue(note.fields, name));
}

/** A fix may make room for another; more rounds than this mean that two fixes undo each other. */
const MOST_ROUNDS = 10;

function checkFile(
  path: string,
  file: TextFile,
  config: Config,
  options: CheckOptions,
  notices: Notice[],
): CheckedNote {
  let text = file.text;
  let checked = checkText(path, text, config, options.today);
  if (!options.fix) return checked;
  let fixed = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixable = checked.result.findings.filter(({ fix }) => fix);
    const changed = applyDisjoint(text, fixable);
    if (changed.count === 0) break;
    text = changed.text;
    fixed += changed.count;
    checked = checkText(path, text, config, options.today);
  }
  if (fixed === 0) return checked;
  try {
    writeFileAtomic.sync(fs.realpathSync(path), file.hasBom ? `\uFEFF${text}` : text);
  } catch (error) {
    failureOf(error);
    notices.push({
      path,
      message: 'The file cannot be written; nothing was fixed. Check its permissions.',
      fails: true,
    });
    return checkText(path, file.text, config, options.today);
  }
  return { ...checked, fixed };
}

/** Applies as many fixes as don't overlap; the others get their turn in the next round. */
function applyDisjoint(text: string, findings: readonly Finding[]): { text: string; count: number } {
  let edits: readonly Edit[] = [];
  let result = text;
  let count = 0;
  for (const { fix } of findings) {
    if (!fix) continue;
    const next = applyEdits(text, [...edits, ...fix.edits]);
    if (next === undefined) continue;
    edits = [...edits, ...fix.edits];
    result = next;
    count++;
  }
  return { text: result, count };
}
