import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { codeOf } from './fs-host.ts';

/** How a program is run. */
export interface ProgramOptions {
  /** What it reads from standard input. */
  readonly input: string;
  /** Whether what it prints to standard error is shown as it comes, or handed back. */
  readonly errors: 'shown' | 'kept';
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a program leaves behind; `status` is `null` where it was killed. */
export interface ProgramOutcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a program of this machine, with its arguments as they are: no shell reads them.
 * @returns `undefined` where it is not installed.
 */
export function runProgram(
  name: string,
  args: readonly string[],
  { input, errors, env }: ProgramOptions,
): ProgramOutcome | undefined {
  const file = programOn(env, name);
  if (file === undefined) return undefined;
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', errors === 'shown' ? 'inherit' : 'pipe'],
  });
  if (error && status === null && stdout === null) throw error;
  return { status, out: stdout, err: stderr ?? '' };
}

const endings = process.platform === 'win32' ? ['.exe'] : [''];

/**
 * The file of a program. It is looked for in the absolute folders of `PATH` alone, so that nothing that is beside the
 * notes is ever run.
 * @returns an absolute path; `undefined` where it is not installed.
 */
export function programOn(env: ProgramOptions['env'], name: string): string | undefined {
  const searchPath = env['PATH'] ?? env['Path'] ?? '';
  return searchPath
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch (error) {
    // Not there, or not for us: the next folder may have it.
    codeOf(error);
    return false;
  }
}
