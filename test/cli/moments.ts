import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TEMPORARY_FOLDER } from '../../server/src/host/host.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const killAt = path.join(root, 'test/harness/kill-at.cjs');

/** What is in a folder: texts by path, and `null` for folders. */
export type State = Readonly<Record<string, string | null>>;

/** Runs the bundle as a process of its own that ends at a moment by a signal, or by itself where it has no such moment. */
export function endAt(
  moment: number,
  by: NodeJS.Signals,
  args: readonly string[],
  cwd: string,
): SpawnSyncReturns<string> {
  return start(args, cwd, { KILL_AT: String(moment), KILL_BY: by });
}

/**
 * Runs the bundle to its end.
 * @returns the state of its folder at each moment, which is what an end at that moment leaves, and what it has printed.
 */
export function momentsOf(args: readonly string[], cwd: string): { moments: State[]; out: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-moments-'));
  try {
    const file = path.join(folder, 'moments');
    const { stdout, stderr, status } = start(args, cwd, { MOMENTS_TO: file });
    if (stderr !== '') throw new Error(`Ended with ${status}: ${stderr}`);
    const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
    return { moments: lines.map((line) => JSON.parse(line) as State), out: stdout };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function start(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--require', killAt, path.join(root, 'dist/cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NODE_DISABLE_COMPILE_CACHE: '1', ...env },
  });
}

/** Some moments of many, evenly, with the first and the last. */
export function someOf(moments: readonly State[], count: number): [moment: number, state: State][] {
  return Array.from({ length: count }, (_, index) => {
    const at = Math.round((index * (moments.length - 1)) / (count - 1));
    return [at + 1, moments[at] ?? {}];
  });
}

/** What is in a folder. */
export function stateOf(folder: string): State {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), entry.isDirectory() ? null : fs.readFileSync(file, 'utf8')];
  });
  return Object.fromEntries(entries);
}

/** A state without the files that are being written, whose names are made by chance. */
export function besideTemporary(state: State): State {
  const entries = Object.entries(state);
  return Object.fromEntries(entries.filter(([name]) => !name.split(path.sep).includes(TEMPORARY_FOLDER)));
}
