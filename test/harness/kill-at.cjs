// Loaded before a program by `node --require`. A moment is one before or after each step that changes a file system, or, where
// it writes, in the middle: so each state of the disk in which a process can end comes up, the same in each run. With KILL_AT it
// ends the program at the n-th moment by a signal (KILL_BY, else SIGKILL); with MOMENTS_TO it adds to that file, for each
// moment, a line with all that is in the working folder then (`null`: a folder): what is left if the program ends there.
const fs = require('node:fs');
const path = require('node:path');

const { KILL_AT, KILL_BY = 'SIGKILL', MOMENTS_TO } = process.env;
const { appendFileSync, readdirSync, readFileSync, writeFileSync, writeSync } = fs;
const steps = ['mkdirSync', 'openSync', 'fchmodSync', 'fchownSync', 'fsyncSync', 'closeSync', 'renameSync'];

let count = 0;
let isOwn = false;

function moment() {
  // What is done to tell of a moment is none of the program's steps.
  if (isOwn) return;
  count++;
  if (count === Number(KILL_AT)) process.kill(process.pid, KILL_BY);
  if (MOMENTS_TO === undefined) return;
  isOwn = true;
  appendFileSync(MOMENTS_TO, `${JSON.stringify(contents())}\n`);
  isOwn = false;
}

function contents() {
  const entries = readdirSync('.', { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [file, entry.isDirectory() ? null : readFileSync(file, 'utf8')];
    }),
  );
}

for (const name of [...steps, 'rmSync', 'rmdirSync']) {
  const own = fs[name];
  fs[name] = (...args) => {
    moment();
    const result = own(...args);
    moment();
    return result;
  };
}

fs.writeFileSync = (target, content, ...rest) => {
  moment();
  if (typeof target === 'number') {
    const bytes = Buffer.from(content);
    const half = Math.floor(bytes.length / 2);
    writeSync(target, bytes.subarray(0, half));
    moment();
    writeSync(target, bytes.subarray(half));
  } else writeFileSync(target, content, ...rest);
  moment();
};
