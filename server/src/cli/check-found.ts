import path from 'node:path/posix';
import type { CommandLine } from '../core/index.ts';
import { optimizingLater, spareMemory } from '../host/engine-flags.ts';
import { checkCached } from './cache/check-cached.ts';
import type { NoteStore } from './cache/note-store.ts';
import { type CheckedNotes, type CheckOptions, checkNotes, type Surroundings } from './check-notes.ts';
import type { FoundNote } from './find-notes.ts';
import type { Io } from './io.ts';
import { type CheckShard, checkInShards } from './shards.ts';
import { withWorkers } from './worker-threads.ts';

/** From so many notes on, another thread is worth its start: measured by `npm run bench`, part `threads`. */
const WORTH_THREADS = 5000;
/** Threads beyond these wait for the disk and for each other. */
const MOST_THREADS = 4;
/** Notes of which everything is kept at the same time, in each thread: with 1000, a tenth more memory and no less time. */
const SHARD = 250;
/** From so many notes on, memory is worth more than the time that it saves. */
const WORTH_SPARING = 1000;

/** How the notes of a run are checked. */
export interface RunOptions extends CheckOptions {
  readonly version: string;
  readonly commandLine: CommandLine;
  /** The configuration that holds for all notes, where one is given. */
  readonly config: string | undefined;
  /** The folder for caches, where one is wanted. */
  readonly cache: string | undefined;
  /** Keeps what was found for later runs of this process. */
  readonly memory?: Memory | undefined;
  /** How many threads; chosen by the number of notes where it is not given. */
  readonly threads: number | undefined;
}

/** What a process keeps between its runs: the store, once there is one. */
export interface Memory {
  store?: NoteStore;
}

/**
 * Checks the notes of a run: only those that have changed where there is a cache, and many in several threads.
 */
export async function checkFound(
  found: readonly FoundNote[],
  store: NoteStore | undefined,
  options: RunOptions,
  io: Io,
): Promise<CheckedNotes> {
  if (!store) return checkAll(found, options, io);
  const hashed = { ...options, withHash: true };
  return checkCached(found, hashed, store, (notes) => checkAll(notes, hashed, io));
}

/**
 * Checks notes that make up whole courses, without a cache: fixes are written one after the other, in one thread, and only
 * the disk can be read in several.
 */
export async function checkAll(
  found: readonly FoundNote[],
  options: RunOptions,
  io: Io,
  surroundings: Surroundings = {},
): Promise<CheckedNotes> {
  const check = () =>
    optimizingLater<CheckedNotes>(() =>
      options.fix
        ? checkNotes(found, options, surroundings)
        : checkInThreads(found, options, io, surroundings),
    );
  if (options.fix || found.length <= WORTH_SPARING) return check();
  spareMemory(true);
  try {
    return await check();
  } finally {
    // What has been compiled is not kept under other flags than those of a start.
    spareMemory(false);
  }
}

function checkInThreads(
  found: readonly FoundNote[],
  options: RunOptions,
  io: Io,
  surroundings: Surroundings,
): Promise<CheckedNotes> {
  const { source } = surroundings;
  const wanted = options.threads ?? (found.length < WORTH_THREADS ? 1 : Math.min(io.cores, MOST_THREADS));
  const { worker } = io;
  if (wanted < 2 || worker === undefined || source !== undefined) {
    const check: CheckShard = (shard, neighbours) =>
      checkNotes(shard, options, { neighbours, ...(source && { source }) });
    return checkInShards(found, options, SHARD, check, surroundings);
  }
  const size = Math.min(SHARD, Math.ceil(found.length / (3 * wanted)));
  const { commandLine, config, course, fix, names, salt, today, withHash, withRecord } = options;
  return withWorkers(worker, wanted, (run) => {
    const check: CheckShard = (shard, neighbours) =>
      run({
        paths: shard.map((note) => note.path),
        options: {
          ...{ course, fix, names, salt, today },
          ...(withHash && { withHash }),
          ...(withRecord && { withRecord }),
        },
        cwd: io.cwd,
        commandLine,
        config: config && path.resolve(io.cwd, config),
        neighbours,
      });
    return checkInShards(found, options, size, check, surroundings);
  });
}
