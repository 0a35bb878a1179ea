// Loaded before a program by `node --require`: ends it by a signal (KILL_BY, else SIGKILL) at the n-th step (KILL_AT) of those
// that change a file system, before it, after it, or, where it writes, in the middle. So each moment at which a process can
// end comes up, and the same one in each run.
const fs = require('node:fs');

let left = Number(process.env.KILL_AT);
const steps = ['mkdirSync', 'openSync', 'fchmodSync', 'fchownSync', 'fsyncSync', 'closeSync', 'renameSync'];

function count() {
  left--;
  if (left === 0) process.kill(process.pid, process.env.KILL_BY ?? 'SIGKILL');
}

for (const name of [...steps, 'rmSync', 'rmdirSync']) {
  const own = fs[name];
  fs[name] = (...args) => {
    count();
    const result = own(...args);
    count();
    return result;
  };
}

const { writeFileSync, writeSync } = fs;
fs.writeFileSync = (target, content, ...rest) => {
  count();
  if (left === 1 && typeof target === 'number') writeSync(target, content.slice(0, content.length / 2));
  count();
  const result = writeFileSync(target, content, ...rest);
  count();
  return result;
};
