import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GitIgnore } from '../../server/src/cli/git-ignore.ts';
import { GitIgnored } from '../../server/src/cli/git-ignored.ts';
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

it('leaves out what git would without an index, where there is no git', () => {
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
      const ours = new GitIgnore(new GitIgnored(root, { PATH: '' }), fsHost, false);
      expect(files.filter((file) => ours.leavesOut(path.join(root, file), false))).toEqual(ignoredByGit());
    }),
    { numRuns: 150 },
  );
});

it('leaves out what git leaves out, tracked files and all lists of patterns considered', () => {
  const { path: root } = repositoryWith(Object.fromEntries(files.map((file) => [file, ''])));
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: root, env: gitEnv, encoding: 'utf8' }).stdout.split('\n');
  const ofUser = path.join(root, '.git/of-user');
  git('config', 'core.excludesFile', ofUser);
  const exclude = path.join(root, '.git/info/exclude');
  fs.mkdirSync(path.dirname(exclude), { recursive: true });
  fc.assert(
    fc.property(fc.tuple(lines, lines, lines, lines, lines), fc.subarray(files), (patterns, tracked) => {
      const lists = [...folders.map((folder) => path.join(root, folder, '.gitignore')), exclude, ofUser];
      for (const [index, list] of lists.entries()) fs.writeFileSync(list, `${patterns[index]?.join('\n')}\n`);
      git('rm', '-r', '--cached', '--quiet', '--ignore-unmatch', '.');
      if (tracked.length > 0) git('add', '--force', '--', ...tracked);
      const ours = new GitIgnore(new GitIgnored(root, gitEnv), fsHost, false);
      // Without the option for it, git leaves out no file that is tracked.
      const ignored = git('check-ignore', ...files);
      expect(files.filter((file) => ours.leavesOut(path.join(root, file), false))).toEqual(
        files.filter((file) => ignored.includes(file)),
      );
      // A folder is entered where anything in it is tracked.
      for (const folder of ['x', 'x/y'])
        if (tracked.some((file) => file.startsWith(`${folder}/`)))
          expect(ours.leavesOut(path.join(root, folder), true)).toBe(false);
    }),
    { numRuns: 40 },
  );
});

it('asks each repository about its own files: a nested one, and another working tree', () => {
  const { path: root, write, commit } = repositoryWith({ 'x/a.ipt.md': '', 'y/a.ipt.md': '' });
  write('.gitignore', 'x/\n');
  commit();
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, env: gitEnv });
  const other = path.join(root, 'w');
  git('worktree', 'add', '--quiet', other);
  git('init', '--quiet', 'z');
  for (const [file, text] of [
    ['x/b.ipt.md', ''],
    ['z/.gitignore', 'a.*\n'],
    ['z/a.ipt.md', ''],
    ['z/b.ipt.md', ''],
  ] as const)
    fs.writeFileSync(path.join(root, file), text);
  fs.mkdirSync(path.join(other, 'x'), { recursive: true });
  fs.writeFileSync(path.join(other, 'x/b.ipt.md'), '');
  const ours = new GitIgnore(new GitIgnored(root, gitEnv), fsHost, false);
  const leavesOut = (file: string) => ours.leavesOut(file, false);
  const all = [`${root}/x/a.ipt.md`, `${root}/x/b.ipt.md`, `${root}/y/a.ipt.md`, `${root}/z/a.ipt.md`];
  const others = [`${root}/z/b.ipt.md`, `${other}/x/a.ipt.md`, `${other}/x/b.ipt.md`];
  expect([...all, ...others].filter(leavesOut)).toEqual([
    `${root}/x/b.ipt.md`,
    `${root}/z/a.ipt.md`,
    `${other}/x/b.ipt.md`,
  ]);
});
