import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackage } from '../install-package.mjs';

const script = fileURLToPath(new URL('client.lua', import.meta.url));
/** Neovim is killed if it has not ended by then, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Neovim with its own LSP client, as Debian ships it.
 * @type {import('../editor.ts').Editor}
 */
export const neovim = {
  name: 'neovim',
  run({ server, notes }) {
    const missing = installPackage('nvim', 'neovim');
    if (missing !== undefined) return [{ test: 'start', problem: missing }];
    const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-neovim-')));
    try {
      fs.cpSync(notes, folder, { recursive: true });
      return results(folder, server);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  },
};

/**
 * @param {string} folder
 * @param {string} server
 */
function results(folder, server) {
  const log = path.join(folder, 'results.txt');
  const { status, signal, stderr } = spawnSync(
    'nvim',
    ['--clean', '--headless', '-n', '-c', `luafile ${script}`, '-c', 'cquit 3'],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: PATIENCE,
      env: {
        ...process.env,
        IPT_NODE: process.execPath,
        IPT_SERVER: server,
        IPT_FOLDER: folder,
        IPT_LOG: log,
      },
    },
  );
  const lines = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
  const outcome = lines.map((line) => {
    const [test = '', problem] = line.split('\t');
    return { test, problem };
  });
  if (status === 0) return outcome;
  return [...outcome, { test: 'ends', problem: `Ended with ${signal ?? status}. ${stderr.trim()}` }];
}
