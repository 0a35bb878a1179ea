import {
  CourseIndex,
  type CourseMember,
  memberOf,
  type Neighbour,
  unreadNeighbour,
} from '../../core/index.ts';
import { optimizingLater } from '../../host/engine-flags.ts';
import { fsHost, isRead } from '../../host/fs-host.ts';
import { hashOf } from '../../host/hash.ts';
import { type CheckedNote, type CheckedNotes, checkNotes } from '../check-notes.ts';
import type { FoundNote } from '../find-notes.ts';
import type { CheckOptions } from '../read-notes.ts';
import { type Glances, glancesOf } from '../sets/glances.ts';
import type { NoteStore } from './note-store.ts';

/**
 * What is kept of a note that was checked: codes, numbers and places, as the report has them, and one hash of the whole
 * text, by which it is known again in another checkout.
 */
type Checked = Omit<CheckedNote, 'path' | 'fixed'>;

/** What is kept of one that could not be read. */
interface Unread {
  readonly neighbour: Neighbour;
}

/**
 * Checks notes as `checkNotes` does, except for those of which a store holds what was found, with everything that depends on:
 * the note itself, its configuration, the other notes of its course, and whose notes share its folder.
 * @param options with hashes of the texts.
 * @param checkAll checks notes of which nothing is kept.
 */
export async function checkCached(
  found: readonly FoundNote[],
  options: CheckOptions,
  store: NoteStore,
  checkAll: (found: readonly FoundNote[]) => Promise<CheckedNotes>,
): Promise<CheckedNotes> {
  const earlier = store.earlier('checked') as ReadonlyMap<string, Checked | Unread>;
  // Of the path, what is below the root is looked at.
  const besides = ({ root }: FoundNote) => ` ${root.length} ${options.today}`;
  const known = new Map<string, Checked>();
  for (const note of found) {
    const kept = store.get('checked', note, besides(note)) ?? withSameText(note, besides(note), store);
    const checked = kept as Checked | Unread | undefined;
    if (checked && !isUnread(checked)) known.set(note.path, checked);
  }
  const again = notesToCheck(found, known, earlier, options);
  for (const { path } of again) known.delete(path);
  const neighbours = Array.from(known, ([path, { code, unread }]) => ({ path, code, unread }));
  const { notes, notices } =
    again.length === 0
      ? { notes: [], notices: [] }
      : known.size === 0
        ? await checkAll(again)
        : await optimizingLater(() => checkNotes(again, options, { neighbours }));
  const byPath = new Map(again.map((note) => [note.path, note]));
  for (const checked of notes) {
    const note = byPath.get(checked.path);
    const { path: _, fixed: _fixed, ...kept } = checked;
    if (note) store.put('checked', note, kept satisfies Checked, besides(note));
  }
  const read = new Set(notes.map(({ path }) => path));
  for (const note of again) {
    // It is read again each time; when it is gone, others of its course and folder are looked at again.
    const unread: Unread = { neighbour: unreadNeighbour(note.path, note.config) };
    if (!read.has(note.path)) store.put('checked', note, unread, besides(note));
  }
  return {
    notes: [
      ...Array.from(known, ([path, { hash: _, ...checked }]) => ({ ...checked, path, fixed: 0 })),
      ...notes,
    ],
    notices,
  };
}

/** What is kept of a file that has another stamp and the same text. */
function withSameText(note: FoundNote, besides: string, store: NoteStore): unknown {
  const checked = store.getOfAnyStamp('checked', note, besides) as Checked | Unread | undefined;
  if (!checked || isUnread(checked)) return undefined;
  const read = fsHost.read(note.path);
  if (!isRead(read) || hashOf(read.text) !== checked.hash) return undefined;
  store.put('checked', note, checked, besides);
  return checked;
}

function memberIn(glances: Glances, { path, config }: FoundNote): CourseMember {
  return memberOf(path, glances.get(path) ?? unreadNeighbour(path, config));
}

function isUnread(kept: Checked | Unread): kept is Unread {
  return 'neighbour' in kept;
}

/**
 * The notes in which something else may be found than what is known: those that have changed, and whatever depends on them
 * or on notes that are gone, each with its whole course, since that is how it is judged.
 */
function notesToCheck(
  found: readonly FoundNote[],
  known: ReadonlyMap<string, Checked>,
  earlier: ReadonlyMap<string, Checked | Unread>,
  { course }: CheckOptions,
): readonly FoundNote[] {
  const changed = found.filter(({ path }) => !known.has(path));
  if (!course || changed.length * 2 > found.length)
    return changed.length * 2 > found.length ? found : changed;
  const there = new Set(found.map(({ path }) => path));
  const gone = Array.from(earlier.keys()).filter((path) => !there.has(path));
  if (changed.length + gone.length === 0) return [];
  const glances = glancesOf(changed, fsHost, undefined);
  const before = CourseIndex.of(
    Array.from(earlier, ([path, kept]) => memberOf(path, isUnread(kept) ? kept.neighbour : kept)),
  );
  const later = before
    .without([...gone, ...changed.map(({ path }) => path)])
    .with(changed.map((note) => memberIn(glances, note)));
  const affected = new Set<string>();
  for (const path of [...gone, ...changed.map((note) => note.path)]) {
    for (const each of before.affectedBy(path, later)) affected.add(each);
  }
  for (const path of [...affected]) {
    const member = later.note(path);
    for (const other of member ? later.besides(member) : []) affected.add(other);
  }
  return found.filter(({ path }) => affected.has(path) || !known.has(path));
}
