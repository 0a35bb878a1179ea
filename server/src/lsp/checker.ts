import {
  applySuppressions,
  type CourseResult,
  type Day,
  deferredFindings,
  type Finding,
  gatherFacts,
  isBroken,
  isSame,
  lintCourse,
  lintNote,
  type Note,
  type NoteFacts,
  type NoteResult,
  type Settings,
} from '../core/index.ts';
import type { CourseStore } from './course-store.ts';
import type { Names } from './names.ts';
import type { NotePrints } from './note-prints.ts';
import type { NoteReader, ReadNote } from './note-reader.ts';
import type { OpenDocument } from './open-document.ts';
import type { Reach } from './reach.ts';

/** What is reported of a note. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** What is held back for the time being. */
  readonly hidden: readonly Finding[];
  /** Ids of rules that threw. */
  readonly failures: readonly string[];
}

/** What checks go by. */
export interface CheckSources {
  readonly reader: NoteReader;
  readonly courses: CourseStore;
  readonly prints: NotePrints;
  readonly reach: Reach;
  readonly names: Names;
  readonly today: () => Day;
}

/** What looks across notes found on one of them. */
interface Across extends CourseResult {
  /** When it was looked for. */
  readonly stamp: string;
  readonly settings: Settings;
  /** Whether it was looked for at all. */
  readonly isComplete: boolean;
  /** Another number whenever any of this but the stamp is another. */
  readonly serial: number;
}

const nothing: CourseResult = { findings: [], failures: [] };

/** Checks open notes, each state of one once. */
export class Checker {
  readonly #sources: CheckSources;
  readonly #own = new WeakMap<Note, { readonly key: string; readonly result: NoteResult }>();
  readonly #facts = new WeakMap<ReadNote, NoteFacts>();
  readonly #across = new WeakMap<OpenDocument, Across>();
  readonly #settled = new WeakMap<Note, { readonly stamp: string; readonly checked: Checked }>();
  #serials = 0;

  constructor(sources: CheckSources) {
    this.#sources = sources;
  }

  /**
   * What its writer is shown of an open note. Until it is saved, that does not hold that the section is empty in which
   * the cursor is, and what depends on front matter that is half-typed goes by what it last was.
   */
  check(document: OpenDocument, read: ReadNote): Checked {
    const checked = this.#check(document, read);
    const { cursor, isEdited } = document;
    if (!isEdited || cursor === undefined) return checked;
    const hidden = deferredFindings(read.view, checked.findings, () => read.map.offsetOf(cursor));
    if (hidden.length === 0) return checked;
    return { ...checked, findings: checked.findings.filter((finding) => !hidden.includes(finding)), hidden };
  }

  /** Another text whenever a check of the same reading finds something else. */
  stampOf(document: OpenDocument, read: ReadNote): string {
    const { serial } = this.#lookAcross(document, read);
    const form = document.isEdited && read.view !== read.note ? 'half-typed' : 'whole';
    return `${this.#ownKey}.${serial}.${form}`;
  }

  #check(document: OpenDocument, read: ReadNote): Checked {
    const across = this.#lookAcross(document, read);
    const stamp = this.stampOf(document, read);
    const note = document.isEdited ? read.view : read.note;
    const known = this.#settled.get(note);
    if (known?.stamp === stamp) return known.checked;
    const { settings } = across;
    const { findings, failures } = applySuppressions(
      this.#ownResult(note, read, settings),
      settings,
      across.findings,
      across.isComplete,
    );
    const checked = { findings, hidden: [], failures: [...failures, ...across.failures] };
    this.#settled.set(note, { stamp, checked });
    return checked;
  }

  /** Makes the courses know what the open documents hold now. */
  sync(documents: Iterable<OpenDocument>): void {
    const { courses, prints, reader } = this.#sources;
    for (const document of documents) {
      const reading = reader.read(document);
      if (reading.kind !== 'note' || !document.isKept) {
        const path = document.path ?? document.uri;
        const isUnread = reading.kind === 'beyond-budget' && document.isKept;
        courses.update([[path, isUnread ? reader.unreadAt(path) : undefined]]);
        continue;
      }
      // While the front matter is being typed, the note stays in its course.
      const isHalfTyped = isBroken(reading.note.frontMatter) && document.isEdited;
      const known = courses.index.note(reading.path);
      if (isHalfTyped && known && !known.unread) continue;
      const facts = this.#facts.get(reading) ?? gatherFacts(reading.note, reading.path);
      if (!this.#facts.has(reading)) prints.fromEdited(facts, reading.note);
      this.#facts.set(reading, facts);
      courses.put(facts);
    }
  }

  /** Runs the course rules, if anything has changed that they read. */
  #lookAcross(document: OpenDocument, read: ReadNote): Across {
    const { courses, prints, reach } = this.#sources;
    const { index } = courses;
    const stamp = `${courses.stampOf(read.path)} ${read.path}`;
    const settings = document.isEdited ? read.viewSettings : read.settings;
    const known = this.#across.get(document);
    if (known?.stamp === stamp && known.settings === settings) return known;
    const facts = index.note(read.path);
    const course = facts && index.courseOf(facts);
    const isReached = reach.holds(read.path) && (course === undefined || reach.holdsAll(course));
    const isComplete = courses.isComplete && isReached;
    const result = isComplete && facts ? lintCourse(facts, index, settings, prints.of) : nothing;
    const isKnown = known?.isComplete === isComplete && known.settings === settings && agree(known, result);
    const across: Across = isKnown
      ? { ...known, stamp }
      : { ...result, stamp, settings, isComplete, serial: ++this.#serials };
    this.#across.set(document, across);
    return across;
  }

  #ownResult(note: Note, { path, root }: ReadNote, settings: Settings): NoteResult {
    const { names, today } = this.#sources;
    const key = this.#ownKey;
    const known = this.#own.get(note);
    if (known?.key === key) return known.result;
    const result = lintNote(note, settings, today(), { names: names.list, path, root });
    this.#own.set(note, { key, result });
    return result;
  }

  /** Stands for what the note rules go by but the note and its settings. */
  get #ownKey(): string {
    const { names, today } = this.#sources;
    return `${today()}.${names.generation}`;
  }
}

function agree(a: CourseResult, b: CourseResult): boolean {
  return isSame(a.findings, b.findings) && isSame(a.failures, b.failures);
}
