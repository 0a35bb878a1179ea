import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io, ProgramOutcome } from '../../server/src/cli/io.ts';
import { run } from '../../server/src/cli/run.ts';
import { today } from '../harness/notes.ts';

/** What the world of a call is, apart from its arguments. */
export interface World {
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is on standard input. */
  readonly input?: string | Uint8Array;
  readonly isTerminal?: boolean;
  readonly isCalledByXargs?: boolean;
  /** Another program in the place of one of this machine, which has none without it. */
  readonly program?: (args: readonly string[], input: string, name: string) => Partial<ProgramOutcome>;
}

/** What a call leaves behind. */
export interface Outcome {
  /** `undefined` where the language server was started. */
  readonly status: number | undefined | null;
  readonly out: string;
  readonly err: string;
}

/** A call that goes on, as with `--watch`. */
export interface Watched {
  /** What was printed since the last time that it began to watch, or all. */
  readonly shown: () => Outcome;
  /** Resolves when something holds of what is shown; it is asked again whenever something is printed. */
  readonly until: (holds: (shown: Outcome) => boolean) => Promise<Outcome>;
  /** Ends it, as a reader does that goes away; the status with which it ended. */
  readonly end: () => Promise<number | undefined>;
}

/** The line that says that a report is whole. */
export const WATCHING = 'Watching for changes. Ctrl+C ends it.\n';

/** Starts the command line in this process and goes on. */
export function watchCall(args: readonly string[], world: World): Watched {
  let printed = { out: '', err: '' };
  let shown = { status: undefined, ...printed };
  let tell = (): void => undefined;
  let isEnded = false;
  let lose = (): void => undefined;
  const outputLost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  const listen = (stream: 'out' | 'err') => ({
    isTerminal: world.isTerminal ?? false,
    write: (text: string) => {
      if (text === WATCHING) {
        shown = { status: undefined, ...printed };
        printed = { out: '', err: '' };
        tell();
      } else printed[stream] += text;
    },
  });
  // Files change while it runs, and their stamps prove nothing at once.
  const io = { ...ioOf(world, printed), now: Date.now, out: listen('out'), err: listen('err'), outputLost };
  const ended = run(args, io, '1.2.3', () => {}).finally(() => {
    isEnded = true;
    tell();
  });
  return {
    shown: () => shown,
    until: async (holds) => {
      while (!holds(shown)) {
        if (isEnded) throw new Error(`It has ended: ${printed.err}`);
        await new Promise<void>((resolve) => {
          tell = resolve;
        });
      }
      return shown;
    },
    end: () => {
      lose();
      return ended;
    },
  };
}

/** Runs the command line in this process, on 2025-06-01. */
export async function call(args: readonly string[], world: World): Promise<Outcome> {
  const printed = { out: '', err: '' };
  const status = await run(args, ioOf(world, printed), '1.2.3', () => {});
  return { status, ...printed };
}

/** The world as the command line sees it; what is printed goes into `printed`. */
function ioOf(
  { cwd, env = {}, input = '', isTerminal = false, isCalledByXargs = false, program }: World,
  printed: { out: string; err: string },
): Io {
  const output = (stream: 'out' | 'err') => ({
    isTerminal,
    write: (text: string) => {
      printed[stream] += text;
    },
  });
  return {
    cwd,
    env,
    out: output('out'),
    err: output('err'),
    outputLost: new Promise(() => {}),
    // An hour later, so that the stamp of a file proves something.
    now: () => Date.now() + 3_600_000,
    cores: 1,
    worker: undefined,
    cacheFolder: () => path.join(cwd, '.cache'),
    readInput: () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    today: () => today,
    isCalledByXargs: () => isCalledByXargs,
    runProgram: (name, args, options) =>
      program && { status: 0, out: '', err: '', ...program(args, options.input, name) },
    salt: 1,
  };
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the bundle as a process of its own, as a shell does. */
export function spawn(args: readonly string[], { cwd, env = {}, input = '' }: World): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    input,
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  return { status, out: stdout, err: stderr };
}

/** Everything in a folder, as it is: to show that nothing was written. Links and special files by what they are. */
export function contentsOf(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(names.map((name) => [name, contentOf(path.join(folder, name))]));
}

function contentOf(file: string): string {
  const stats = fs.lstatSync(file);
  if (stats.isSymbolicLink()) return `link to ${fs.readlinkSync(file)}`;
  if (!stats.isFile()) return stats.isDirectory() ? 'folder' : 'special';
  return `${stats.mtimeMs} ${fs.readFileSync(file).toString('latin1')}`;
}

/** A report in the JSON format, as far as tests look at it. */
export interface JsonReport {
  readonly version: number;
  readonly summary: Readonly<Record<string, number>>;
  readonly files: readonly { readonly path: string; readonly findings: readonly JsonFinding[] }[];
}

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly subject: string;
  readonly range: { readonly start: JsonPosition; readonly end: JsonPosition };
  readonly fixable: boolean;
  readonly related: readonly { readonly path: string; readonly message: string }[];
  readonly fix?: unknown;
}

interface JsonPosition {
  readonly line: number;
  readonly column: number;
}

/** Lints with `--format json` and reads the report. */
export async function lintJson(args: readonly string[], world: World): Promise<JsonReport> {
  const { out } = await call(['lint', '--format', 'json', ...args], world);
  return JSON.parse(out) as JsonReport;
}

/** The findings of a report, each as `path rule severity`. */
export function rulesOf({ files }: JsonReport): string[] {
  return files.flatMap(({ path: file, findings }) =>
    findings.map(({ rule, severity }) => `${file} ${rule} ${severity}`),
  );
}
