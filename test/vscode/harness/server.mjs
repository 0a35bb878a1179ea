// @ts-check
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { withoutNoise } from './noise.mjs';
import { ensureVsCode } from './vscode-install.mjs';

const run = promisify(execFile);
const READY = /Extension host agent listening on (\d+)/;
const STOP_MS = 5000;

/**
 * Settings of a fresh user: quiet, offline, no AI panes. Editors behave as on the desktop; `autoSave` is here
 * because a browser's default differs.
 */
const USER_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * @typedef {object} Profile the folders of one VS Code user
 * @property {string} extensionsDir where extensions are installed
 * @property {string} userDataDir holds `User/settings.json`
 */

/**
 * @typedef {object} Server a running VS Code server
 * @property {number} port on 127.0.0.1
 * @property {(file: string) => string} remoteUri the URI by which its workbench calls a file of this machine
 * @property {() => Promise<void>} stop ends it and all it has started
 */

/**
 * Starts VS Code's server and waits until it listens.
 *
 * @param {Profile & { log: string, suite?: boolean, isTrusted?: boolean }} options `log`: file for what it prints; `suite`:
 * whether pages may ask for a test suite to be run; `isTrusted`: false for windows that ask whether to trust a folder
 * @returns {Promise<Server>}
 * @throws {Error} when it ends before it listens
 */
export async function startServer({ extensionsDir, userDataDir, log, suite = false, isTrusted = true }) {
  const { node, main, builtIn } = await ensureVsCode();
  const args = [main, ...profileArguments({ extensionsDir, userDataDir }), '--host=127.0.0.1', '--port=0'];
  args.push(`--builtin-extensions-dir=${builtIn}`);
  if (isTrusted) args.push('--disable-workspace-trust');
  args.push('--without-connection-token', '--accept-server-license-terms', '--telemetry-level=off');
  // It ends when its page is gone.
  args.push('--enable-remote-auto-shutdown', '--remote-auto-shutdown-without-delay');
  args.push('--reconnection-grace-time=10');
  // Lets the page's address name a suite; it also silences notifications, so only where it is needed.
  if (suite) args.push('--enable-smoke-test-driver');
  // A process group of its own, so that stopping it also stops an extension host that does not answer.
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnv(), detached: true });
  const file = createWriteStream(log);
  child.stderr.pipe(file, { end: false });
  child.stdout.pipe(file, { end: false });
  const port = await new Promise((resolve, reject) => {
    let text = '';
    /** @type {(chunk: Buffer) => void} */
    const onData = (chunk) => {
      text += chunk;
      const found = READY.exec(text)?.[1];
      if (found === undefined) return;
      child.stdout.off('data', onData);
      resolve(Number(found));
    };
    child.stdout.on('data', onData);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}; see ${log}`)));
  });
  return {
    port,
    remoteUri: (target) => `vscode-remote://127.0.0.1:${port}${path.resolve(target)}`,
    stop: async () => {
      await stopGroup(child);
      file.end();
    },
  };
}

/**
 * Installs a packaged extension, as a user would.
 *
 * @param {string} vsix
 * @param {Profile} profile
 * @returns {Promise<string>} what VS Code prints about it
 * @throws {Error} with VS Code's own words when it refuses the package
 */
export async function installExtension(vsix, profile) {
  const { node, main } = await ensureVsCode();
  const args = [main, ...profileArguments(profile), '--install-extension', path.resolve(vsix), '--force'];
  try {
    const { stdout } = await run(node, [...args, '--accept-server-license-terms'], { env: cleanEnv() });
    return stdout;
  } catch (error) {
    const { stderr } = /** @type {{ stderr?: string }} */ (error);
    const reason = withoutNoise(stderr ?? '') || String(error);
    throw new Error(`VS Code did not install ${path.basename(vsix)}: ${reason}`);
  }
}

/**
 * Writes the settings of a fresh user, unless that user has settings already.
 *
 * @param {string} userDataDir
 * @param {Record<string, unknown>} [settings] more of them
 */
export function seedSettings(userDataDir, settings = {}) {
  const file = path.join(userDataDir, 'User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...USER_SETTINGS, ...settings }, undefined, 2));
}

/** @param {Profile} profile */
function profileArguments({ extensionsDir, userDataDir }) {
  return [
    `--extensions-dir=${extensionsDir}`,
    `--user-data-dir=${userDataDir}`,
    `--server-data-dir=${userDataDir}`,
  ];
}

/**
 * This process's environment without what a surrounding VS Code or test runner has put there for itself, and
 * without an extension gallery, which the server would ask about every extension.
 */
function cleanEnv() {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}' };
}

/**
 * Ends a process and its group: asks, then insists.
 *
 * @param {import('node:child_process').ChildProcess} child a group leader
 */
export async function stopGroup(child) {
  if (child.pid === undefined) return;
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    const insist = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.kill('SIGTERM');
    await exit;
    clearTimeout(insist);
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
