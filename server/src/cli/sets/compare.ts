import {
  CourseIndex,
  type Finding,
  lintCourse,
  type Neighbour,
  type NoteFacts,
  noPrints,
  type Prints,
  type Settings,
} from '../../core/index.ts';
import { encodeFacts, factsOf } from '../../host/facts-json.ts';
import { isRead } from '../../host/fs-host.ts';
import { byPath } from '../by-path.ts';
import type { NoteStore } from '../cache/note-store.ts';
import { type CheckedNote, type KnownNotes, unreadAmong, withCourses } from '../check-notes.ts';
import type { FoundNote } from '../find-notes.ts';
import { type CheckOptions, type NoteSource, type ReadNote, readNotes, readText } from '../read-notes.ts';
import type { Notice } from '../unchecked.ts';
import { type Cause, type ChangedNote, causedFindings, newAmong, readEarlier } from './caused.ts';
import type { EarlierNotes } from './changes.ts';

/** What is compared. */
export interface Compared {
  /** The notes of the courses that changed, as they are now. */
  readonly found: readonly FoundNote[];
  readonly changed: readonly ChangedNote[];
  readonly earlier: EarlierNotes;
  /** Notes of which only the code counts, now and before. */
  readonly neighbours: readonly Neighbour[];
  readonly source: NoteSource;
  /** Keeps what is gathered for later runs, where that is wanted. */
  readonly store: NoteStore | undefined;
}

/** What a comparison comes to. */
export interface Comparison {
  readonly notes: readonly CheckedNote[];
  readonly notices: readonly Notice[];
  readonly caused: ReadonlyMap<string, ReadonlyMap<Finding, readonly Cause[]>>;
  /** How many notes were judged by what is kept of them: nothing new is found in them. */
  readonly unread: number;
}

/** Checks the notes of courses, and tells what the changes in some have caused in others. */
export function compare(
  { found, changed, earlier, neighbours, source, store }: Compared,
  options: CheckOptions,
): Comparison {
  const isChanged = new Set(changed.map((each) => each.path));
  const known = new Map<FoundNote, NoteFacts>();
  for (const note of found) {
    const kept = note.isBeside && !isChanged.has(note.path) ? store?.get('facts', note) : undefined;
    const facts = kept === undefined ? undefined : factsOf(kept as string, note.path);
    if (facts) known.set(note, facts);
  }
  const first = readNotes(
    found.filter((note) => !known.has(note)),
    options,
    source,
  );
  const before = readEarlier(earlier.notes, options);
  const lazy = new LazyNotes([...known.keys()], source, options);
  const unread = unreadAmong(
    found.filter((note) => !known.has(note)),
    first.notes,
  );
  const around = {
    now: [...neighbours, ...unread],
    before: [...neighbours, ...unread.filter(({ path }) => !isChanged.has(path))],
  };
  const same = first.notes.filter((note) => !isChanged.has(note.path)).map(({ facts }) => facts);
  const indexes = {
    now: CourseIndex.of([...first.notes.map(({ facts }) => facts), ...known.values()]).withNeighbours(
      around.now,
    ),
    before: CourseIndex.of([...same, ...known.values(), ...before.map(({ facts }) => facts)]).withNeighbours(
      around.before,
    ),
  };
  const prints = new Map([...first.notes, ...before].map((note) => [note.facts, note.prints]));
  const printsOf = (facts: NoteFacts) => prints.get(facts) ?? lazy.printsOf(facts);
  const again = [...known].filter(([note, facts]) => hasNewFindings(note, facts, indexes, printsOf, lazy));
  for (const [note] of again) known.delete(note);
  const more = readNotes(
    again.map(([note]) => note),
    options,
    source,
  );
  const notes = [...first.notes, ...more.notes].sort(byPath);
  const rest: KnownNotes = { facts: [...known.values()], printsOf: (facts) => lazy.printsOf(facts) };
  const now = withCourses(notes, options, around.now, rest);
  const caused = causedFindings(
    now,
    { notes, changed, before, neighbours: around.before, rest },
    { ...options, fix: false },
  );
  const read = new Map(notes.map((note) => [note.path, note.facts]));
  for (const note of store ? found : []) {
    const facts = read.get(note.path);
    if (facts) store?.put('facts', note, encodeFacts(facts));
  }
  return { notes: now, notices: [...first.notices, ...more.notices], caused, unread: known.size };
}

interface Indexes {
  readonly now: CourseIndex;
  readonly before: CourseIndex;
}

/** True where rules across the course say something of a note that they did not say before. */
function hasNewFindings(
  { path, config }: FoundNote,
  facts: NoteFacts,
  { now, before }: Indexes,
  printsOf: (facts: NoteFacts) => Prints,
  lazy: LazyNotes,
): boolean {
  let asksFields = false;
  let settings: Settings | undefined = config.settingsFor(path, () => {
    asksFields = true;
    return undefined;
  });
  if (asksFields) settings = lazy.note(path)?.settings;
  if (!settings) return true;
  const heldBefore = (index: CourseIndex) => index.courseOf(facts)?.previousHeld(facts);
  // Sections are compared with those of that note alone.
  const isPairSame = heldBefore(now) === heldBefore(before);
  const compared = (wanted: NoteFacts): Prints => ({
    get sections() {
      return isPairSame ? [] : printsOf(wanted).sections;
    },
    get homework() {
      return printsOf(wanted).homework;
    },
    get review() {
      return printsOf(wanted).review;
    },
    get told() {
      return printsOf(wanted).told;
    },
  });
  const [later, sooner] = [now, before].map((index) => lintCourse(facts, index, settings, compared).findings);
  return newAmong(later ?? [], sooner ?? []).length > 0;
}

/** Notes that are read only where a rule wants their words, each once. */
class LazyNotes {
  readonly #notes: ReadonlyMap<string, FoundNote>;
  readonly #source: NoteSource;
  readonly #options: CheckOptions;
  readonly #read = new Map<string, ReadNote | undefined>();

  constructor(notes: readonly FoundNote[], source: NoteSource, options: CheckOptions) {
    this.#notes = new Map(notes.map((note) => [note.path, note]));
    this.#source = source;
    this.#options = options;
  }

  printsOf({ path }: NoteFacts): Prints {
    return this.note(path)?.prints ?? noPrints;
  }

  /** `undefined` for one that cannot be read by now. */
  note(path: string): ReadNote | undefined {
    if (this.#read.has(path)) return this.#read.get(path);
    // Git is asked once for all of them.
    if (this.#read.size === 0) this.#source.prepare?.([...this.#notes.keys()]);
    const note = this.#notes.get(path);
    const file = note && this.#source.read(path);
    const read = note && file && isRead(file) ? readText(note, file.text, this.#options) : undefined;
    this.#read.set(path, read);
    return read;
  }
}
