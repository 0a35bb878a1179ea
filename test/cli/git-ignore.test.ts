import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GitIgnore } from '../../server/src/cli/git-ignore.ts';
import { fsHost } from '../../server/src/host/fs-host.ts';
import { gitEnv, repositoryWith } from './sets/repository.ts';

const folders = ['', 'x/', 'x/y/'];
const files = folders.flatMap((folder) => ['s01.ipt.md', 's02.ipt.md'].map((name) => folder + name));
const pattern = fc
  .tuple(
    fc.constantFrom('', '!', '!/', '/'),
    fc.constantFrom(
      '*',
      '*.md',
      's01*',
      's02.ipt.md',
      'x',
      'x/',
      'y',
      'y/*',
      'x/y',
      '**/y/',
      'x/**',
      '*/s01*',
    ),
  )
  .map((parts) => parts.join(''));
const lines = fc.array(pattern, { maxLength: 3 });

it('leaves out what git leaves out, whatever .gitignore files say to one another', () => {
  const { path: root } = repositoryWith(Object.fromEntries(files.map((file) => [file, ''])));
  const ignoredByGit = () =>
    spawnSync('git', ['check-ignore', '--no-index', ...files], {
      cwd: root,
      env: gitEnv,
      encoding: 'utf8',
    })
      .stdout.split('\n')
      .filter((line) => line !== '');
  fc.assert(
    fc.property(fc.tuple(lines, lines, lines), (ignores) => {
      for (const [index, folder] of folders.entries())
        fs.writeFileSync(path.join(root, folder, '.gitignore'), `${ignores[index]?.join('\n')}\n`);
      const ours = new GitIgnore(fsHost);
      expect(files.filter((file) => ours.leavesOut(path.join(root, file), false))).toEqual(ignoredByGit());
    }),
    { numRuns: 150 },
  );
});
