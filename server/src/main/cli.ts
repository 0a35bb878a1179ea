import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Io, Output } from '../cli/io.ts';
import { run } from '../cli/run.ts';
import { localDay } from '../host/clock.ts';

/** Put in by the build: the version in package.json. */
declare const VERSION: string;

const io: Io = {
  cwd: process.cwd().replaceAll('\\', '/'),
  env: process.env,
  out: output(process.stdout),
  err: output(process.stderr),
  salt: randomInt(2 ** 32),
  readInput: () => fs.readFileSync(0),
  today: localDay,
};

function output(stream: NodeJS.WriteStream): Output {
  // A reader such as `head` may close the pipe early: that is no failure of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { isTerminal: stream.isTTY === true, write: (text) => void stream.write(text) };
}

const status = run(process.argv.slice(2), io, VERSION, () => createRequire(__filename)('./server/node.js'));
if (status !== undefined) process.exitCode = status;
