// Runs commands of a shell at the same time, and prints what each has said once it has ended: node scripts/side-by-side.mjs
// COMMAND… Ends with 1 where one of them fails, and names it last; the others run to their end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** @param {string} command */
async function run(command) {
  const start = Date.now();
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const [code] = await once(child, 'close');
  process.stdout.write(`\n> ${command}\n\n${Buffer.concat(said)}`);
  process.stdout.write(
    `${code === 0 ? 'Passed' : 'Failed'} in ${Math.round((Date.now() - start) / 1000)} s: ${command}\n`,
  );
  return { command, isFailed: code !== 0 };
}

const ended = await Promise.all(process.argv.slice(2).map(run));
const failed = ended.filter(({ isFailed }) => isFailed);
for (const { command } of failed) process.stdout.write(`Failed: ${command}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
