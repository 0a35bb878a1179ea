import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { markdownUnder } from '../../server/src/host/find-markdown.ts';
import { folderWith } from '../harness/with-client.ts';

it('finds every Markdown file once, whatever links lead to it', () => {
  const folder = folderWith({
    'a/s01.ipt.md': '',
    'a/notes.markdown': '',
    'a/b/README.MD': '',
    'a/b/text.txt': '',
    '.git/HEAD.md': '',
    'node_modules/x/readme.md': '',
    'outside/far.md': '',
  });
  const { path: root } = folder;
  fs.symlinkSync(path.join(root, 'a'), path.join(root, 'a/b/loop'));
  fs.symlinkSync(path.join(root, 'a/s01.ipt.md'), path.join(root, 'a/again.ipt.md'));
  fs.symlinkSync(path.join(root, 'nowhere.md'), path.join(root, 'a/dangling.md'));
  fs.symlinkSync(path.join(root, 'outside'), path.join(root, 'a/linked'));
  fs.mkdirSync(path.join(root, 'a/folder.ipt.md'));
  const found = [...markdownUnder(path.join(root, 'a'))].map((file) => path.relative(root, file)).sort();
  expect(found).toHaveLength(4);
  const [once] = found.filter((name) => name === 'a/again.ipt.md' || name === 'a/s01.ipt.md');
  expect(found).toEqual([once, 'a/b/README.MD', 'a/linked/far.md', 'a/notes.markdown'].sort());
});

it('finds nothing where there is no folder', () => {
  expect([...markdownUnder('/nowhere/at/all')]).toEqual([]);
});
