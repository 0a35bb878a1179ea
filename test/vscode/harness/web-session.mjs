// @ts-check
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { outputFile, temporaryFolder } from './folders.mjs';
import { popUpsOf } from './pop-ups.mjs';
import { installExtension } from './server.mjs';
import { startWebServer } from './web-server.mjs';
import { Workbench } from './workbench.mjs';

/** A browser keeps the settings of its user; these are in the workspace instead. */
export const SETTINGS = {
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @typedef {object} WebSession
 * @property {Workbench} workbench
 * @property {string} folder the folder of this machine that is served; nothing is written back to it; empty for one that an
 *   extension provides
 * @property {string[]} errors what the page and the extensions in it have printed as errors so far
 * @property {string[]} popUps the notifications of errors that have been shown so far
 * @property {() => Promise<void>} close ends the window and the server
 */

/**
 * Opens VS Code for browsers, with one extension installed and a folder open that is no folder of a machine.
 *
 * @param {object} options
 * @param {string} options.vsix the packaged extension
 * @param {string} options.workspace folder to open a copy of; or the URI of a workspace file that an extension provides
 * @param {string} [options.provider] the folder of that extension
 * @returns {Promise<WebSession>} ready for input
 * @throws {Error} when a part cannot be installed or started; nothing is left running then
 */
export async function openWebSession({ vsix, workspace, provider }) {
  const root = temporaryFolder('vscode-web');
  const extensions = path.join(root, 'extensions');
  const folder = provider ? '' : servedFolder(workspace, root);
  if (provider) cpSync(provider, path.join(extensions, 'provider'), { recursive: true });
  // VS Code itself unpacks the package.
  await installExtension(vsix, { extensionsDir: extensions, userDataDir: path.join(root, 'user') });
  const server = await startWebServer({
    extensions,
    workspace: provider ? workspace : folder,
    log: outputFile('vscode-web-server.log'),
  });
  /** @type {Awaited<ReturnType<typeof launchBrowser>> | undefined} */
  let browser;
  const close = async () => {
    await browser?.close();
    await server.stop();
  };
  try {
    browser = await launchBrowser();
    /** @type {string[]} */
    const errors = [];
    browser.page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    browser.page.on('pageerror', (error) => errors.push(String(error)));
    const popUps = await popUpsOf(browser.page);
    const workbench = new Workbench(browser.page, folder);
    await browser.page.goto(provider ? `${server.url}/?${new URLSearchParams({ workspace })}` : server.url);
    await workbench.ready();
    return { workbench, folder, errors, popUps, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {string} workspace folder to copy
 * @param {string} root below which the copy goes
 * @returns {string} the copy, with settings
 */
function servedFolder(workspace, root) {
  const folder = path.join(root, 'workspace', path.basename(path.resolve(workspace)));
  cpSync(workspace, folder, { recursive: true });
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(SETTINGS));
  return folder;
}
