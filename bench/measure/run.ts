import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** A program and how it is called. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** The working directory. */
  readonly cwd: string;
}

/** Node running a script. */
export function nodeCommand(args: readonly string[], cwd: string): Command {
  return { file: process.execPath, args, cwd };
}

/**
 * Runs a program to its end with its output thrown away.
 * @returns milliseconds from its start to its end.
 * @throws Error where it fails; a linter that has findings ends with 0 or 1.
 */
export function timed({ file, args, cwd }: Command): number {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(file, args, { cwd, stdio: 'ignore' });
  const end = process.hrtime.bigint();
  if (error) throw error;
  check(status);
  return Number(end - start) / 1e6;
}

/** How long a program ran. */
export interface Timing {
  /** Milliseconds from its start to its end. */
  readonly wall: number;
  /**
   * Milliseconds for which it kept processors busy, to the nearest ten, all of its threads together; what else the
   * machine does hardly counts in. `undefined` where there is no `/proc`.
   */
  readonly cpu: number | undefined;
}

/** Runs a program as `timed` does, and looks at the processors as well. */
export function timedWithCpu(command: Command): Timing {
  const before = cpuOfChildren();
  const wall = timed(command);
  const after = cpuOfChildren();
  return { wall, cpu: before === undefined || after === undefined ? undefined : after - before };
}

/** Linux counts in hundredths of a second, whatever the machine. */
const TICK = 10;

/** Milliseconds for which all programs that this one has run to their end kept processors busy. */
function cpuOfChildren(): number | undefined {
  try {
    const stat = fs.readFileSync('/proc/self/stat', 'utf8');
    const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(14, 16);
    return (Number(user) + Number(system)) * TICK;
  } catch {
    // This is no Linux.
    return undefined;
  }
}

/** What a program prints, standard output and errors together. Throws as `timed` does. */
export function printed({ file, args, cwd }: Command): string {
  const { status, error, stdout, stderr } = spawnSync(file, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) throw error;
  check(status);
  return stdout + stderr;
}

/** How often the memory of a program is looked at, in milliseconds. */
const LOOK = 2;

/**
 * The most memory that a program held at a time, in bytes, threads included: the high-water mark that the kernel keeps
 * for it, looked at until it ends. A program's own `maxrss` would not do: under Linux it begins with the size of the
 * process that started it.
 * @returns `undefined` where there is no `/proc`.
 */
export async function peakMemory({ file, args, cwd }: Command): Promise<number | undefined> {
  const child = spawn(file, args, { cwd, stdio: 'ignore' });
  let peak: number | undefined;
  const timer = setInterval(() => {
    peak = highWaterMark(child.pid) ?? peak;
  }, LOOK);
  try {
    check(
      await new Promise<number | null>((resolve, reject) =>
        child.once('error', reject).once('exit', resolve),
      ),
    );
  } finally {
    clearInterval(timer);
  }
  return peak;
}

/** The most memory that a running process has held so far, in bytes; `undefined` where that cannot be known. */
export function highWaterMark(pid: number | undefined): number | undefined {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    // The process has ended, or this is no Linux.
    return undefined;
  }
}

function check(status: number | null): void {
  if (status !== 0 && status !== 1) throw new Error(`It ended with status ${status}`);
}
