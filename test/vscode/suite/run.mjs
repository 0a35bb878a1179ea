// @ts-check
/**
 * Bundles the suite and runs it in a VS Code that has the package installed. VS Code is a program with a life of its own: where a
 * test fails, it is named, and the suite runs again, as another new user with another copy of the workspace.
 *
 *     node test/vscode/suite/run.mjs [--desktop]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const suite = path.join(root, '.build/vscode-suite/index.cjs');

await esbuild.build({
  entryPoints: [fileURLToPath(new URL('./index.ts', import.meta.url))],
  outfile: suite,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode', 'mocha'],
  logLevel: 'warning',
  sourcemap: 'inline',
});
const runner = fileURLToPath(new URL('../run-extension-tests.mjs', import.meta.url));
const args = [
  runner,
  `--vsix=${path.join(root, 'ipt-notes.vsix')}`,
  `--suite=${suite}`,
  `--workspace=${path.join(root, 'examples/clinic')}`,
  ...process.argv.slice(2),
];

/**
 * @param {(line: string) => boolean} isPrinted
 * @returns {Promise<number>} the exit code
 */
async function runSuite(isPrinted) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  for await (const line of createInterface(child.stdout))
    if (isPrinted(line)) process.stdout.write(`${line}\n`);
  const [code] = await ended;
  return code ?? 1;
}

// The sum of a try that does not count is left out: anyone who counts reads it.
const first = await runSuite((line) => {
  const [, failed] = /^\d+ passed, (\d+) failed$/.exec(line) ?? [];
  return failed === undefined || failed === '0';
});
if (first !== 0) process.stdout.write('The suite is tried again, in a new window\n');
process.exitCode = first === 0 ? 0 : await runSuite(() => true);
