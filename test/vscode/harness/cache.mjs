// @ts-check
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from './folders.mjs';

const STAGING = '.staging-';
const STALE_MS = 60 * 60 * 1000;

/**
 * Gives the folder of an installed tool, installing it first if this cache does not have it. The tool is built
 * in a folder of its own and moved into place in one step, so a folder under its final name is always whole,
 * and of two runs that install at the same time the first to finish wins and the other uses what it finds.
 *
 * @param {string} name what people see in the cache folder
 * @param {unknown} recipe everything the result depends on; another recipe gives another folder
 * @param {(staging: string) => Promise<void>} build fills the given empty folder; must not store that path
 * @returns {Promise<string>} the absolute path of the installed folder
 * @throws {Error} what `build` threw; nothing is left behind then
 */
export async function installOnce(name, recipe, build) {
  const cache = cacheFolder();
  const key = createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 12);
  const final = path.join(cache, `${name}-${key}`);
  if (existsSync(final)) return final;
  await removeStale(cache);
  const started = Date.now();
  process.stderr.write(`Installing ${name} for the tests into ${cache} (once)\n`);
  const staging = await mkdtemp(path.join(cache, STAGING));
  try {
    await build(staging);
    await rename(staging, final).catch((error) => {
      if (!existsSync(final)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  process.stderr.write(`Installed ${name} in ${Math.round((Date.now() - started) / 1000)} s\n`);
  return final;
}

/**
 * Removes what installs that were killed have left behind: staging folders no one has touched for an hour.
 *
 * @param {string} cache
 */
async function removeStale(cache) {
  for (const entry of await readdir(cache)) {
    if (!entry.startsWith(STAGING)) continue;
    const folder = path.join(cache, entry);
    const found = await stat(folder).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > STALE_MS) await rm(folder, { recursive: true, force: true });
  }
}
