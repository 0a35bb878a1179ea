import type { Word } from '../protocol/word.ts';
import { Course } from './course.ts';
import { courseKeyOf, folderOf, type NoteFacts } from './facts.ts';

/**
 * All notes given, by course and by folder. Immutable: a change gives a new index, which shares every course that the
 * change leaves alone.
 */
export class CourseIndex {
  /** No notes. */
  static readonly empty = new CourseIndex(new Map(), new Map(), new Map());

  readonly #notes: ReadonlyMap<string, NoteFacts>;
  readonly #courses: ReadonlyMap<string, Course>;
  readonly #folders: ReadonlyMap<string, FolderCodes>;

  private constructor(
    notes: ReadonlyMap<string, NoteFacts>,
    courses: ReadonlyMap<string, Course>,
    folders: ReadonlyMap<string, FolderCodes>,
  ) {
    this.#notes = notes;
    this.#courses = courses;
    this.#folders = folders;
  }

  /** The index of some notes, each path once. */
  static of(facts: Iterable<NoteFacts>): CourseIndex {
    return CourseIndex.empty.with(facts);
  }

  /** All notes, in no particular order. */
  get notes(): Iterable<NoteFacts> {
    return this.#notes.values();
  }

  /** All courses, in no particular order. */
  get courses(): Iterable<Course> {
    return this.#courses.values();
  }

  /** How many notes there are. */
  get size(): number {
    return this.#notes.size;
  }

  /** The facts of one note. */
  note(path: string): NoteFacts | undefined {
    return this.#notes.get(path);
  }

  /** The course with this key. */
  course(key: string): Course | undefined {
    return this.#courses.get(key);
  }

  /** The course of one note. */
  courseOf(facts: NoteFacts): Course | undefined {
    const key = courseKeyOf(facts);
    return key === undefined ? undefined : this.#courses.get(key);
  }

  /**
   * The one code of all other notes in a note's folder, two or more of them; `undefined` where they differ, or where
   * one of them has none.
   */
  codeOfOthers(facts: NoteFacts): Word | undefined {
    const codes = new Map(this.#folders.get(folderOf(facts.path)));
    const own = codes.get(facts.code?.value) ?? 0;
    if (own > 1) codes.set(facts.code?.value, own - 1);
    else codes.delete(facts.code?.value);
    const [only] = codes;
    return codes.size === 1 && only && only[1] >= 2 ? only[0] : undefined;
  }

  /** The index with some notes added, or put in place of those that have their paths. */
  with(facts: Iterable<NoteFacts>): CourseIndex {
    const added = new Map(Array.from(facts, (each) => [each.path, each]));
    return this.#changed([...added.keys()], added);
  }

  /** The index without the notes at some paths. */
  without(paths: Iterable<string>): CourseIndex {
    return this.#changed([...paths], new Map());
  }

  /**
   * The paths whose findings across notes may differ between this index and a later one in which only the note at
   * `path` is another: the notes of its course and folder, before and after.
   */
  affectedBy(path: string, later: CourseIndex): Set<string> {
    const affected = new Set<string>();
    for (const index of [this, later]) {
      const facts = index.note(path);
      for (const other of (facts && index.courseOf(facts)?.notes) ?? []) affected.add(other.path);
    }
    const [old, now] = [this.note(path), later.note(path)];
    if (old === undefined || now === undefined || old.code?.value !== now.code?.value) {
      for (const other of later.notes) if (folderOf(other.path) === folderOf(path)) affected.add(other.path);
    }
    affected.delete(path);
    if (later.note(path)) affected.add(path);
    return affected;
  }

  #changed(paths: readonly string[], added: ReadonlyMap<string, NoteFacts>): CourseIndex {
    const touched = new Set(paths);
    const notes = new Map(this.#notes);
    const folders = new Map(this.#folders);
    const byCourse = new Map<string, NoteFacts[]>();
    const touch = (facts: NoteFacts, by: 1 | -1): void => {
      const key = courseKeyOf(facts);
      if (key !== undefined && !byCourse.has(key)) byCourse.set(key, []);
      if (key !== undefined && by === 1) byCourse.get(key)?.push(facts);
      const folder = folderOf(facts.path);
      folders.set(folder, counted(folders.get(folder), this.#folders.get(folder), facts.code?.value, by));
    };
    for (const path of paths) {
      const old = notes.get(path);
      if (old) touch(old, -1);
      notes.delete(path);
    }
    for (const facts of added.values()) {
      notes.set(facts.path, facts);
      touch(facts, 1);
    }
    const courses = new Map(this.#courses);
    for (const [key, joining] of byCourse) {
      const staying = courses.get(key)?.all.filter(({ path }) => !touched.has(path)) ?? [];
      const all = [...staying, ...joining];
      if (all.length > 0) courses.set(key, new Course(key, all));
      else courses.delete(key);
    }
    return new CourseIndex(notes, courses, folders);
  }
}

/** How many notes of a folder have each code; notes without one count under `undefined`. */
type FolderCodes = ReadonlyMap<Word | undefined, number>;

/** The counts with one note more or less; `shared` is what other indexes hold and must not change. */
function counted(
  current: FolderCodes | undefined,
  shared: FolderCodes | undefined,
  code: Word | undefined,
  by: 1 | -1,
): FolderCodes {
  const counts =
    current === undefined || current === shared
      ? new Map(current)
      : (current as Map<Word | undefined, number>);
  const count = (counts.get(code) ?? 0) + by;
  if (count > 0) counts.set(code, count);
  else counts.delete(code);
  return counts;
}
