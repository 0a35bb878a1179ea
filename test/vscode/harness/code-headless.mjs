#!/usr/bin/env node
// @ts-check
/**
 * Stands in for the desktop VS Code's executable where there is none: takes the flags that
 * `@vscode/test-electron` passes, runs the suite in a real extension host with a headless Chromium, and
 * exits with the suite's code.
 *
 *     code-headless.mjs [FOLDER] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE
 *                       --extensions-dir=DIR --user-data-dir=DIR
 *     code-headless.mjs --install-extension=FILE.vsix --extensions-dir=DIR --user-data-dir=DIR
 *
 * Of what the window logs, the lines that the suite marks (mocha-run.ts) are printed; the rest goes to
 * `test-output/vscode-window.log`.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { outputFile } from './folders.mjs';
import { installExtension, seedSettings, startServer } from './server.mjs';
import { WindowLog } from './window-log.mjs';

/** For the whole suite, in seconds. */
const LIMIT_S = Number(process.env.IPT_TEST_TIMEOUT ?? 900);
const MARK = '\u0001ipt\u0001';

const { values, positionals } = parseArgs({
  // test-electron also passes flags that only the desktop build knows
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
    'install-extension': { type: 'string' },
  },
});

/**
 * @param {'extensionTestsPath' | 'extensions-dir' | 'user-data-dir'} name
 * @returns {string}
 */
function required(name) {
  const value = values[name];
  if (typeof value !== 'string') throw new Error(`code-headless needs --${name}=…`);
  return value;
}

/**
 * @param {import('./server.mjs').Profile} profile
 * @returns {Promise<number>} as `outcome`
 */
async function runSuite(profile) {
  process.env.IPT_TEST_MARK = MARK;
  seedSettings(profile.userDataDir);
  const log = new WindowLog(outputFile('vscode-window.log'), MARK);
  const browser = await launchBrowser();
  try {
    const server = await startServer({ ...profile, log: outputFile('vscode-server.log'), suite: true });
    try {
      const code = await outcome(browser.page, address(server), log);
      if (code !== 0) log.explain();
      return code;
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
    log.close();
  }
}

/**
 * Opens the window and waits for the suite's end.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} url of the workbench, naming the suite
 * @param {WindowLog} log
 * @returns {Promise<number>} the suite's exit code; 124: it took too long, 125: the window was lost
 */
async function outcome(page, url, log) {
  const code = await new Promise((resolve, reject) => {
    setTimeout(resolve, LIMIT_S * 1000, 124).unref();
    page.on('crash', () => resolve(125));
    page.on('close', () => resolve(125));
    const ready = Promise.all([
      page.exposeFunction('codeAutomationLog', log.write),
      page.exposeFunction('codeAutomationExit', resolve),
    ]);
    ready.then(() => page.goto(url)).catch(reject);
  });
  if (code === 124) process.stderr.write(`The suite did not end within ${LIMIT_S} s\n`);
  if (code === 125) process.stderr.write('The window was lost\n');
  return code;
}

/**
 * @param {import('./server.mjs').Server} server
 * @returns {string} the workbench with the folder, the extension under development and the suite
 */
function address(server) {
  const payload = [['extensionTestsPath', server.remoteUri(required('extensionTestsPath'))]];
  for (const folder of values.extensionDevelopmentPath ?? [])
    payload.push(['extensionDevelopmentPath', server.remoteUri(String(folder))]);
  const [folder] = positionals;
  const kind = folder?.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams(folder ? { [kind]: path.resolve(folder) } : { ew: 'true' });
  query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${server.port}/?${query}`;
}

const profile = { extensionsDir: required('extensions-dir'), userDataDir: required('user-data-dir') };
const vsix = values['install-extension'];
if (typeof vsix === 'string') process.stdout.write(await installExtension(vsix, profile));
else process.exitCode = await runSuite(profile);
