import type { Word } from '../protocol/word.ts';
import { Course } from './course.ts';
import { type CourseMember, courseKeyOf, folderOf, type NoteFacts } from './facts.ts';

/** A note of which no more than its path and its client or group code is known. */
export interface Neighbour {
  readonly path: string;
  readonly code: Word | undefined;
}

/** The notes of one folder. */
interface Folder<Note> {
  readonly notes: ReadonlyMap<string, Note>;
  /** How many notes have each code, neighbours included; those without one count under `undefined`. */
  readonly codes: ReadonlyMap<Word | undefined, number>;
}

/**
 * All notes given, by course and by folder. Immutable: a change gives a new index, which shares every course and folder
 * that the change leaves alone.
 */
export class CourseIndex<Note extends CourseMember = NoteFacts> {
  /** No notes. */
  static readonly empty: CourseIndex = new CourseIndex(new Map(), new Map());

  readonly #courses: ReadonlyMap<string, Course<Note>>;
  readonly #folders: ReadonlyMap<string, Folder<Note>>;

  private constructor(
    courses: ReadonlyMap<string, Course<Note>>,
    folders: ReadonlyMap<string, Folder<Note>>,
  ) {
    this.#courses = courses;
    this.#folders = folders;
  }

  /** The index of some notes, each path once. */
  static of<Note extends CourseMember>(notes: Iterable<Note>): CourseIndex<Note> {
    return new CourseIndex<Note>(new Map(), new Map()).with(notes);
  }

  /** All notes, in no particular order. */
  get notes(): Iterable<Note> {
    return notesIn(this.#folders.values());
  }

  /** All courses, in no particular order. */
  get courses(): Iterable<Course<Note>> {
    return this.#courses.values();
  }

  /** How many notes there are. */
  get size(): number {
    let size = 0;
    for (const { notes } of this.#folders.values()) size += notes.size;
    return size;
  }

  /** The facts of one note. */
  note(path: string): Note | undefined {
    return this.#folders.get(folderOf(path))?.notes.get(path);
  }

  /** The course with this key. */
  course(key: string): Course<Note> | undefined {
    return this.#courses.get(key);
  }

  /** The course of one note. */
  courseOf(facts: Note): Course<Note> | undefined {
    const key = courseKeyOf(facts);
    return key === undefined ? undefined : this.#courses.get(key);
  }

  /**
   * The one code of all other notes in a note's folder, two or more of them; `undefined` where they differ, or where
   * one of them has none.
   */
  codeOfOthers(facts: Note): Word | undefined {
    const inFolder = this.#folders.get(folderOf(facts.path))?.codes;
    // Without this note, more than one code would be left.
    if (inFolder === undefined || inFolder.size > 2) return undefined;
    const codes = new Map(inFolder);
    const own = codes.get(facts.code?.value) ?? 0;
    if (own > 1) codes.set(facts.code?.value, own - 1);
    else codes.delete(facts.code?.value);
    const [only] = codes;
    return codes.size === 1 && only && only[1] >= 2 ? only[0] : undefined;
  }

  /** The index with more notes counted in their folders, of which only the code is known: they are in no course. */
  withNeighbours(notes: Iterable<Neighbour>): CourseIndex<Note> {
    const changes = new FolderChanges<Note>(this.#folders);
    for (const { path, code } of notes) changes.count(path, code, 1);
    return new CourseIndex<Note>(this.#courses, changes.folders);
  }

  /** The index with some notes added, or put in place of those that have their paths. */
  with(facts: Iterable<Note>): CourseIndex<Note> {
    const added = new Map(Array.from(facts, (each) => [each.path, each]));
    return this.#changed(added.keys(), added);
  }

  /** The index without the notes at some paths. */
  without(paths: Iterable<string>): CourseIndex<Note> {
    return this.#changed(paths, new Map());
  }

  /**
   * The paths whose findings across notes may differ between this index and a later one in which only the note at
   * `path` is another: the notes of its course and folder, before and after.
   */
  affectedBy(path: string, later: CourseIndex<Note>): Set<string> {
    const affected = new Set<string>();
    for (const index of [this, later]) {
      const facts = index.note(path);
      for (const other of (facts && index.courseOf(facts)?.notes) ?? []) affected.add(other.path);
    }
    const [old, now] = [this.note(path), later.note(path)];
    if (old === undefined || now === undefined || old.code?.value !== now.code?.value) {
      const folder = later.#folders.get(folderOf(path));
      for (const other of folder?.notes.keys() ?? []) affected.add(other);
    }
    affected.delete(path);
    if (later.note(path)) affected.add(path);
    return affected;
  }

  #changed(paths: Iterable<string>, added: ReadonlyMap<string, Note>): CourseIndex<Note> {
    const touched = new Set(paths);
    const changes = new FolderChanges<Note>(this.#folders);
    const byCourse = new Map<string, Note[]>();
    // Each once, however often it was named.
    for (const path of touched) {
      const old = this.note(path);
      const key = old && courseKeyOf(old);
      if (key !== undefined && !byCourse.has(key)) byCourse.set(key, []);
      if (old) changes.remove(old);
    }
    for (const facts of added.values()) {
      const key = courseKeyOf(facts);
      const joining = key === undefined ? undefined : byCourse.get(key);
      if (joining) joining.push(facts);
      else if (key !== undefined) byCourse.set(key, [facts]);
      changes.add(facts);
    }
    const courses = new Map(this.#courses);
    for (const [key, joining] of byCourse) {
      const staying = courses.get(key)?.all.filter(({ path }) => !touched.has(path)) ?? [];
      const all = [...staying, ...joining];
      if (all.length > 0) courses.set(key, new Course<Note>(key, all));
      else courses.delete(key);
    }
    return new CourseIndex<Note>(courses, changes.folders);
  }
}

function* notesIn<Note>(folders: Iterable<Folder<Note>>): Generator<Note, void, undefined> {
  for (const { notes } of folders) yield* notes.values();
}

/** Folders in the making: those that are changed are copied first, once. */
class FolderChanges<Note extends CourseMember> {
  readonly #folders: Map<string, Folder<Note>>;
  readonly #own = new Map<string, { notes: Map<string, Note>; codes: Map<Word | undefined, number> }>();

  constructor(folders: ReadonlyMap<string, Folder<Note>>) {
    this.#folders = new Map(folders);
  }

  /** The folders as they are now; to be taken when all is changed. */
  get folders(): ReadonlyMap<string, Folder<Note>> {
    for (const [path, { notes, codes }] of this.#own) {
      if (notes.size === 0 && codes.size === 0) this.#folders.delete(path);
    }
    return this.#folders;
  }

  add(facts: Note): void {
    this.#copyOf(facts.path).notes.set(facts.path, facts);
    this.count(facts.path, facts.code?.value, 1);
  }

  remove(facts: Note): void {
    this.#copyOf(facts.path).notes.delete(facts.path);
    this.count(facts.path, facts.code?.value, -1);
  }

  /** Counts one note more or less with a code in the folder of a path. */
  count(path: string, code: Word | undefined, by: 1 | -1): void {
    const { codes } = this.#copyOf(path);
    const count = (codes.get(code) ?? 0) + by;
    if (count > 0) codes.set(code, count);
    else codes.delete(code);
  }

  #copyOf(path: string) {
    const folder = folderOf(path);
    const own = this.#own.get(folder);
    if (own) return own;
    const shared = this.#folders.get(folder);
    const copy = { notes: new Map(shared?.notes), codes: new Map(shared?.codes) };
    this.#own.set(folder, copy);
    this.#folders.set(folder, copy);
    return copy;
  }
}
