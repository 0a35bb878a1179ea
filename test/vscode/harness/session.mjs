// @ts-check
import { cpSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { outputFile, temporaryFolder } from './folders.mjs';
import { popUpsOf } from './pop-ups.mjs';
import { installExtension, seedSettings, startServer } from './server.mjs';
import { Workbench } from './workbench.mjs';

/**
 * @typedef {object} Session
 * @property {Workbench} workbench
 * @property {string} folder the open workspace folder: a copy, free to change
 * @property {string} logs the folder below which VS Code and its extensions keep their log files
 * @property {string} user the folder with everything that VS Code keeps for its user
 * @property {string[]} popUps the notifications of errors that have been shown so far
 * @property {() => Promise<void>} close ends the window and the server
 */

/** Nothing is asked: what is opened is not trusted. */
const RESTRICTED = {
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/**
 * Opens a window of a real VS Code, as a new user who has installed one extension and opened a folder.
 *
 * @param {object} options
 * @param {string} options.vsix the packaged extension
 * @param {string} options.workspace folder to open a copy of
 * @param {Record<string, unknown>} [options.settings] user settings besides the quiet ones
 * @param {boolean} [options.isTrusted] false for a window in Restricted Mode
 * @returns {Promise<Session>} ready for input
 * @throws {Error} when a part cannot be installed or started; nothing is left running then
 */
export async function openSession({ vsix, workspace, settings, isTrusted = true }) {
  const root = temporaryFolder('vscode');
  const profile = { extensionsDir: path.join(root, 'extensions'), userDataDir: path.join(root, 'user') };
  const folder = path.join(root, 'workspace', path.basename(path.resolve(workspace)));
  cpSync(workspace, folder, { recursive: true });
  seedSettings(profile.userDataDir, { ...settings, ...(!isTrusted && RESTRICTED) });
  await installExtension(vsix, profile);
  const server = await startServer({ ...profile, log: outputFile('vscode-ui-server.log'), isTrusted });
  /** @type {Awaited<ReturnType<typeof launchBrowser>> | undefined} */
  let browser;
  const close = async () => {
    await browser?.close();
    await server.stop();
  };
  try {
    browser = await launchBrowser();
    const popUps = await popUpsOf(browser.page);
    const workbench = new Workbench(browser.page, folder);
    await browser.page.goto(`http://127.0.0.1:${server.port}/?${new URLSearchParams({ folder })}`);
    await workbench.ready();
    const user = profile.userDataDir;
    return { workbench, folder, user, logs: path.join(user, 'logs'), popUps, close };
  } catch (error) {
    await close();
    throw error;
  }
}
