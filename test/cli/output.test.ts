import fs from 'node:fs';
import { expect, it, test } from 'vitest';
import { folderWith } from '../harness/with-client.ts';
import { call, contentsOf } from './command-line.ts';
import { withError } from './notes.ts';

const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'];

test.each(formats)('--output holds what would be printed: %s', async (format) => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withError });
  const printed = await call(['lint', '--format', format], { cwd });
  const written = await call(['lint', '--format', format, '--output', 'reports/new/report.txt'], {
    cwd,
    isTerminal: true,
  });
  expect(printed).toMatchObject({ status: 1, err: '' });
  expect(written).toEqual({ status: 1, out: '', err: '' });
  expect(fs.readFileSync(`${cwd}/reports/new/report.txt`, 'utf8')).toBe(printed.out);
  expect(printed.out).not.toBe('');
});

it('--output writes over an earlier report', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withError, 'report.txt': 'x'.repeat(10_000) });
  await call(['lint', '--output', 'report.txt'], { cwd });
  expect(fs.readFileSync(`${cwd}/report.txt`, 'utf8')).toBe((await call(['lint'], { cwd })).out);
});

test.each(['a.ipt.md', 'link.txt', 'far/b.ipt.md'])('--output never writes over a note: %s', async (name) => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withError, 'far/b.ipt.md': withError });
  fs.symlinkSync('a.ipt.md', `${cwd}/link.txt`);
  const before = contentsOf(cwd);
  expect(await call(['lint', 'a.ipt.md', '--output', name], { cwd })).toEqual({
    status: 2,
    out: '',
    err: `--output ${name} is one of the notes. Give the report a file of its own.\n`,
  });
  expect(contentsOf(cwd)).toEqual(before);
});

test.each(['a.ipt.md/report.txt', '.'])('--output that cannot be written: %s', async (name) => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withError });
  const before = contentsOf(cwd);
  expect(await call(['lint', '--output', name], { cwd })).toEqual({
    status: 2,
    out: '',
    err: `The report cannot be written to ${name}. Check the folder and its permissions.\n`,
  });
  expect(contentsOf(cwd)).toEqual(before);
});

it('a configuration error leaves a report of the rest, and status 2', async () => {
  const { path: cwd } = folderWith({
    'a/a.ipt.md': withError,
    'b/b.ipt.md': withError,
    'b/.ipt-notes.jsonc': '{ "rule": {} }',
  });
  const { status, err } = await call(['lint', '--format', 'json', '--output', 'r.json'], { cwd });
  expect(status).toBe(2);
  expect(err).toContain('b/.ipt-notes.jsonc:1:3 ');
  const { files } = JSON.parse(fs.readFileSync(`${cwd}/r.json`, 'utf8'));
  expect(files.map((file: { path: string }) => file.path)).toEqual(['a/a.ipt.md']);
});
