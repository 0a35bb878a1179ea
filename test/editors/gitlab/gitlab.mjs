import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce } from '../../vscode/harness/cache.mjs';
import { npm } from '../../vscode/harness/npm-package.mjs';
import { installPackage } from '../install-package.mjs';
import { practice, wrongWith } from '../practice.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const FILE = '.gitlab-ci.yml';
/** The recipes of the page, in its order. */
const RECIPES = ['the component', 'a job without it', 'jobs in parallel'];
/** Without containers all jobs share one folder, so one runs after the other. What the program keeps is not among the notes. */
const OPTIONS =
  '--force-shell-executor --no-shell-isolation --concurrency 1 --state-dir ../state --no-color'.split(' ');

/**
 * GitLab's jobs, out of docs/ci.md, as gitlab-ci-local runs them: it fetches the component by its address and tag, and checks
 * each file against GitLab's schema.
 * @type {import('../editor.ts').Editor}
 */
export const gitlab = {
  name: 'gitlab-ci-local',
  async run() {
    const missing = installPackage('rsync', 'rsync');
    if (missing !== undefined) return [{ test: 'start', problem: missing }];
    const lock = await readFile(path.join(here, 'package-lock.json'), 'utf8');
    const folder = await installOnce('gitlab-ci-local', lock, install);
    const program = path.join(folder, 'node_modules/gitlab-ci-local/dist/index.js');
    return RECIPES.flatMap((name, index) => [
      { test: `${name}, on a clean caseload`, problem: pipeline(program, index, { hasGap: false }) },
      { test: `${name}, on a planted gap`, problem: pipeline(program, index, { hasGap: true }) },
    ]);
  },
};

/** @param {string} staging */
async function install(staging) {
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(path.join(here, file), path.join(staging, file));
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], staging);
}

/**
 * @param {string} program
 * @param {number} index
 * @param {{ hasGap: boolean }} given
 */
function pipeline(program, index, given) {
  const clinic = practice(['ssh://git@gitlab.example:22/ipt-notes/ipt-notes.git']);
  try {
    clinic.run('git', 'remote', 'add', 'origin', 'git@gitlab.example:clinic/notes.git');
    clinic.follow(FILE, index);
    clinic.change(given);
    return wrongWith(clinic.run(process.execPath, program, ...OPTIONS), given);
  } finally {
    clinic.remove();
  }
}
