import { installPackage } from '../install-package.mjs';
import { practice, wrongWith } from '../practice.mjs';

/**
 * The hook as pre-commit runs it, as Debian ships it, with the recipe of docs/ci.md: it clones the release that the recipe
 * names, and hands over the Markdown files.
 * @type {import('../editor.ts').Editor}
 */
export const preCommit = {
  name: 'pre-commit',
  run() {
    const missing = installPackage('pre-commit', 'pre-commit');
    if (missing !== undefined) return [{ test: 'start', problem: missing }];
    return Object.entries(tests).flatMap(([test, run]) =>
      [false, true].map((hasGap) => {
        const clinic = practice(['https://github.com/ipt-notes/ipt-notes']);
        try {
          clinic.follow('.pre-commit-config.yaml');
          clinic.change({ hasGap });
          const on = hasGap ? 'a planted gap' : 'a clean caseload';
          return { test: `${test}, on ${on}`, problem: wrongWith(run(clinic), { hasGap }) };
        } finally {
          clinic.remove();
        }
      }),
    );
  },
};

/** @type {Record<string, (clinic: ReturnType<typeof practice>) => { status: number | null, out: string }>} */
const tests = {
  'a commit': (clinic) => {
    const installed = clinic.run('pre-commit', 'install');
    return installed.status === 0 ? clinic.run('git', 'commit', '-m', 'A note') : installed;
  },
  'all files': (clinic) => clinic.run('pre-commit', 'run', '--all-files'),
};
