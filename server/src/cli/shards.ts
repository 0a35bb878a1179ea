import path from 'node:path/posix';
import { keyOfUnread, type Neighbour } from '../core/index.ts';
import {
  type CheckedNote,
  type CheckedNotes,
  type CheckOptions,
  checkNotes,
  type Surroundings,
  unreadAmong,
} from './check-notes.ts';
import type { FoundNote } from './find-notes.ts';

/** Checks some of the notes of a run as if they were all. */
export type CheckShard = (
  shard: readonly FoundNote[],
  neighbours: readonly Neighbour[],
) => CheckedNotes | Promise<CheckedNotes>;

/**
 * Checks many notes piece by piece, so that what is known of them need not be kept until the end, and so that pieces
 * can be checked at the same time. Courses whose notes are in several pieces are checked again as a whole.
 * @param found by path.
 * @param size how many notes a piece has, about: a folder is never cut.
 */
export async function checkInShards(
  found: readonly FoundNote[],
  options: CheckOptions,
  size: number,
  check: CheckShard,
  { neighbours = [], source }: Surroundings = {},
): Promise<CheckedNotes> {
  const near = byFolder(neighbours);
  const results = await Promise.all(
    shardsOf(found, size).map((shard) => check(shard, neighboursOf(shard, near))),
  );
  const notes = results.flatMap((result) => result.notes);
  const notices = results.flatMap((result) => result.notices);
  const torn = options.course ? tornCourses(results) : new Set();
  if (torn.size === 0) return { notes, notices };
  const isTorn = (note: CheckedNote) => torn.has(placeKeyOf(note));
  const rest = notes.filter((note) => !isTorn(note));
  const paths = new Set(notes.filter(isTorn).map((note) => note.path));
  const whole = checkNotes(
    found.filter((note) => paths.has(note.path)),
    options,
    { neighbours: [...rest, ...neighbours, ...unreadAmong(found, notes)], ...(source && { source }) },
  );
  return { notes: [...rest, ...whole.notes], notices: [...notices, ...whole.notices] };
}

/** The course in which a note has its place, also where it could not be read. */
function placeKeyOf({ course, unread }: CheckedNote): string | undefined {
  return unread ? keyOfUnread(unread) : course;
}

/** Runs of notes of whole folders. */
function shardsOf(found: readonly FoundNote[], size: number): FoundNote[][] {
  const shards: FoundNote[][] = [];
  for (const notes of byFolder(found).values()) {
    const last = shards.at(-1);
    if (last && last.length < size) last.push(...notes);
    else shards.push(notes);
  }
  return shards;
}

function byFolder<T extends { readonly path: string }>(notes: readonly T[]): Map<string, T[]> {
  const folders = new Map<string, T[]>();
  for (const note of notes) {
    const folder = path.dirname(note.path);
    const own = folders.get(folder);
    if (own) own.push(note);
    else folders.set(folder, [note]);
  }
  return folders;
}

/** Of notes that are not checked, those that share a folder with one that is. */
function neighboursOf(
  shard: readonly FoundNote[],
  near: ReadonlyMap<string, readonly Neighbour[]>,
): Neighbour[] {
  if (near.size === 0) return [];
  const folders = new Set(shard.map((note) => path.dirname(note.path)));
  return [...folders].flatMap((folder) => near.get(folder) ?? []);
}

/** The courses that have notes in several shards. */
function tornCourses(results: readonly CheckedNotes[]): Set<string | undefined> {
  const shardOf = new Map<string, number>();
  const torn = new Set<string | undefined>();
  results.forEach(({ notes }, shard) => {
    for (const note of notes) {
      const course = placeKeyOf(note);
      if (course === undefined) continue;
      const first = shardOf.get(course) ?? shard;
      if (first !== shard) torn.add(course);
      shardOf.set(course, first);
    }
  });
  return torn;
}
