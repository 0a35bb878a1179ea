import fs from 'node:fs';
import { expect, it, test } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { replace } from '../rules/changes.ts';
import { call, lintJson, rulesOf } from './command-line.ts';

const named = replace('One conversation', 'Zora Quillfeather called: one conversation')(wholeNote);
const outside = () =>
  folderWith({ 'names.txt': '# Names to flag\r\n\r\n  Zora Quillfeather \r\nAbel\n', 'sub/.keep': '' }).path;

it('flags the names of a file that IPT_NOTES_NAMES names', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': named });
  const env = { IPT_NOTES_NAMES: `${outside()}/names.txt` };
  const report = await lintJson([], { cwd, env });
  expect(rulesOf(report)).toEqual(['a.ipt.md possible-identifier warning']);
  expect(report.files[0]?.findings[0]).toMatchObject({
    subject: 'name',
    range: { start: { line: 23, column: 1 }, end: { line: 23, column: 18 } },
  });
  expect(JSON.stringify(report)).not.toMatch(/Zora|Quillfeather|Abel/);
  expect(rulesOf(await lintJson([], { cwd }))).toEqual([]);
});

it('takes a path from the working directory', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': named });
  const far = outside();
  const env = { IPT_NOTES_NAMES: `../${far.slice(far.lastIndexOf('/') + 1)}/names.txt` };
  expect(rulesOf(await lintJson([], { cwd, env }))).toEqual(['a.ipt.md possible-identifier warning']);
});

const inside =
  "IPT_NOTES_NAMES names a file inside this folder. Move it elsewhere: names don't belong in a repository.\n";

test.each<[string, (cwd: string, far: string) => { file: string; args?: string[] }]>([
  ['in the working directory', () => ({ file: 'names.txt' })],
  ['below it', () => ({ file: 'sub/names.txt' })],
  ['in a folder that is checked', (_, far) => ({ file: `${far}/names.txt`, args: [far] })],
  [
    'in it, behind a link from outside',
    (cwd, far) => {
      fs.symlinkSync(`${cwd}/names.txt`, `${far}/link.txt`);
      return { file: `${far}/link.txt` };
    },
  ],
])('is refused where the file is %s', async (_, place) => {
  const { path: cwd } = folderWith({ 'a.ipt.md': named, 'names.txt': 'Abel\n', 'sub/names.txt': 'Abel\n' });
  const { file, args = [] } = place(cwd, outside());
  expect(await call(['lint', ...args], { cwd, env: { IPT_NOTES_NAMES: file } })).toEqual({
    status: 2,
    out: '',
    err: inside,
  });
});

it('is a failure where the file is not there, rather than a list without names', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': named });
  const env = { IPT_NOTES_NAMES: `${outside()}/gone.txt` };
  expect(await call(['lint'], { cwd, env })).toEqual({
    status: 2,
    out: '',
    err: 'IPT_NOTES_NAMES: No such file or folder. Check the path.\n',
  });
});

it('looks at the path below the root of the caseload, and prints nothing of it but the path', async () => {
  const { path: outer } = folderWith({
    'zora-quillfeather/caseload/abel/s08.ipt.md': wholeNote,
    'zora-quillfeather/caseload/.ipt-notes.jsonc': '{}',
  });
  const cwd = `${outer}/zora-quillfeather`;
  const env = { IPT_NOTES_NAMES: `${outside()}/names.txt` };
  const report = await lintJson([], { cwd, env });
  expect(rulesOf(report)).toEqual(['caseload/abel/s08.ipt.md possible-identifier warning']);
  expect(report.files[0]?.findings[0]).toMatchObject({
    subject: 'name',
    message: 'The name of this file, or of a folder that it is in, may hold a name on your list. Rename it.',
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
  });
  const coded = await call(['lint', '--format', 'json', '--paths', 'codes'], { cwd, env });
  expect(coded.out).toContain('possible-identifier');
  expect(coded.out).not.toMatch(/abel|zora|quill/i);
});

it('looks at the name that standard input is given', async () => {
  const { path: cwd } = folderWith({ 'names.keep': '' });
  const env = { IPT_NOTES_NAMES: `${outside()}/names.txt` };
  const from = (name: string) =>
    lintJson(['--stdin', '--stdin-filename', name], { cwd, env, input: wholeNote });
  expect(rulesOf(await from('quillfeather-zora/s08.ipt.md'))).toEqual([
    'quillfeather-zora/s08.ipt.md possible-identifier warning',
  ]);
  expect(rulesOf(await from('SYN-101/s08.ipt.md'))).toEqual([]);
});
