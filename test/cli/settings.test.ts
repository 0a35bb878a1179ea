import { describe, expect, it, test } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, lintJson, rulesOf } from './command-line.ts';
import { next, of, withError, withHint, withInfo, withWarning } from './notes.ts';

describe('--rule', () => {
  it('sets severities, several of them', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withError, 'b.ipt.md': of('SYN-102', withInfo) });
    const report = await lintJson(['--rule', 'missing-section=info', '--rule', 'unknown-tag=off'], { cwd });
    expect(rulesOf(report)).toEqual(['a.ipt.md missing-section info']);
  });

  it('switches on what is off', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote.replace('One conversation', 'She denies it') });
    expect(rulesOf(await lintJson([], { cwd }))).toEqual([]);
    expect(rulesOf(await lintJson(['--rule', 'wording=hint'], { cwd }))).toEqual(['a.ipt.md wording hint']);
  });

  it('wins over the configuration', async () => {
    const { path: cwd } = folderWith({
      'a.ipt.md': withInfo,
      '.ipt-notes.jsonc': '{ "rules": { "unknown-tag": "off" } }',
    });
    expect(rulesOf(await lintJson([], { cwd }))).toEqual([]);
    expect(rulesOf(await lintJson(['--rule', 'unknown-tag=error'], { cwd }))).toEqual([
      'a.ipt.md unknown-tag error',
    ]);
  });

  test.each([
    ['missing-sections=off', 'Did you mean “missing-section”?'],
    ['missing-section=loud', 'Write missing-section=error|warning|info|hint|off.'],
    ['missing-section', 'Write missing-section=error|warning|info|hint|off.'],
    ['=off', 'There is no rule “”.'],
  ])('%s is a mistake', async (entry, message) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote });
    const { status, out, err } = await call(['lint', '--rule', entry], { cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('--profile', () => {
  it('takes the place of the profiles that files extend', async () => {
    const { path: cwd } = folderWith({
      'a.ipt.md': withInfo,
      '.ipt-notes.jsonc': '{ "extends": "ipt:practised" }',
    });
    expect(rulesOf(await lintJson([], { cwd }))).toEqual([]);
    const taught = await lintJson(['--profile', 'student'], { cwd });
    const plain = await lintJson(['--profile', 'standard'], { cwd });
    expect(rulesOf(taught)).toEqual(['a.ipt.md unknown-tag info']);
    const message = plain.files[0]?.findings[0]?.message ?? '';
    expect(message).not.toBe('');
    expect(taught.files[0]?.findings[0]?.message.startsWith(`${message} `)).toBe(true);
  });

  it('may be written as in files, and repeated', async () => {
    const { path: cwd } = folderWith({
      'a.ipt.md': wholeNote.replace('---\n', '---\ndiagnosis: low mood\n'),
    });
    const both = ['--profile', 'ipt:us-billing', '--profile', 'standard'];
    expect(rulesOf(await lintJson(both, { cwd }))).toEqual(['a.ipt.md diagnosis-format warning']);
    const { out } = await call(['config', 'a.ipt.md', ...both], { cwd });
    expect(JSON.parse(out).layers).toEqual(['ipt:standard', 'ipt:us-billing']);
  });
});

describe('--config', () => {
  it('holds for all notes, whatever is beside them', async () => {
    const { path: cwd } = folderWith({
      'a/a.ipt.md': withInfo,
      'a/.ipt-notes.jsonc': '{ "rules": { "unknown-tag": "off" } }',
      'b/b.ipt.md': of('SYN-102', withInfo),
      'strict.jsonc': '{ "rules": { "unknown-tag": "error" } }',
    });
    expect(rulesOf(await lintJson([], { cwd }))).toEqual(['b/b.ipt.md unknown-tag info']);
    expect(rulesOf(await lintJson(['--config', 'strict.jsonc'], { cwd }))).toEqual([
      'a/a.ipt.md unknown-tag error',
      'b/b.ipt.md unknown-tag error',
    ]);
  });

  it('is a failure without such a file', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote });
    const { status, err } = await call(['lint', '--config', 'none.jsonc'], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(/^none\.jsonc:1:1 No such file or folder\. Check the path\.\n/);
  });
});

describe('--drafts', () => {
  const files = { 'a.ipt.md': withHint, 'b.ipt.md': of('SYN-102', withError) };

  test.each([
    ['relax', ['a.ipt.md missing-section hint', 'b.ipt.md missing-section error']],
    ['check', ['a.ipt.md missing-section error', 'b.ipt.md missing-section error']],
    ['skip', ['b.ipt.md missing-section error']],
  ])('%s', async (mode, expected) => {
    const { path: cwd } = folderWith(files);
    const report = await lintJson(['--drafts', mode], { cwd });
    expect(rulesOf(report)).toEqual(expected);
    expect(report.summary).toMatchObject({ notes: 2, drafts: 1 });
  });

  it('is relax by default', async () => {
    const { path: cwd } = folderWith(files);
    expect(await lintJson([], { cwd })).toEqual(await lintJson(['--drafts', 'relax'], { cwd }));
  });
});

describe('--today', () => {
  it('is the day taken for today', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote });
    const on = async (day: string) => rulesOf(await lintJson(['--today', day], { cwd }));
    expect(await on('2025-06-07')).toEqual(['a.ipt.md unsigned info']);
    expect(await on('2025-06-06')).toEqual([]);
    expect(await on('2025-05-28')).toEqual(['a.ipt.md date-in-future warning']);
    expect(await on('2025-05-29')).toEqual([]);
    expect(rulesOf(await lintJson([], { cwd }))).toEqual([]);
  });

  test.each(['2025-02-30', 'tomorrow', ''])('“%s” is a mistake', async (day) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote });
    const { status, err } = await call(['lint', '--today', day], { cwd });
    expect(status).toBe(2);
    expect(err).toContain('Write a date that exists');
  });
});

describe('--no-course', () => {
  const files = { 's08.ipt.md': wholeNote, 's09.ipt.md': next };

  it('leaves out the rules that look across notes', async () => {
    const { path: cwd } = folderWith(files);
    expect(rulesOf(await lintJson([], { cwd }))).toContain('s09.ipt.md homework-not-reviewed warning');
    expect(rulesOf(await lintJson(['--no-course'], { cwd }))).toEqual([]);
  });

  it('leaves directives for them alone', async () => {
    const silenced = `${next}\n<!-- ipt-ignore-file homework-not-reviewed: by agreement -->\n`;
    const { path: cwd } = folderWith({ ...files, 's09.ipt.md': silenced });
    expect((await lintJson(['--rule', 'copied-forward=off'], { cwd })).summary).toMatchObject({
      suppressed: 1,
      warnings: 0,
    });
    expect((await lintJson(['--no-course'], { cwd })).summary).toMatchObject({ suppressed: 0, warnings: 0 });
  });

  it('a single note is looked at in its course, unless it is read alone', async () => {
    const { path: cwd } = folderWith(files);
    const found = ['s09.ipt.md homework-not-reviewed warning'];
    expect(rulesOf(await lintJson(['s09.ipt.md'], { cwd }))).toEqual(found);
    expect(rulesOf(await lintJson(['--alone', 's09.ipt.md'], { cwd }))).toEqual([]);
  });
});

describe('--quiet', () => {
  it('lists errors only, and counts all', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withError, 'b.ipt.md': of('SYN-102', withWarning) });
    const report = await lintJson(['--quiet'], { cwd });
    expect(rulesOf(report)).toEqual(['a.ipt.md missing-section error']);
    expect(report.files.map(({ path }) => path)).toEqual(['a.ipt.md', 'b.ipt.md']);
    expect(report.summary).toMatchObject({ errors: 1, warnings: 1 });
  });
});
