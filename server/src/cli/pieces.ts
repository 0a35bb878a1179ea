import { folderOf, keyOfUnread, type Neighbour } from '../core/index.ts';
import { batchesOf } from './batches.ts';
import { type CheckedNote, type CheckedNotes, unreadAmong, withCourses } from './check-notes.ts';
import type { FoundNote } from './find-notes.ts';
import { UsageError } from './io.ts';
import type { CheckOptions, ReadNotes } from './read-notes.ts';

/** Notes that one thread reads one after the other. */
export type Piece = readonly FoundNote[];

/** Reads all pieces, in whatever order, and hands over what each has come to, once. */
export type ReadPieces = (
  pieces: readonly Piece[],
  done: (index: number, read: ReadNotes) => void,
) => Promise<void>;

/** In notes. */
export interface Sizes {
  readonly piece: number;
  /** From how many notes on no other folder joins them where their facts meet; no folder is cut. */
  readonly meeting: number;
}

/**
 * Checks many notes in pieces, which may be read at the same time. What looks across notes sees facts alone, where those of
 * some folders meet, and these are not kept until the end: courses with notes in several meetings are read again, as a whole.
 * @param found by path.
 * @param neighbours notes that are not checked; whose they are may still tell something of those that are.
 */
export async function checkInPieces(
  found: readonly FoundNote[],
  options: CheckOptions,
  sizes: Sizes,
  read: ReadPieces,
  neighbours: readonly Neighbour[],
): Promise<CheckedNotes> {
  const meet = (runs: readonly Piece[], near: readonly Neighbour[]) => {
    const pieces = runs.map((notes) => [...batchesOf(notes, sizes.piece)]);
    return checkMeetings(pieces, read, (notes, all) =>
      withCourses(notes, options, [...near, ...unreadAmong(all, notes)]),
    );
  };
  const results = await meet(foldersOf(found, sizes.meeting), neighbours);
  const notes = results.flatMap((each) => each.notes);
  const torn = options.course ? tornCourses(results) : new Set();
  const isTorn = (note: CheckedNote) => torn.has(placeKeyOf(note));
  const rest = notes.filter((note) => !isTorn(note));
  const paths = new Set(notes.filter(isTorn).map((note) => note.path));
  const whole = found.filter((note) => paths.has(note.path));
  const near = [...rest, ...neighbours, ...unreadAmong(found, notes)];
  const again = await meet(whole.length > 0 ? [whole] : [], near);
  return {
    notes: [...rest, ...again.flatMap((each) => each.notes)],
    notices: [...results, ...again].flatMap((each) => each.notices),
  };
}

/** Checks the notes of each meeting, when all of its pieces are read, as if they were all. */
async function checkMeetings(
  meetings: readonly (readonly Piece[])[],
  read: ReadPieces,
  check: (notes: ReadNotes['notes'], found: Piece) => readonly CheckedNote[],
): Promise<CheckedNotes[]> {
  const results: CheckedNotes[] = [];
  const open = meetings.map((pieces) => ({
    parts: new Array<ReadNotes>(pieces.length),
    left: pieces.length,
  }));
  const places = meetings.flatMap((pieces, meeting) => pieces.map((_, part) => ({ meeting, part })));
  await read(meetings.flat(), (index, piece) => {
    const { meeting = -1, part = -1 } = places[index] ?? {};
    const own = open[meeting];
    if (!own) return;
    own.parts[part] = piece;
    own.left--;
    if (own.left > 0) return;
    const parts = own.parts.splice(0);
    results[meeting] = {
      notes: check(
        parts.flatMap(({ notes }) => notes),
        meetings[meeting]?.flat() ?? [],
      ),
      notices: parts.flatMap(({ notices }) => notices),
    };
  });
  if (open.some(({ left }) => left > 0)) throw endedEarly();
  return results;
}

/** What is said where a thread has ended before its work: nothing is reported of a part of the notes. */
export function endedEarly(): UsageError {
  return new UsageError(
    'A thread ended before its work was done, as where memory is short, so nothing is reported. Run it again with --threads 1.',
  );
}

/** Runs of notes of whole folders. */
function foldersOf(found: readonly FoundNote[], size: number): Piece[] {
  const folders = new Map<string, FoundNote[]>();
  for (const note of found) {
    const folder = folderOf(note.path);
    const own = folders.get(folder);
    if (own) own.push(note);
    else folders.set(folder, [note]);
  }
  const runs: FoundNote[][] = [];
  for (const notes of folders.values()) {
    const last = runs.at(-1);
    if (last && last.length < size) last.push(...notes);
    else runs.push(notes);
  }
  return runs;
}

/** The course in which a note has its place, also where it could not be read. */
function placeKeyOf({ course, unread }: CheckedNote): string | undefined {
  return unread ? keyOfUnread(unread) : course;
}

/** The courses that have notes in several meetings. */
function tornCourses(results: readonly CheckedNotes[]): Set<CheckedNote['course']> {
  const first = new Map<string, number>();
  const torn = new Set<CheckedNote['course']>();
  results.forEach(({ notes }, at) => {
    for (const note of notes) {
      const course = placeKeyOf(note);
      if (course === undefined) continue;
      const known = first.get(course) ?? at;
      if (known !== at) torn.add(course);
      first.set(course, known);
    }
  });
  return torn;
}
