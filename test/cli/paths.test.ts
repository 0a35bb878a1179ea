import fs from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, lintJson } from './command-line.ts';
import { next, of, withError, withInfo } from './notes.ts';

const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'];

describe('--paths codes', () => {
  const files = {
    'alderton-jane/s08.ipt.md': withError,
    'alderton-jane/again/s08.ipt.md': withInfo,
    'alderton-jane/s09.ipt.md': next,
    'alderton-jane/no-code.ipt.md': '# Alderton\n',
    'alderton-jane/broken/.ipt-notes.jsonc': '{',
    'alderton-jane/broken/alderton.ipt.md': withError,
    'alderton-jane/excluded.ipt.md': withError,
    'alderton-jane/.ipt-notes.jsonc': '{ "exclude": ["excluded.ipt.md"] }',
  };
  const world = () => {
    const { path: cwd } = folderWith(files);
    fs.writeFileSync(`${cwd}/alderton-jane/alderton.ipt.md`, Buffer.from('Café', 'latin1'));
    fs.linkSync(`${cwd}/alderton-jane/s09.ipt.md`, `${cwd}/alderton-jane/alderton.txt`);
    return { cwd };
  };

  test.each(formats)('leaves paths out: %s', async (format) => {
    const outcome = await call(['lint', '--format', format, '--paths', 'codes', '.'], world());
    expect(outcome.out).toContain('SYN-101/s08');
    expect(outcome.out + outcome.err).not.toMatch(/alderton|jane/i);
    expect(outcome.status).toBe(2);
  });

  it('leaves them out of what is said of named files, too', async () => {
    const given = ['alderton-jane/excluded.ipt.md', 'alderton-jane/gone.ipt.md', 'alderton-jane'];
    const { err } = await call(['lint', '--fix', '--paths', 'codes', ...given], world());
    expect(err).not.toMatch(/alderton|jane/i);
    expect(err).toContain('Left out by “exclude” in .ipt-notes.jsonc.');
  });

  it('leaves them out where no notes are found', async () => {
    const { path: cwd } = folderWith({ 'alderton-jane/a.md': '# Other\n' });
    const { err } = await call(['lint', '--paths', 'codes', 'alderton-jane'], { cwd });
    expect(err).toMatch(/^No notes found in what was named \(1 Markdown file/);
  });

  it('gives each note a name of its own', async () => {
    const report = await lintJson(['--paths', 'codes'], world());
    expect(report.files.map(({ path }) => path)).toEqual([
      'SYN-101/s08',
      'SYN-101/s08 (2)',
      'SYN-101/s09',
      'note (1)',
    ]);
    expect(report).toMatchObject({
      unchecked: [
        { path: '.ipt-notes.jsonc', reason: 'broken-configuration' },
        { path: 'file (1)', reason: 'not-utf-8' },
        { path: 'file (2)', reason: 'broken-configuration' },
      ],
    });
    const related = report.files.flatMap((file) => file.findings.flatMap((finding) => finding.related));
    expect(related.map(({ path }) => path)).toContain('SYN-101/s08');
  });
});

describe('quoted globs', () => {
  const folder = () =>
    folderWith({
      'notes/a.ipt.md': wholeNote,
      'notes/b.md': of('SYN-102', wholeNote),
      'notes/plain.md': '# Plain\n',
      'notes/picture.png': 'x',
      'notes/.hidden.md': '# Hidden\n',
      'notes/deep/er/c.ipt.md': of('SYN-103', wholeNote),
      'notes/[x].ipt.md': of('SYN-104', wholeNote),
      'other/d.ipt.md': of('SYN-105', wholeNote),
    }).path;

  test.each([
    ['notes/*.md', ['notes/[x].ipt.md', 'notes/a.ipt.md', 'notes/b.md', 'notes/plain.md']],
    ['./notes/*.ipt.md', ['notes/[x].ipt.md', 'notes/a.ipt.md']],
    ['notes/**/*.ipt.md', ['notes/[x].ipt.md', 'notes/a.ipt.md', 'notes/deep/er/c.ipt.md']],
    ['notes/d*', ['notes/deep/er/c.ipt.md']],
    ['notes/d*/', ['notes/deep/er/c.ipt.md']],
    ['{notes/deep,other}/**', ['notes/deep/er/c.ipt.md', 'other/d.ipt.md']],
    ['notes/?.ipt.md', ['notes/a.ipt.md']],
    ['notes/[x].ipt.md', ['notes/[x].ipt.md']],
    ['*/[!n]*.ipt.md', ['notes/[x].ipt.md', 'notes/a.ipt.md', 'other/d.ipt.md']],
  ])('%s', async (glob, paths) => {
    const report = await lintJson([glob], { cwd: folder() });
    expect(report.files.map(({ path }) => path)).toEqual(paths);
  });

  it('from another folder', async () => {
    const report = await lintJson(['../other/*.md'], { cwd: `${folder()}/notes` });
    expect(report.files.map(({ path }) => path)).toEqual(['../other/d.ipt.md']);
  });

  it('give each note once', async () => {
    const report = await lintJson(['notes/*.ipt.md', 'notes', 'notes/a.ipt.md'], { cwd: folder() });
    expect(report.files.map(({ path }) => path)).toEqual([
      'notes/[x].ipt.md',
      'notes/a.ipt.md',
      'notes/b.md',
      'notes/deep/er/c.ipt.md',
    ]);
  });

  it('that match nothing are a failure', async () => {
    const { status, err } = await call(['lint', 'notes/*.mdx', 'notes/a.ipt.md'], { cwd: folder() });
    expect(status).toBe(2);
    expect(err).toContain('notes/*.mdx: No Markdown file matches this pattern. Check the path.\n');
  });
});

describe('empty values', () => {
  test.each([
    ['a path', ['']],
    ['a path of blanks', [' ']],
    ['--output', ['--output', '']],
    ['--output=', ['--output=']],
    ['--config', ['--config', '']],
    ['--cache-location', ['--cache-location', '']],
    ['--stdin-filename', ['--stdin', '--stdin-filename', '']],
    ['--max-warnings', ['--max-warnings', '']],
    ['--threads', ['--threads', '']],
    ['--today', ['--today', '']],
    ['--rule', ['--rule', '']],
    ['--format', ['--format', '']],
    ['--profile', ['--profile', '']],
    ['--paths', ['--paths', '']],
  ])('are a mistake: %s', async (_, args) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote });
    const { status, out, err } = await call(['lint', ...args], { cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(' is invalid');
  });

  it('no path at all from xargs checks nothing', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withError });
    expect(await call(['lint'], { cwd, isCalledByXargs: true })).toEqual({
      status: 0,
      out: 'No notes were checked.\n',
      err: 'xargs handed over no paths, so nothing was checked.\n',
    });
    expect((await call(['lint', '.'], { cwd, isCalledByXargs: true })).status).toBe(1);
  });
});

describe('a configuration is read the same from every folder', () => {
  it('extends a file above it', async () => {
    const { path: cwd } = folderWith({
      'c.jsonc': '{ "rules": { "unknown-tag": "error" } }',
      'notes/.ipt-notes.jsonc': '{ "extends": "../c.jsonc" }',
      'notes/deep/a.ipt.md': withInfo,
    });
    for (const folder of [cwd, `${cwd}/notes`, `${cwd}/notes/deep`]) {
      const { status, err } = await call(['lint', '.'], { cwd: folder });
      expect([status, err], folder).toEqual([1, '']);
    }
  });

  it('but none outside its repository', async () => {
    const { path: cwd } = folderWith({
      'c.jsonc': '{}',
      'repository/.git/HEAD': '',
      'repository/notes/.ipt-notes.jsonc': '{ "extends": "../../c.jsonc" }',
      'repository/notes/a.ipt.md': withInfo,
    });
    for (const folder of [cwd, `${cwd}/repository`, `${cwd}/repository/notes`]) {
      const { status, err } = await call(['lint', '.'], { cwd: folder });
      expect(status).toBe(2);
      expect(err).toContain('“../../c.jsonc” points outside the repository.');
    }
  });

  it('has its globs from the working directory where --config names it', async () => {
    const { path: cwd } = folderWith({
      'far/strict.jsonc': '{ "extends": "./base.jsonc", "include": ["sessions/*.md"] }',
      'far/base.jsonc': '{ "exclude": ["sessions/old/**"] }',
      'sessions/a.md': '# Plain\n',
      'sessions/old/b.ipt.md': wholeNote,
    });
    for (const threads of ['1', '2']) {
      const report = await lintJson(['--config', 'far/strict.jsonc', '--threads', threads], { cwd });
      expect(report.files.map(({ path }) => path)).toEqual(['sessions/a.md']);
    }
  });
});
