// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Where downloaded test tools are kept between runs: `IPT_TEST_CACHE`, else `.cache/` of the project.
 *
 * @returns {string} an absolute path; the folder exists
 */
export function cacheFolder() {
  const folder = path.resolve(process.env.IPT_TEST_CACHE || path.join(PROJECT, '.cache'));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Where a run leaves its logs and screenshots: `test-output/` of the project.
 *
 * @param {string} name of a file in it
 * @returns {string} its absolute path; the folder exists
 */
export function outputFile(name) {
  const folder = path.join(PROJECT, 'test-output');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, name);
}

/**
 * Makes a new folder that is removed when this process ends, however it ends short of being killed.
 *
 * @param {string} purpose start of its name
 * @returns {string} its absolute path
 */
export function temporaryFolder(purpose) {
  const folder = mkdtempSync(path.join(tmpdir(), `ipt-${purpose}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
