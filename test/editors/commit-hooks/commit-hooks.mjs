import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce } from '../../vscode/harness/cache.mjs';
import { npm } from '../../vscode/harness/npm-package.mjs';
import { practice, wrongWith } from '../practice.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
/** What `npm i -D` makes of their `bin`. */
const programs = { husky: 'bin.js', lefthook: 'bin/index.js' };

/** The hook as husky runs it, with the recipe of docs/ci.md. */
export const husky = hooks('husky', '.husky/pre-commit', ['husky'], {
  'a commit': ['git', 'commit', '-m', 'A note'],
});

/** The same with lefthook, whose binary comes within its package. */
export const lefthook = hooks('lefthook', 'lefthook.yml', ['lefthook', 'install'], {
  'a commit': ['git', 'commit', '-m', 'A note'],
  'all files': ['npx', '--no-install', 'lefthook', 'run', 'pre-commit', '--all-files'],
});

/**
 * @param {keyof typeof programs} name
 * @param {string} file that the recipe is written into
 * @param {readonly string[]} setUp what `npx` runs once
 * @param {Readonly<Record<string, readonly string[]>>} commands that must fail on a gap alone
 * @returns {import('../editor.ts').Editor}
 */
function hooks(name, file, setUp, commands) {
  return {
    name,
    async run() {
      const lock = await readFile(path.join(here, 'package-lock.json'), 'utf8');
      const installed = await installOnce('commit-hooks', lock, install);
      return Object.entries(commands).flatMap(([test, command]) =>
        [false, true].map((hasGap) => {
          const on = hasGap ? 'a planted gap' : 'a clean caseload';
          return { test: `${test}, on ${on}`, problem: problemOf(command, hasGap, installed) };
        }),
      );
    },
  };

  /**
   * @param {readonly string[]} command
   * @param {boolean} hasGap
   * @param {string} installed
   */
  function problemOf([program = '', ...args], hasGap, installed) {
    const clinic = practice([]);
    try {
      clinic.link(installed, programs);
      clinic.follow(file);
      const ready = clinic.run('npx', '--no-install', ...setUp);
      if (ready.status !== 0) return ready.out;
      clinic.change({ hasGap });
      const before = clinic.run('git', 'rev-parse', 'HEAD').out;
      const ran = clinic.run(program, ...args);
      const isCommitted = clinic.run('git', 'rev-parse', 'HEAD').out !== before;
      if (program === 'git' && isCommitted !== (ran.status === 0)) return 'git has not done as the hook said';
      return wrongWith(ran, { hasGap });
    } finally {
      clinic.remove();
    }
  }
}

/** @param {string} staging */
async function install(staging) {
  for (const file of ['package.json', 'package-lock.json'])
    await copyFile(path.join(here, file), path.join(staging, file));
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], staging);
}
