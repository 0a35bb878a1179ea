#!/usr/bin/env node
// @ts-check
/**
 * Runs a mocha suite in a real VS Code that has the packaged extension installed. Exits with the suite's code.
 *
 *     node test/vscode/run-extension-tests.mjs --vsix FILE.vsix --suite BUNDLE.cjs --workspace DIR [--driver DIR] [--desktop]
 *
 * By default VS Code is the server build with a headless Chromium, installed at first use. With --desktop it
 * is the desktop build, downloaded by @vscode/test-electron; `VSCODE_EXECUTABLE_PATH` names another executable
 * in either case. Each run has a new user profile and works on a copy of the workspace.
 */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
  runTests,
  TestRunFailedError,
} from '@vscode/test-electron';
import { temporaryFolder } from './harness/folders.mjs';
import { seedSettings } from './harness/server.mjs';

const HEADLESS = fileURLToPath(new URL('./harness/code-headless.mjs', import.meta.url));
const DRIVER = fileURLToPath(new URL('./driver', import.meta.url));

const { values } = parseArgs({
  options: {
    vsix: { type: 'string' },
    suite: { type: 'string' },
    workspace: { type: 'string' },
    driver: { type: 'string', default: DRIVER },
    desktop: { type: 'boolean', default: false },
  },
});
const { vsix, suite, workspace } = values;
if (!vsix || !suite || !workspace) {
  process.stderr.write(
    'Usage: run-extension-tests.mjs --vsix FILE --suite FILE --workspace DIR [--desktop]\n',
  );
  process.exit(2);
}

/** @returns {Promise<{ executable: string, cli: string }>} what to run tests with, and what to install with */
async function chooseVsCode() {
  const named = process.env.VSCODE_EXECUTABLE_PATH;
  if (!named && !values.desktop) return { executable: HEADLESS, cli: HEADLESS };
  const executable = named || (await download());
  return { executable, cli: resolveCliPathFromVSCodeExecutablePath(executable) };
}

/** @throws {Error} saying what else can be done where it cannot be downloaded */
async function download() {
  try {
    return await downloadAndUnzipVSCode();
  } catch (error) {
    const message = 'VS Code could not be downloaded. VSCODE_EXECUTABLE_PATH may name one that is installed.';
    throw new Error(message, { cause: error });
  }
}

const { executable, cli } = await chooseVsCode();
const folder = temporaryFolder('vscode');
const userDataDir = path.join(folder, 'user');
const profile = [`--user-data-dir=${userDataDir}`, `--extensions-dir=${path.join(folder, 'extensions')}`];
const opened = path.join(folder, 'workspace', path.basename(path.resolve(workspace)));
cpSync(workspace, opened, { recursive: true });
seedSettings(userDataDir);

const shell = process.platform === 'win32'; // the command line there is a script, which needs one
const quote = (/** @type {string} */ word) => (shell ? `"${word}"` : word);
const installation = [`--install-extension=${path.resolve(vsix)}`, ...profile];
const installed = spawnSync(quote(cli), installation.map(quote), { stdio: 'inherit', shell });
if (installed.error) throw installed.error;
if (installed.status !== 0) process.exit(installed.status ?? 1);

try {
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: path.resolve(values.driver),
    extensionTestsPath: path.resolve(suite),
    launchArgs: [opened, ...profile],
  });
} catch (error) {
  if (!(error instanceof TestRunFailedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code ?? 1;
}
