import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import envPaths from 'env-paths';
import { worker } from 'workerpool';
import type { Io, Output } from '../cli/io.ts';
import { run } from '../cli/run.ts';
import { checkShard } from '../cli/shard-task.ts';
import { localDay } from '../host/clock.ts';

/** Put in by the build: the version in package.json. */
declare const VERSION: string;

const io: Io = {
  cwd: process.cwd().replaceAll('\\', '/'),
  env: process.env,
  out: output(process.stdout),
  err: output(process.stderr),
  // It never leaves this process, so there is nothing to guess; the crypto module takes longer to load.
  salt: Math.floor(Math.random() * 2 ** 32),
  readInput: () => fs.readFileSync(0),
  today: localDay,
  now: Date.now,
  cores: os.availableParallelism(),
  // What this has compiled serves the workers too.
  worker: path.join(__dirname, 'cli.js'),
  cacheFolder: () => envPaths('ipt-notes', { suffix: '' }).cache,
};

function output(stream: NodeJS.WriteStream): Output {
  // A reader such as `head` may close the pipe early: that is no failure of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { isTerminal: stream.isTTY === true, write: (text) => void stream.write(text) };
}

if (isMainThread) {
  const args = process.argv.slice(2);
  void run(args, io, VERSION, () => createRequire(__filename)('./server/node.js')).then((status) => {
    if (status !== undefined) process.exitCode = status;
  });
} else {
  worker({ checkShard });
}
