import {
  type Day,
  type Finding,
  heldBack,
  lintCourse,
  lintNote,
  type Note,
  type NoteFacts,
  type NoteResult,
  type Settings,
  settle,
} from '../core/index.ts';
import type { CourseStore } from './course-store.ts';
import type { NoteReader, ReadNote } from './note-reader.ts';
import type { OpenDocument } from './open-document.ts';
import type { WorkspaceNotes } from './workspace-notes.ts';

/** What is reported of a note. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** What is held back for the time being. */
  readonly hidden: readonly Finding[];
  /** Ids of rules that threw. */
  readonly failures: readonly string[];
}

/** Checks open notes, each state of one once. */
export class Checker {
  readonly #reader: NoteReader;
  readonly #courses: CourseStore;
  readonly #workspace: WorkspaceNotes;
  readonly #today: () => Day;
  readonly #own = new WeakMap<Note, { readonly today: Day; readonly result: NoteResult }>();
  readonly #facts = new WeakMap<ReadNote, NoteFacts>();
  readonly #settled = new WeakMap<Note, { readonly stamp: string; readonly checked: Checked }>();

  constructor(reader: NoteReader, courses: CourseStore, workspace: WorkspaceNotes, today: () => Day) {
    this.#reader = reader;
    this.#courses = courses;
    this.#workspace = workspace;
    this.#today = today;
  }

  /**
   * What its writer is shown of an open note. Until it is saved, that does not hold that the section is empty in which
   * the cursor is, and what hangs on front matter that is half-typed goes by what it last was.
   */
  check(document: OpenDocument, read: ReadNote): Checked {
    const checked = this.#check(document, read);
    const { cursor, isEdited } = document;
    if (!isEdited || cursor === undefined) return checked;
    const hidden = heldBack(read.view, checked.findings, read.map.offsetOf(cursor));
    if (hidden.length === 0) return checked;
    return { ...checked, findings: checked.findings.filter((finding) => !hidden.includes(finding)), hidden };
  }

  /** Another text whenever a check of the same reading may find something else. */
  stampOf(document: OpenDocument, read: ReadNote): string {
    const form = document.isEdited && read.view !== read.note ? 'half-typed' : 'whole';
    return `${this.#today()}.${this.#courses.stampOf(read.path)}.${form}`;
  }

  #check(document: OpenDocument, read: ReadNote): Checked {
    const stamp = this.stampOf(document, read);
    const note = document.isEdited ? read.view : read.note;
    const settings = document.isEdited ? read.viewSettings : read.settings;
    const known = this.#settled.get(note);
    if (known?.stamp === stamp) return known.checked;
    const { isComplete, index } = this.#courses;
    const facts = index.note(read.path);
    const across = isComplete && facts ? lintCourse(facts, index, settings) : { findings: [], failures: [] };
    const { findings, failures } = settle(
      this.#ownResult(note, settings),
      settings,
      across.findings,
      isComplete,
    );
    const checked = { findings, hidden: [], failures: [...failures, ...across.failures] };
    this.#settled.set(note, { stamp, checked });
    return checked;
  }

  /** Makes the courses know what the open documents hold now. */
  sync(documents: Iterable<OpenDocument>): void {
    for (const document of documents) {
      const reading = this.#reader.read(document);
      if (reading.kind !== 'note') {
        this.#courses.remove(document.path ?? document.uri);
        continue;
      }
      // While the front matter is being typed, the note stays in its course.
      const isHalfTyped = reading.note.frontMatter.kind === 'invalid' && document.isEdited;
      if (isHalfTyped && this.#courses.index.note(reading.path)) continue;
      const known = this.#facts.get(reading);
      if (known && this.#courses.index.note(reading.path) === known) continue;
      const facts = known ?? this.#workspace.factsOf(reading);
      if (facts) this.#facts.set(reading, this.#courses.put(facts));
    }
  }

  #ownResult(note: Note, settings: Settings): NoteResult {
    const today = this.#today();
    const known = this.#own.get(note);
    if (known?.today === today) return known.result;
    const result = lintNote(note, settings, today);
    this.#own.set(note, { today, result });
    return result;
  }
}
