import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { exit, type Io, type Output, UsageError } from '../cli/io.ts';
import { run } from '../cli/run.ts';
import { workOff } from '../cli/threads.ts';
import { cacheFolder } from '../host/cache-folder.ts';
import { localDay } from '../host/clock.ts';
import { codeOf, fsHost, isRead } from '../host/fs-host.ts';
import { runProgram } from '../host/programs.ts';

/** Put in by the build: the version in package.json. */
declare const VERSION: string;

let hasFailed = false;
let loseOutput: () => void = () => undefined;
const outputLost = new Promise<void>((resolve) => {
  loseOutput = resolve;
});

const io: Io = {
  get cwd() {
    return workingDirectory();
  },
  env: process.env,
  out: output(process.stdout, (code) => {
    fail();
    loseOutput();
    const why = code === 'EPIPE' ? 'its reader has closed it' : `the system says ${code}`;
    process.stderr.write(`Standard output could not be written to the end: ${why}.\n`);
  }),
  err: output(process.stderr, fail),
  outputLost,
  // It never leaves this process, so there is nothing to guess; the crypto module takes longer to load.
  salt: Math.floor(Math.random() * 2 ** 32),
  readInput: () => fs.readFileSync(0),
  today: localDay,
  now: Date.now,
  cores: os.availableParallelism(),
  // What this has compiled serves the workers too.
  worker: path.join(__dirname, 'cli.js'),
  isCalledByXargs,
  runProgram: (name, args, options) => runProgram(name, args, { ...options, env: process.env }),
  cacheFolder,
};

/**
 * The folder from which this was called, with `/`; elsewhere than on Windows, a name may hold a backslash.
 * @throws UsageError where it was deleted meanwhile.
 */
function workingDirectory(): string {
  try {
    return process.cwd().replaceAll(path.sep, '/');
  } catch (error) {
    codeOf(error);
    throw new UsageError('The working directory is no longer there. Change to another folder.');
  }
}

/** Notes that what was printed did not arrive, whatever else the run has come to. */
function fail(): void {
  hasFailed = true;
  process.exitCode = exit.failure;
}

/** @param onError is told the system's code of the first error. */
function output(stream: NodeJS.WriteStream, onError: (code: string) => void): Output {
  let isBroken = false;
  stream.on('error', (error) => {
    if (!isBroken) onError(codeOf(error));
    isBroken = true;
  });
  return { isTerminal: stream.isTTY === true, write: (text) => void stream.write(text) };
}

/** On Linux alone: the xargs of other systems starts nothing where it has no paths. */
function isCalledByXargs(): boolean {
  const read = fsHost.read(`/proc/${process.ppid}/comm`);
  return isRead(read) && read.text.trim() === 'xargs';
}

if (isMainThread) {
  const args = process.argv.slice(2);
  void run(args, io, VERSION, () => createRequire(__filename)('./server/node.js')).then((status) => {
    if (status !== undefined && !hasFailed) process.exitCode = status;
  });
} else {
  workOff(workerData, (told) => parentPort?.postMessage(told));
}
