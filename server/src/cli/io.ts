import type { Day } from '../core/index.ts';

/** What the command line has of the world; tests hand in their own. */
export interface Io {
  /** Absolute path of the working directory, with `/`. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  /** Resolves when nothing more can be written to standard output. */
  readonly outputLost: Promise<void>;
  /** All of standard input, as bytes. */
  readInput(): Uint8Array;
  /** The calendar day at the place of the caller. */
  today(): Day;
  /** Milliseconds since 1970. */
  now(): number;
  /** Where this system keeps the caches of programs; `undefined` for a user without such a place. */
  cacheFolder(): string | undefined;
  /** How many threads this machine runs at once. */
  readonly cores: number;
  /** Absolute path of the bundle for worker threads; without it, all is done in one. */
  readonly worker: string | undefined;
  /** True where GNU xargs has started this: it does so without a path where it has none. */
  isCalledByXargs(): boolean;
  /**
   * Runs another program, without a shell; what it prints to standard error is shown as it comes or handed back.
   * @returns `undefined` where it is not installed.
   */
  runProgram(name: string, args: readonly string[], options: ProgramOptions): ProgramOutcome | undefined;
  /** A number drawn for this run, by which hashes of words are salted. */
  readonly salt: number;
}

/** How another program is run. */
export interface ProgramOptions {
  readonly input: string;
  readonly errors: 'shown' | 'kept';
}

/** What another program leaves behind. */
export interface ProgramOutcome {
  /** `null` where it was killed. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** One of the two output streams. */
export interface Output {
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** Exit statuses, as the README lists them. */
export const exit = { clean: 0, findings: 1, failure: 2 } as const;
export type ExitStatus = (typeof exit)[keyof typeof exit];

/** A mistake in how the tool was called: printed without a stack trace, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
