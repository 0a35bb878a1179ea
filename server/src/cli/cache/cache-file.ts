import path from 'node:path/posix';
import { hashOf } from '../../host/hash.ts';
import type { CacheEntry } from './entry.ts';
import { readKept, writeKept } from './kept-file.ts';

/** What a cache was made with: for anything else it says nothing. */
export interface CacheKey {
  readonly version: string;
  /** The day taken for today, in days since 1970-01-01. */
  readonly today: number;
}

/** A cache as it was read. */
export interface Cache {
  readonly entries: ReadonlyMap<string, CacheEntry>;
  /** When the run that wrote it began, in milliseconds since 1970: a file changed later may still have its old stamp. */
  readonly since: number;
}

/** Where the entries of a cache are kept from run to run. */
export interface CacheStore {
  /** Absolute path of its file; `undefined` for one in memory alone. */
  readonly file: string | undefined;
  /** What is kept; nothing where it was made with another key. */
  read(key: CacheKey): Cache;
  /** @returns false where it cannot be written. */
  write(key: CacheKey, since: number, entries: readonly CacheEntry[]): boolean;
}

/** A cache in a file. */
export function fileStore(file: string): CacheStore {
  return {
    file,
    read: (key) => readCache(file, key),
    write: (key, since, entries) => writeCache(file, key, since, entries),
  };
}

/**
 * A cache that this process keeps for its later runs, all of the same kind.
 * @param under where the first run looks, and where all is kept besides, if anywhere.
 */
export function memoryStore(under: CacheStore | undefined): CacheStore {
  let kept: { readonly key: CacheKey; readonly cache: Cache } | undefined;
  return {
    file: under?.file,
    read: (key) =>
      kept?.key.today === key.today && kept.key.version === key.version
        ? kept.cache
        : (under?.read(key) ?? empty),
    write: (key, since, entries) => {
      kept = { key, cache: { since, entries: new Map(entries.map((entry) => [entry.path, entry])) } };
      return under?.write(key, since, entries) ?? true;
    },
  };
}

/** Goes up with what an entry holds. */
const FORM = 2;

const empty: Cache = { entries: new Map(), since: 0 };

/**
 * The file in which the cache of a kind of run lies.
 * @param folder that was given for caches.
 * @param run everything but the notes and the configuration files that decides what is found.
 */
export function cacheFile(folder: string, run: unknown): string {
  return path.join(folder, `lint-${hashOf(JSON.stringify(run)).slice(0, 16)}.json`);
}

/**
 * Reads a cache. One that is missing, damaged, of another making or none of ours counts as empty: it is rebuilt.
 */
function readCache(file: string, key: CacheKey): Cache {
  const body = readKept(file, headOf(key));
  if (body === undefined) return empty;
  const { since, entries } = JSON.parse(body) as { since: number; entries: CacheEntry[] };
  return { since, entries: new Map(entries.map((entry) => [entry.path, entry])) };
}

/**
 * Writes a cache, whole or not at all, so that two runs at once do each other no harm.
 * @returns false where it cannot be written.
 */
function writeCache(file: string, key: CacheKey, since: number, entries: readonly CacheEntry[]): boolean {
  return writeKept(file, headOf(key), JSON.stringify({ since, entries }));
}

function headOf({ version, today }: CacheKey): string {
  return `ipt-notes ${version} cache ${FORM} of day ${today}`;
}
