import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { codeOf } from './fs-host.ts';
import { hashOf } from './hash.ts';
import { TEMPORARY_FOLDER } from './host.ts';

const IGNORED = '.gitignore';
/** After this many milliseconds no one is still at work on a file, no matter who began it. */
const DAY = 86_400_000;
/** Another process may take the folder away between two steps. */
const MOST_TRIES = 5;

/** A file of the temporary folder: machine, process, when that began, and what no other has. */
const named = /^([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f-]{36}$/;
/** Tells this process from an earlier one with the same number. Node loads a module for it, which few runs need. */
const begun = (): string => String(Math.round(performance.timeOrigin));

/** A file that is being written, beside its target. */
export interface TemporaryFile {
  readonly path: string;
  /** Open for writing. */
  readonly descriptor: number;
}

/**
 * Opens a new file in the temporary folder beside a target, and sweeps away what processes that have died left there.
 * `leaveTemporary` must follow.
 * @param mode permissions of the file, less those that the user gives to no new file.
 * @throws what the file system says.
 */
export function openTemporary(target: string, mode: number): TemporaryFile {
  const folder = path.join(path.dirname(target), TEMPORARY_FOLDER);
  const file = path.join(folder, `${machine()}-${process.pid}-${begun()}-${crypto.randomUUID()}`);
  for (let attempt = 1; ; attempt++) {
    try {
      makeFolder(folder);
      sweep(folder);
      return { path: file, descriptor: fs.openSync(file, 'wx', mode) };
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || attempt === MOST_TRIES) throw error;
    }
  }
}

/**
 * Removes a temporary file, unless it was moved to its target, and the folder if it is no longer needed. What cannot be
 * removed now is left to the next sweep.
 */
export function leaveTemporary(file: string): void {
  try {
    fs.rmSync(file, { force: true });
    removeFolder(path.dirname(file));
  } catch (error) {
    codeOf(error);
  }
}

/**
 * Sweeps away what processes that have died left in the temporary folder of a folder.
 * Where there is none, or it cannot be entered, nothing is done.
 */
export function sweepLeftovers(folder: string): void {
  const temporary = path.join(folder, TEMPORARY_FOLDER);
  try {
    if (!isFolder(temporary)) return;
    sweep(temporary);
    removeFolder(temporary);
  } catch (error) {
    codeOf(error);
  }
}

function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    // A link in its place would lead what is written elsewhere.
    if (codeOf(error) !== 'EEXIST' || !isFolder(folder)) throw error;
  }
  fs.writeFileSync(path.join(folder, IGNORED), '*\n');
}

function isFolder(folder: string): boolean {
  return fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}

function removeFolder(folder: string): void {
  if (fs.readdirSync(folder).some((name) => name !== IGNORED)) return;
  try {
    fs.rmSync(path.join(folder, IGNORED), { force: true });
    fs.rmdirSync(folder);
  } catch (error) {
    // Another process has begun a file there, which must not be committed.
    if (codeOf(error) === 'ENOTEMPTY') fs.writeFileSync(path.join(folder, IGNORED), '*\n');
  }
}

function sweep(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (isLeftover(file, name)) fs.rmSync(file, { force: true });
  }
}

/** To take away the file of a process that still lives, on another machine, costs that process a refusal and no text. */
function isLeftover(file: string, name: string): boolean {
  const [, where, id, start] = named.exec(name) ?? [];
  if (id === undefined) return false;
  const pid = Number(id);
  const hasDied = pid === process.pid ? start !== begun() : !isAlive(pid);
  if (where === machine() && hasDied) return true;
  const stats = fs.lstatSync(file, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > DAY;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** Stands for this machine, whose processes can be asked after. */
function machine(): string {
  return hashOf(os.hostname()).slice(0, 8);
}
