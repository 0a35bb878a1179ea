import path from 'node:path/posix';
import type { CommandLine } from '../core/index.ts';
import { optimizeLater, spareMemory } from '../host/engine-flags.ts';
import { fsHost } from '../host/fs-host.ts';
import { checkCached } from './cache/check-cached.ts';
import type { NoteStore } from './cache/note-store.ts';
import type { CheckedNotes, Surroundings } from './check-notes.ts';
import type { FoundNote } from './find-notes.ts';
import type { Io } from './io.ts';
import { checkInPieces, type ReadPieces } from './pieces.ts';
import { type CheckOptions, readNotes } from './read-notes.ts';
import { type Reading, readInThreads } from './threads.ts';

/** From so many notes on, another thread is worth its start: measured by `npm run bench`, part `threads`. */
const WORTH_THREADS = 5000;
/** Threads beyond these wait for the disk and for each other. */
const MOST_THREADS = 4;
/** Notes that a thread reads before it looks for more: few, so that all threads end at about the same time. */
const PIECE = 48;
/** Notes of which all facts are kept at the same time. */
const MEETING = 1000;
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
  { neighbours = [], source = fsHost }: Surroundings = {},
): Promise<CheckedNotes> {
  const { commandLine, config, course, fix, names, salt, today, withHash, withRecord } = options;
  const { threads = found.length < WORTH_THREADS ? 1 : Math.min(io.cores, MOST_THREADS) } = options;
  const { worker: script } = io;
  const tune = (isOn: boolean) => {
    optimizeLater(isOn);
    if (found.length > WORTH_SPARING) spareMemory(isOn);
  };
  const read: ReadPieces = async (pieces, done) => {
    if (threads < 2 || script === undefined || fix || source !== fsHost) {
      tune(true);
      for (const [index, piece] of pieces.entries()) done(index, readNotes(piece, options, source));
      return;
    }
    const reading: Reading = {
      options: {
        ...{ course, fix, names, salt, today },
        ...(withHash && { withHash }),
        ...(withRecord && { withRecord }),
      },
      cwd: io.cwd,
      commandLine,
      config: config && path.resolve(io.cwd, config),
    };
    // What is known of their code is of no use to threads that start under other flags.
    await readInThreads(pieces, { script, count: threads, onLoaded: () => tune(true) }, reading, done);
  };
  try {
    const sizes = { piece: PIECE, meeting: fix ? found.length : MEETING };
    return await checkInPieces(found, options, sizes, read, neighbours);
  } finally {
    // What has been compiled is not kept under other flags than those of a start.
    tune(false);
  }
}
