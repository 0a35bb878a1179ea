import { once } from 'node:events';
import path from 'node:path/posix';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CommandLine } from '../core/index.ts';
import { ConfigLoader } from '../host/config-loader.ts';
import { fsHost } from '../host/fs-host.ts';
import type { FoundNote } from './find-notes.ts';
import { endedEarly } from './pieces.ts';
import { type CheckOptions, type ReadNotes, readNotes } from './read-notes.ts';
import type { Notice } from './unchecked.ts';

/** Megabytes for what is made and dropped at once: with half of it a thread sweeps up twice as often, with more it takes more memory and no less time. */
const YOUNG = 6;

/** How notes are read: everything can be copied to a thread. */
export interface Reading {
  readonly options: CheckOptions;
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly commandLine: CommandLine;
  /** Absolute path of the configuration that holds for all notes; without it, the nearest one does. */
  readonly config: string | undefined;
}

/** A note, without its configuration, which cannot be copied. */
type Piece = readonly Pick<FoundNote, 'path' | 'isBeside'>[];

/** What a thread is given. */
export interface Work extends Reading {
  readonly pieces: readonly Piece[];
  /** The number of the next piece, shared by all threads: each takes one when it is free. */
  readonly next: Int32Array;
}

/** What a thread says: that it has loaded, then what each piece has come to. No text of a note is in it. */
export type Told = 'loaded' | { readonly index: number; readonly read: ReadNotes };

/** Where pieces are read at the same time. */
export interface Threads {
  /** Absolute path of the bundle that the other threads run. */
  readonly script: string;
  /** How many there are, this one included. */
  readonly count: number;
  /** Called when the other threads have loaded, and before this one begins: it may then set the engine. */
  readonly onLoaded: () => void;
}

/**
 * Reads pieces in this thread and in others, each as it is free.
 * @param done is given what each piece has come to.
 * @throws what a thread threw, or that it could not be started.
 */
export async function readInThreads(
  pieces: readonly (readonly FoundNote[])[],
  { script, count, onLoaded }: Threads,
  reading: Reading,
  done: (index: number, read: ReadNotes) => void,
): Promise<void> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const copied = pieces.map((piece) =>
    piece.map(({ path, isBeside }) => ({ path, ...(isBeside && { isBeside }) })),
  );
  const work: Work = { ...reading, pieces: copied, next };
  const options = { workerData: work, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } };
  const workers = Array.from(
    { length: Math.min(count, pieces.length) - 1 },
    () => new Worker(script, options),
  );
  const starts = workers.map((worker) => Promise.race([once(worker, 'message'), once(worker, 'exit')]));
  const ends = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on('message', (told: Told) => {
          try {
            if (told !== 'loaded') done(told.index, told.read);
          } catch (error) {
            reject(error);
          }
        });
        worker.on('error', (error) => reject(isOutOfMemory(error) ? endedEarly() : error));
        worker.on('exit', () => resolve());
      }),
  );
  const here = async () => {
    await Promise.all(starts);
    onLoaded();
    await readHere(pieces, next, reading.options, done);
  };
  try {
    await Promise.all([here(), ...ends]);
  } finally {
    Atomics.store(next, 0, pieces.length);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

async function readHere(
  pieces: readonly (readonly FoundNote[])[],
  next: Int32Array,
  options: CheckOptions,
  done: (index: number, read: ReadNotes) => void,
): Promise<void> {
  for (const [index, piece] of taken(pieces, next)) {
    done(index, readNotes(piece, options, fsHost));
    // What the others have sent is taken in.
    await setImmediate();
  }
}

/** The pieces that no other thread has taken. */
function* taken<T>(pieces: readonly T[], next: Int32Array): Generator<[number, T]> {
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    const piece = pieces[index];
    if (!piece) return;
    yield [index, piece];
  }
}

/** What another thread does. */
export function workOff({ pieces, next, ...reading }: Work, tell: (told: Told) => void): void {
  tell('loaded');
  const configs = new ConfigLoader(fsHost, reading.cwd, reading.commandLine);
  for (const [index, piece] of taken(pieces, next)) tell({ index, read: readPiece(piece, reading, configs) });
}

function readPiece(piece: Piece, { options, cwd, config }: Reading, configs: ConfigLoader): ReadNotes {
  const found: FoundNote[] = [];
  const notices: Notice[] = [];
  for (const each of piece) {
    const folder = path.dirname(each.path);
    const loaded = config === undefined ? configs.forFolder(folder) : configs.fromFile(config, cwd);
    if ('config' in loaded) found.push({ ...each, config: loaded.config, root: configs.rootOf(folder) });
    else
      notices.push({
        path: each.path,
        message: 'Its configuration has changed meanwhile. Run again.',
        fails: true,
        unchecked: 'broken-configuration',
      });
  }
  const read = readNotes(found, options, fsHost);
  return { notes: read.notes, notices: [...notices, ...read.notices] };
}
