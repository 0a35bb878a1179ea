// @ts-check
/**
 * Bundles the suite and runs it in a VS Code that has the package installed.
 *
 *     node test/vscode/suite/run.mjs [--desktop]
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
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
const { status } = spawnSync(
  process.execPath,
  [
    runner,
    `--vsix=${path.join(root, 'ipt-notes.vsix')}`,
    `--suite=${suite}`,
    `--workspace=${path.join(root, 'examples/clinic')}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
