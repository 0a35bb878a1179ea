// @ts-check
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {string[]} */
const temporary = [];

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
  if (temporary.length === 0)
    process.once('exit', () => {
      for (const each of temporary) rmSync(each, { recursive: true, force: true, maxRetries: 3 });
    });
  temporary.push(folder);
  return folder;
}

/**
 * The files below a folder that a program is writing to.
 *
 * @param {string} folder
 * @returns {{ file: string, text: string }[]} absolute paths and contents, without what has gone meanwhile
 */
export function filesBelow(folder) {
  return unlessGone(() => readdirSync(folder, { withFileTypes: true }), []).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return entry.isFile() ? unlessGone(() => [{ file, text: readFileSync(file, 'utf8') }], []) : [];
  });
}

/**
 * @template T
 * @param {() => T} read
 * @param {T} nothing what is returned where it is not there
 */
function unlessGone(read, nothing) {
  try {
    return read();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return nothing;
    throw error;
  }
}
