import path from 'node:path/posix';
import { COARSEST_CLOCK, type FileStamp, isSameStamp, stampOf } from '../../host/file-stamp.ts';
import { fsHost, isRead } from '../../host/fs-host.ts';
import { hashOf } from '../../host/hash.ts';
import { type CheckedNote, type CheckedNotes, type CheckOptions, checkNotes } from '../check-notes.ts';
import type { FoundNote } from '../find-notes.ts';
import type { CacheKey, CacheStore } from './cache-file.ts';
import { type CacheEntry, entryOf } from './entry.ts';

/** Where the cache of a run is kept, and when the run began, in milliseconds since 1970. */
export interface CachePlace {
  readonly store: CacheStore;
  readonly key: CacheKey;
  readonly now: number;
}

/**
 * Checks notes as `checkNotes` does, but for those that a cache holds with everything that their findings depend on: the
 * note itself, its configuration, the other notes of its course, and whose notes share its folder.
 * @param options with hashes of the texts.
 * @param checkAll checks notes of which none is in the cache.
 */
export async function checkCached(
  found: readonly FoundNote[],
  options: CheckOptions,
  { store, key, now }: CachePlace,
  checkAll: (found: readonly FoundNote[]) => Promise<CheckedNotes>,
): Promise<CheckedNotes> {
  const state = compare(found, store, key);
  const { known, changed, gone } = state;
  const again = changed.length + gone.length === 0 ? [] : affected(found, state, options);
  if (again.length === 0 && gone.length === 0 && !state.isRestamped) {
    return { notes: Array.from(known.values(), noteOf), notices: [] };
  }
  const paths = new Set(again.map((note) => note.path));
  const kept = [...known.values()].filter((entry) => !paths.has(entry.path));
  const neighbours = kept.map(({ path: where, checked }) => ({ path: where, code: checked.code }));
  const { notes, notices } =
    kept.length === 0 ? await checkAll(again) : checkNotes(again, options, { neighbours });
  const fresh = notes.flatMap((note): CacheEntry[] => {
    const { hash } = note;
    const [stamp, config] = [state.stamps.get(note.path), state.configs.get(note.path)];
    return stamp && config && hash !== undefined ? [entryOf({ ...note, hash }, stamp, config)] : [];
  });
  const isWritten = store.write(key, now, [...kept, ...fresh]);
  return {
    notes: [...kept.map(noteOf), ...notes],
    notices:
      isWritten || store.file === undefined
        ? notices
        : [...notices, { path: store.file, message: unwritten, fails: false }],
  };
}

const unwritten =
  'The cache cannot be written here, so the next run will take as long. Check --cache-location.';

/** The notes of a run beside those of a cache. */
interface Comparison {
  /** Those that are as they were. */
  readonly known: ReadonlyMap<string, CacheEntry>;
  readonly changed: readonly FoundNote[];
  /** What is left of notes that are no longer among those found. */
  readonly gone: readonly CacheEntry[];
  /** What changed notes were before. */
  readonly earlier: ReadonlyMap<string, CacheEntry>;
  /** True where a file with the same content has another stamp. */
  readonly isRestamped: boolean;
  /** Taken before the notes are read, so that a change meanwhile shows in the next run. */
  readonly stamps: ReadonlyMap<string, FileStamp>;
  /** By path, what stands for the configuration. */
  readonly configs: ReadonlyMap<string, string>;
}

function compare(found: readonly FoundNote[], store: CacheStore, key: CacheKey): Comparison {
  const { entries, since } = store.read(key);
  const sources = new Map(
    Array.from(new Set(found.map(({ config }) => config)), (each) => [each, hashOf(each.source)]),
  );
  const stamps = new Map<string, FileStamp>();
  const configs = new Map<string, string>();
  const known = new Map<string, CacheEntry>();
  let isRestamped = false;
  for (const note of found) {
    // Of the path, what lies below the root is looked at.
    const config = `${sources.get(note.config)} ${note.root.length}`;
    configs.set(note.path, config);
    const stamp = stampOf(note.path);
    if (!stamp) continue;
    stamps.set(note.path, stamp);
    const entry = entries.get(note.path);
    if (entry?.config !== config) continue;
    if (isSameStamp(entry.stamp, stamp) && stamp.mtime < since - COARSEST_CLOCK) {
      known.set(note.path, entry);
    } else if (hasText(note.path, entry.hash)) {
      known.set(note.path, { ...entry, stamp });
      isRestamped = true;
    }
  }
  return {
    known,
    changed: found.filter((note) => !known.has(note.path)),
    gone: [...entries.values()].filter((entry) => !configs.has(entry.path)),
    earlier: entries,
    isRestamped,
    stamps,
    configs,
  };
}

/** The notes to be checked: those that have changed, and those whose findings depend on them. */
function affected(
  found: readonly FoundNote[],
  { known, changed, gone, earlier }: Comparison,
  options: CheckOptions,
): readonly FoundNote[] {
  if (!options.course) return changed;
  if (changed.length * 2 > found.length) return found;
  const { notes } = checkNotes(changed, { ...options, course: false });
  const later = new Map(notes.map((note) => [note.path, note]));
  const courses = new Set<string | undefined>();
  const folders = new Set<string>();
  for (const each of [...changed, ...gone]) {
    const [before, now] = [earlier.get(each.path)?.checked, later.get(each.path)];
    courses.add(before?.course).add(now?.course);
    if (!before || !now || before.code !== now.code) folders.add(path.dirname(each.path));
  }
  const isNearby = (each: { readonly path: string }) => folders.has(path.dirname(each.path));
  // What is said across a course takes all of its notes.
  for (const entry of known.values()) if (isNearby(entry)) courses.add(entry.checked.course);
  courses.delete(undefined);
  return found.filter((note) => {
    const entry = known.get(note.path);
    return entry === undefined || courses.has(entry.checked.course) || isNearby(note);
  });
}

function hasText(file: string, hash: string): boolean {
  const read = fsHost.read(file);
  return isRead(read) && hashOf(read.text) === hash;
}

function noteOf({ path: file, checked }: CacheEntry): CheckedNote {
  return { ...checked, path: file, fixed: 0, hash: undefined };
}
