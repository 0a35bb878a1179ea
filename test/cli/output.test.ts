import fs from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, contentsOf } from './command-line.ts';
import { of, withError, withHint, withWarning } from './notes.ts';

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

/** Reports of everything that a report may hold. */
const runs: readonly (readonly string[])[] = [
  [],
  ['--fix-dry-run'],
  ['--quiet'],
  ['--only-notes', 'other.md'],
  ['--color', 'always'],
  ['clean.ipt.md'],
  ['a.ipt.md'],
  ['--rule', 'possible-identifier=off'],
  ['--rule', 'possible-identifier=off', '--only-notes', 'clean.ipt.md'],
  ['--profile', 'supervision'],
];

test.each(formats)('--output writes over an earlier report: %s', async (format) => {
  const { path: cwd } = folderWith({
    'a.ipt.md': `${withError}\nHer cousin Jo Bell rang. #mood-lnik\n`,
    'a/beside.ipt.md': withError,
    'b.ipt.md': of('SYN-102', withWarning),
    'clean.ipt.md': of('SYN-103', wholeNote),
    'draft.ipt.md': of('SYN-104', withHint),
    'latin.ipt.md': 'Caf\u00e9',
    'other.md': '# Other\n',
  });
  fs.writeFileSync(`${cwd}/latin.ipt.md`, Buffer.from('Caf\u00e9', 'latin1'));
  for (const args of runs) {
    await call(['lint', '--format', format, '--output', 'report.txt', ...args], { cwd });
    const again = await call(['lint', '--format', format, '--output', 'report.txt', 'clean.ipt.md'], { cwd });
    expect(again, `${format} after ${args}`).toEqual({ status: 0, out: '', err: '' });
    const printed = await call(['lint', '--format', format, 'clean.ipt.md'], { cwd });
    expect(fs.readFileSync(`${cwd}/report.txt`, 'utf8')).toBe(printed.out);
  }
});

test.each(['text', 'markdown', 'github', 'junit'])(
  '--output leaves a report alone into which someone has written: %s',
  async (format) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withError });
    const args = ['lint', '--format', format, '--output', 'report.txt'];
    await call(args, { cwd });
    for (const remark of ['My remark.\n', '- My remark.\n']) {
      const report = fs.readFileSync(`${cwd}/report.txt`, 'utf8');
      fs.writeFileSync(`${cwd}/report.txt`, report + remark);
      expect((await call(args, { cwd })).status).toBe(2);
      expect(fs.readFileSync(`${cwd}/report.txt`, 'utf8')).toBe(report + remark);
      fs.writeFileSync(`${cwd}/report.txt`, report);
    }
  },
);

it('no two reports go to one file', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote, 'there.json': '' });
  fs.symlinkSync('there.json', `${cwd}/link.json`);
  const before = contentsOf(cwd);
  for (const [one, other] of [
    ['r.json', './r.json'],
    ['there.json', 'link.json'],
  ]) {
    const args = ['lint', '--fix', '--format', 'json', '--output', one ?? '', '--report', `sarif=${other}`];
    expect(await call(args, { cwd })).toEqual({
      status: 2,
      out: '',
      err: `--report ${other} is where another report of this run goes. Give each a file of its own.\n`,
    });
    expect(contentsOf(cwd)).toEqual(before);
  }
  const streams = ['lint', '--output', '/dev/null', '--report', 'json=/dev/null'];
  expect((await call(streams, { cwd })).status).toBe(0);
});

it('--output fills an empty file', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote, 'report.txt': '' });
  expect((await call(['lint', '--output', 'report.txt'], { cwd })).status).toBe(0);
  expect(fs.readFileSync(`${cwd}/report.txt`, 'utf8')).toContain('No documentation gaps found');
});

const isNoReport =
  'that file is there already, and is no report of ours. Name another file, or move that one away.';
const hasNoteName = 'that is the name of a note. Name another file.';

describe('--output never writes over anything else', () => {
  const files = {
    '.ipt-notes.jsonc': '{ "exclude": ["old/**"] }',
    'a.ipt.md': withError,
    'b.md': of('SYN-102', withError),
    'old/c.ipt.md': withError,
    'old/d.md': withError,
    'package.json': '{ "version": "1.0.0", "files": [] }\n',
    'data.json': '[{ "check_name": "unsigned" }]\n',
    'README.md': '# IPT Notes\n\nChecks session notes of Interpersonal Psychotherapy.\n',
    'diary.md': '# Monday\n\nNo documentation gaps found by these checks in 2 notes.\n',
    'log.txt': 'An ordinary line.\n1 finding (1 error) in 1 note of 1 course.\n',
    'page.xml': '<?xml version="1.0"?>\n<testsuites name="Ours"/>\n',
    'others.sarif': '{ "runs": [{ "tool": { "driver": { "name": "Other" } } }] }\n',
  };

  test.each([
    ['a.ipt.md', hasNoteName],
    ['new.ipt.md', hasNoteName],
    ['NEW.IPT.MD', hasNoteName],
    ['old/c.ipt.md', hasNoteName],
    ['link.txt', isNoReport],
    ['b.md', isNoReport],
    ['old/d.md', isNoReport],
    ['package.json', isNoReport],
    ['data.json', isNoReport],
    ['README.md', isNoReport],
    ['diary.md', isNoReport],
    ['log.txt', isNoReport],
    ['page.xml', isNoReport],
    ['others.sarif', isNoReport],
    ['.ipt-notes.jsonc', isNoReport],
    ['nowhere.json', 'the link leads nowhere. Remove it, or point it at a file.'],
    ['.', 'there is something else than a file. Name another one.'],
    ['a.ipt.md/report.txt', 'the file cannot be written. Check the folder and its permissions.'],
  ])('%s', async (name, why) => {
    const { path: cwd } = folderWith(files);
    fs.symlinkSync('a.ipt.md', `${cwd}/link.txt`);
    fs.symlinkSync('gone.json', `${cwd}/nowhere.json`);
    const before = contentsOf(cwd);
    // As a shell passes on `--output notes/*.md`.
    const outcome = await call(['lint', '--fix', '--format', 'json', '--output', name, 'b.md', 'README.md'], {
      cwd,
    });
    expect(outcome).toEqual({
      status: 2,
      out: '',
      err: `The report cannot be written to ${name}: ${why}\n`,
    });
    expect(contentsOf(cwd)).toEqual(before);
  });

  it('an empty note', async () => {
    const { path: cwd } = folderWith({ '.ipt-notes.jsonc': '{ "include": ["*.md"] }', 'empty.md': '' });
    const before = contentsOf(cwd);
    const { status, err } = await call(['lint', '--output', 'empty.md'], { cwd });
    expect([status, err]).toEqual([
      2,
      '--output empty.md is one of the notes. Give the report a file of its own.\n',
    ]);
    expect(contentsOf(cwd)).toEqual(before);
  });
});

it('--output goes where a link leads, and to a device', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote, 'far/report.txt': '' });
  fs.symlinkSync('far/report.txt', `${cwd}/link.txt`);
  expect((await call(['lint', '--output', 'link.txt'], { cwd })).status).toBe(0);
  expect(fs.readlinkSync(`${cwd}/link.txt`)).toBe('far/report.txt');
  expect(fs.readFileSync(`${cwd}/far/report.txt`, 'utf8')).toContain('No documentation gaps found');
  expect(await call(['lint', '--output', '/dev/null'], { cwd })).toEqual({ status: 0, out: '', err: '' });
  expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
  expect(await call(['lint', '--output', '/dev/full'], { cwd })).toEqual({
    status: 2,
    out: '',
    err: 'The report cannot be written to /dev/full: there is no space left. Free some, then run again.\n',
  });
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
  const { files, complete, unchecked } = JSON.parse(fs.readFileSync(`${cwd}/r.json`, 'utf8'));
  expect(files.map((file: { path: string }) => file.path)).toEqual(['a/a.ipt.md']);
  expect([complete, unchecked]).toEqual([
    false,
    [
      { path: 'b/.ipt-notes.jsonc', reason: 'broken-configuration' },
      { path: 'b/b.ipt.md', reason: 'broken-configuration' },
    ],
  ]);
});

it.each(['.ipt-notes.jsonc', 'notes/.IPT-notes.jsonc'])(
  '--output makes no configuration of a report: %s',
  async (file) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote });
    const { status, out, err } = await call(['lint', '--format', 'json', '--output', file], { cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('that is the name of a configuration. Name another file.');
    expect(Object.keys(contentsOf(cwd))).toEqual(['a.ipt.md']);
  },
);
