import type { UnreadPlace } from '../note/unread-place.ts';
import type { Word } from '../protocol/word.ts';
import { Course } from './course.ts';
import {
  type CourseMember,
  courseKeyOf,
  folderOf,
  keyOfUnread,
  memberOf,
  type NoteFacts,
  placeKeyOf,
} from './facts.ts';

/** A note of which no more than its path and its client or group code is known. */
export interface Neighbour {
  readonly path: string;
  readonly code: Word | undefined;
  /** The place of a note that cannot be read, as far as it is known; `undefined` for any other. */
  readonly unread?: UnreadPlace | undefined;
}

/** The notes of one folder. */
interface Folder<Note> {
  readonly notes: ReadonlyMap<string, Note>;
  readonly neighbours: ReadonlyMap<string, Neighbour>;
  /** How many notes have each code, neighbours included; those without one count under `undefined`. */
  readonly codes: ReadonlyMap<Word | undefined, number>;
  /** How many notes could not be read of which no one knows whose they are. */
  readonly strangers: number;
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

  /** The paths of all notes, neighbours included. */
  get paths(): Iterable<string> {
    return pathsIn(this.#folders.values());
  }

  /** All courses, in no particular order. Where no note of one could be read, there is none. */
  get courses(): Iterable<Course<Note>> {
    return coursesIn(this.#courses.values());
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

  /** What is known of a note that has no facts here. */
  neighbour(path: string): Neighbour | undefined {
    return this.#folders.get(folderOf(path))?.neighbours.get(path);
  }

  /** The course with this key. */
  course(key: string): Course<Note> | undefined {
    const course = this.#courses.get(key);
    return course && course.all.length > 0 ? course : undefined;
  }

  /** The course of one note. */
  courseOf(facts: Note): Course<Note> | undefined {
    const key = courseKeyOf(facts);
    return key === undefined ? undefined : this.#courses.get(key);
  }

  /** The same for those who claim that something is absent: it may be in a note of its folder that could not be read. */
  courseAround(facts: Note): Course<Note> | undefined {
    const course = this.courseOf(facts);
    const hasStrangers = (this.#folders.get(folderOf(facts.path))?.strangers ?? 0) > 0;
    return hasStrangers ? course?.besideUnread : course;
  }

  /** The paths of all notes with a place in the course of a note, those that could not be read included. */
  besides(facts: Note): readonly string[] {
    const key = placeKeyOf(facts);
    const course = key === undefined ? undefined : this.#courses.get(key);
    return course ? [...course.all, ...course.unread].map(({ path }) => path) : [];
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

  /**
   * The index with more notes beside those whose facts are known. They are in no course, and count in their folders; what
   * could not be read has its place besides. None takes the place of a note.
   */
  withNeighbours(neighbours: Iterable<Neighbour>): CourseIndex<Note> {
    const added = new Map(
      Array.from(neighbours).flatMap((each) => (this.note(each.path) ? [] : [[each.path, each]])),
    );
    return this.#changed(added.keys(), new Map(), added);
  }

  /** The index with some notes added, or put in place of those that have their paths. */
  with(facts: Iterable<Note>): CourseIndex<Note> {
    const added = new Map(Array.from(facts, (each) => [each.path, each]));
    return this.#changed(added.keys(), added);
  }

  /** The index without the notes at some paths, neighbours included. */
  without(paths: Iterable<string>): CourseIndex<Note> {
    return this.#changed(paths, new Map());
  }

  /**
   * The paths whose findings across notes may differ between this index and a later one in which only the note at
   * `path` is another: the notes of its course and folder, before and after.
   */
  affectedBy(path: string, later: CourseIndex<Note>): Set<string> {
    const affected = new Set<string>();
    for (const index of [this, later]) for (const other of index.#sharing(path)) affected.add(other);
    const [old, now] = [this.#inFolder(path), later.#inFolder(path)];
    if (
      old === undefined ||
      now === undefined ||
      old.code !== now.code ||
      old.isStranger !== now.isStranger
    ) {
      const folder = later.#folders.get(folderOf(path));
      for (const other of folder?.notes.keys() ?? []) affected.add(other);
    }
    affected.delete(path);
    if (later.note(path)) affected.add(path);
    return affected;
  }

  /** The notes of the course in which what is at a path has its place. */
  #sharing(path: string): readonly string[] {
    const known = this.note(path) ?? this.neighbour(path);
    const key = known && keyOf(known);
    return (key === undefined ? undefined : this.#courses.get(key))?.all.map((note) => note.path) ?? [];
  }

  /** What the note at a path counts as in its folder. */
  #inFolder(path: string): Counted | undefined {
    const note = this.note(path);
    return note ? countedOf(note, note.code?.value) : countedNeighbour(this.neighbour(path));
  }

  #changed(
    paths: Iterable<string>,
    added: ReadonlyMap<string, Note>,
    neighbours: ReadonlyMap<string, Neighbour> = new Map(),
  ): CourseIndex<Note> {
    const touched = new Set(paths);
    const changes = new FolderChanges<Note>(this.#folders);
    const joining = new Map<string, { notes: Note[]; unread: CourseMember[] }>();
    const join = (key: string | undefined) => {
      if (key === undefined) return undefined;
      const own = joining.get(key) ?? { notes: [], unread: [] };
      joining.set(key, own);
      return own;
    };
    // Each once, however often it was named.
    for (const path of touched) {
      const old = this.note(path) ?? this.neighbour(path);
      if (!old) continue;
      join(keyOf(old));
      changes.remove(path);
    }
    for (const facts of added.values()) {
      const own = join(placeKeyOf(facts));
      if (facts.unread) own?.unread.push(facts);
      else own?.notes.push(facts);
      changes.add(facts);
    }
    for (const each of neighbours.values()) {
      join(keyOf(each))?.unread.push(memberOf(each.path, each));
      changes.addNeighbour(each);
    }
    const courses = new Map(this.#courses);
    for (const [key, { notes, unread }] of joining) {
      const old = courses.get(key);
      const stays = ({ path }: CourseMember) => !touched.has(path);
      const all = [...(old?.all.filter(stays) ?? []), ...notes];
      const others = [...(old?.unread.filter(stays) ?? []), ...unread];
      if (all.length + others.length > 0) courses.set(key, new Course<Note>(key, all, others));
      else courses.delete(key);
    }
    return new CourseIndex<Note>(courses, changes.folders);
  }
}

/** The course in which a note has its place; a neighbour has one only where it could not be read. */
function keyOf(known: CourseMember | Neighbour): string | undefined {
  if ('episode' in known) return placeKeyOf(known);
  return known.unread && keyOfUnread(known.unread);
}

/** What a note counts as in its folder. */
interface Counted {
  readonly code: Word | undefined;
  readonly isStranger: boolean;
}

function countedOf({ unread }: Pick<Neighbour, 'unread'>, code: Word | undefined): Counted {
  return { code, isStranger: unread !== undefined && unread.code === undefined };
}

function countedNeighbour(neighbour: Neighbour | undefined): Counted | undefined {
  return neighbour && countedOf(neighbour, neighbour.code);
}

function* notesIn<Note>(folders: Iterable<Folder<Note>>): Generator<Note, void, undefined> {
  for (const { notes } of folders) yield* notes.values();
}

function* pathsIn(folders: Iterable<Folder<unknown>>): Generator<string, void, undefined> {
  for (const { notes, neighbours } of folders) {
    yield* notes.keys();
    yield* neighbours.keys();
  }
}

function* coursesIn<Note extends CourseMember>(
  courses: Iterable<Course<Note>>,
): Generator<Course<Note>, void, undefined> {
  for (const course of courses) if (course.all.length > 0) yield course;
}

/** A folder that is being changed. */
interface FolderCopy<Note> {
  readonly notes: Map<string, Note>;
  readonly neighbours: Map<string, Neighbour>;
  readonly codes: Map<Word | undefined, number>;
  strangers: number;
}

/** Folders in the making: those that are changed are copied first, once. */
class FolderChanges<Note extends CourseMember> {
  readonly #folders: Map<string, Folder<Note>>;
  readonly #own = new Map<string, FolderCopy<Note>>();

  constructor(folders: ReadonlyMap<string, Folder<Note>>) {
    this.#folders = new Map(folders);
  }

  /** The folders as they are now; to be taken when all is changed. */
  get folders(): ReadonlyMap<string, Folder<Note>> {
    for (const [path, { notes, neighbours }] of this.#own) {
      if (notes.size + neighbours.size === 0) this.#folders.delete(path);
    }
    return this.#folders;
  }

  add(facts: Note): void {
    this.#copyOf(facts.path).notes.set(facts.path, facts);
    this.#count(facts.path, countedOf(facts, facts.code?.value), 1);
  }

  addNeighbour(neighbour: Neighbour): void {
    this.#copyOf(neighbour.path).neighbours.set(neighbour.path, neighbour);
    this.#count(neighbour.path, countedOf(neighbour, neighbour.code), 1);
  }

  remove(path: string): void {
    const { notes, neighbours } = this.#copyOf(path);
    const note = notes.get(path);
    const counted = note ? countedOf(note, note.code?.value) : countedNeighbour(neighbours.get(path));
    notes.delete(path);
    neighbours.delete(path);
    if (counted) this.#count(path, counted, -1);
  }

  /** Counts one note more or less in the folder of a path. */
  #count(path: string, { code, isStranger }: Counted, by: 1 | -1): void {
    const folder = this.#copyOf(path);
    if (isStranger) folder.strangers += by;
    const count = (folder.codes.get(code) ?? 0) + by;
    if (count > 0) folder.codes.set(code, count);
    else folder.codes.delete(code);
  }

  #copyOf(path: string): FolderCopy<Note> {
    const folder = folderOf(path);
    const own = this.#own.get(folder);
    if (own) return own;
    const shared = this.#folders.get(folder);
    const copy = {
      notes: new Map(shared?.notes),
      neighbours: new Map(shared?.neighbours),
      codes: new Map(shared?.codes),
      strangers: shared?.strangers ?? 0,
    };
    this.#own.set(folder, copy);
    this.#folders.set(folder, copy);
    return copy;
  }
}
