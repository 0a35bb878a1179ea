import { execFileSync, spawn as spawnProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { recentNote, wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, contentsOf, type JsonReport, spawn } from './command-line.ts';
import { of, withError, withInfo, withWarning } from './notes.ts';

// The bundle as a process of its own: what the tests beside this one show in memory holds there as well.

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

describe('the bundle', () => {
  test.each<[string, string, string[], number]>([
    ['a clean note', wholeNote, [], 0],
    ['an error', withError, [], 1],
    ['a warning too many', withWarning, ['--max-warnings', '0'], 1],
    ['an unknown option', wholeNote, ['--what'], 2],
    ['a path that is not there', wholeNote, ['gone'], 2],
  ])('ends with its status: %s', (_, text, args, status) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': text });
    expect(spawn(['lint', '--today', '2025-06-01', ...args], { cwd }).status).toBe(status);
  });

  it('prints what a run in memory prints', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withError, 'sub/b.ipt.md': of('SYN-102', withInfo) });
    const args = ['lint', '--today', '2025-06-01', '--format'];
    for (const format of ['text', 'json', 'junit', 'github', 'gitlab', 'markdown']) {
      expect(spawn([...args, format], { cwd })).toEqual(await call([...args, format], { cwd }));
    }
  });

  it('is a program that can be called by its name', () => {
    expect(fs.readFileSync(bundle, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
    const { version } = JSON.parse(fs.readFileSync(path.join(bundle, '../../package.json'), 'utf8'));
    expect(execFileSync(bundle, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  it('reads standard input', () => {
    const { path: cwd } = folderWith({});
    const args = ['lint', '--stdin', '--stdin-filename', 'a.md', '--format', 'json'];
    const { status, out } = spawn(args, { cwd, input: withError });
    expect(status).toBe(1);
    expect((JSON.parse(out) as JsonReport).files).toMatchObject([
      { path: 'a.md', findings: [{ rule: 'missing-section' }, {}] },
    ]);
  });

  it('keeps nothing in the working directory for a user without a home, and checks as ever', () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote });
    const env = { HOME: '', XDG_CACHE_HOME: '', LOCALAPPDATA: '', USERPROFILE: '' };
    expect(spawn(['lint', '--cache', '--today', '2025-06-01'], { cwd, env })).toMatchObject({
      status: 0,
      err: 'This user has no folder for caches, so nothing is kept. Name one with --cache-location.\n',
    });
    expect(fs.readdirSync(cwd)).toEqual(['a.ipt.md']);
  });

  it('reads a folder with a backslash in its name', () => {
    const { path: cwd } = folderWith({ 'a\\b/c.ipt.md': wholeNote });
    const inside = { cwd: path.join(cwd, 'a\\b') };
    expect(spawn(['lint', '--today', '2025-06-01'], inside)).toMatchObject({ status: 0, err: '' });
  });

  it('says in one line that its folder was deleted', () => {
    const { path: cwd } = folderWith({ 'gone/a.ipt.md': wholeNote });
    const through = (args: string) =>
      spawnSync('sh', ['-c', `cd gone; rm -r ../gone; "$0" "$1" ${args}`, process.execPath, bundle], {
        cwd,
        encoding: 'utf8',
      });
    expect(through('lint')).toMatchObject({
      status: 2,
      stderr: 'The working directory is no longer there. Change to another folder.\n',
    });
    fs.mkdirSync(path.join(cwd, 'gone'));
    expect(through('--version').status).toBe(0);
  });

  it('ends where the folder for caches takes no folders', () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote });
    const command = [bundle, 'lint', '--cache', '--today', '2025-06-01'];
    const env = { ...process.env, XDG_CACHE_HOME: '/proc/caches' };
    expect(spawnSync(process.execPath, command, { cwd, env, timeout: 30_000 }).status).toBe(0);
  });

  it('takes a clean note of yesterday for clean, by the clock of this machine', () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': recentNote() });
    expect(spawn(['lint'], { cwd })).toMatchObject({ status: 0, err: '' });
  });

  it('prints all of a long report into a pipe, and bears a reader that leaves early', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 800 }, (_, index) => [`${index}.ipt.md`, '# Not much\n']),
    );
    const { path: cwd } = folderWith(files);
    const { out } = spawn(['lint', '--format', 'json'], { cwd });
    expect(out.length).toBeGreaterThan(1_000_000);
    expect((JSON.parse(out) as JsonReport).files).toHaveLength(800);
    const left = spawnProcess(process.execPath, [bundle, 'lint', '--format', 'json'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    left.stderr.on('data', (data: Buffer) => said.push(data));
    left.stdout.once('data', () => left.stdout.destroy());
    const [status] = await once(left, 'close');
    expect(Buffer.concat(said).toString()).toBe(
      'Standard output could not be written to the end: its reader has closed it.\n',
    );
    expect(status).toBe(2);
  });

  test.each([
    [['lint', '--format', 'json']],
    [['lint', '--format', 'sarif']],
    [['lint']],
    [['rules']],
    [['--version']],
    [['--help']],
  ])('says in one line that standard output is full: %j', (args) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withError });
    const full = fs.openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bundle, ...args], {
      cwd,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    fs.closeSync(full);
    expect([status, stderr]).toEqual([
      2,
      'Standard output could not be written to the end: the system says ENOSPC.\n',
    ]);
  });

  it('ends with 2 where not even standard error can be written', () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withError });
    const full = fs.openSync('/dev/full', 'w');
    const command = [bundle, 'lint', 'gone', 'a.ipt.md'];
    const { status } = spawnSync(process.execPath, command, { cwd, stdio: ['ignore', full, full] });
    fs.closeSync(full);
    expect(status).toBe(2);
  });

  it('checks nothing where xargs has no paths for it', () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withError });
    const through = (input: string) =>
      spawnSync('xargs', [process.execPath, bundle, 'lint'], { cwd, input, encoding: 'utf8' });
    expect(through('')).toMatchObject({
      status: 0,
      stdout: 'No notes were checked.\n',
      stderr: 'xargs handed over no paths, so nothing was checked.\n',
    });
    expect(through('a.ipt.md').stdout).toContain('missing-section');
  });
});

describe('one broken file never stops the rest', () => {
  it('all kinds of them at once', () => {
    const { path: cwd } = folderWith({
      'a.ipt.md': withError,
      'bad/.ipt-notes.jsonc': '{',
      'bad/b.ipt.md': withError,
      'empty.ipt.md': '',
      'folder.ipt.md/c.ipt.md': of('SYN-102', withError),
      'lists.ipt.md': `${'- '.repeat(10_000)}x`,
      'quotes.ipt.md': '> '.repeat(10_000),
      'yaml.ipt.md': `---\nclient: ${'['.repeat(10_000)}\n---\n`,
    });
    fs.writeFileSync(`${cwd}/binary.ipt.md`, new Uint8Array([0, 1, 2]));
    fs.writeFileSync(`${cwd}/latin.ipt.md`, Buffer.from('# Café\n', 'latin1'));
    fs.symlinkSync('gone', `${cwd}/gone.ipt.md`);
    fs.symlinkSync('itself.ipt.md', `${cwd}/itself.ipt.md`);
    fs.symlinkSync('..', `${cwd}/folder.ipt.md/up`);
    execFileSync('mkfifo', [`${cwd}/pipe.ipt.md`]);
    const before = contentsOf(cwd);
    const { status, out, err } = spawn(['lint', '--format', 'json', '--fix', '--today', '2025-06-01'], {
      cwd,
    });
    expect(status).toBe(2);
    const { files } = JSON.parse(out) as JsonReport;
    expect(files.map((file) => [file.path, file.findings.length])).toEqual([
      ['a.ipt.md', 1],
      ['empty.ipt.md', 1],
      ['folder.ipt.md/c.ipt.md', 1],
      ['yaml.ipt.md', 2],
    ]);
    expect(
      err
        .split('\n')
        .map((line) => line.slice(0, line.indexOf(' ')))
        .sort(),
    ).toEqual(
      [
        'bad/.ipt-notes.jsonc:1:2',
        'binary.ipt.md:',
        'folder.ipt.md/up:',
        'gone.ipt.md:',
        'itself.ipt.md:',
        'latin.ipt.md:',
        'lists.ipt.md:',
        'pipe.ipt.md:',
        'quotes.ipt.md:',
        'Not',
        '',
      ].sort(),
    );
    expect(contentsOf(cwd)).toEqual(before);
  });

  it('a note of 10 MB is checked like any other', () => {
    const filler = 'Words and more words, again and again.\n\n';
    const large = wholeNote.replace('# Session 8\n', `# Session 8\n\n${filler.repeat(250_000)}`);
    const { path: cwd } = folderWith({ 'a.ipt.md': large, 'b.ipt.md': of('SYN-102', withInfo) });
    expect(fs.statSync(`${cwd}/a.ipt.md`).size).toBeGreaterThan(10_000_000);
    const { status, out, err } = spawn(['lint', '--format', 'json', '--today', '2025-06-01'], { cwd });
    expect([status, err]).toEqual([0, '']);
    expect((JSON.parse(out) as JsonReport).files).toMatchObject([
      { path: 'a.ipt.md', findings: [] },
      { path: 'b.ipt.md', findings: [{ rule: 'unknown-tag' }] },
    ]);
  });

  it('a file of more than 100 MB is named and skipped', () => {
    const { path: cwd } = folderWith({ 'b.ipt.md': of('SYN-102', withInfo) });
    fs.writeFileSync(`${cwd}/a.ipt.md`, '');
    fs.truncateSync(`${cwd}/a.ipt.md`, 100_000_001);
    const { status, out, err } = spawn(['lint', '--format', 'json', '--today', '2025-06-01'], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(/^a\.ipt\.md: The file is larger than 100 MB and was skipped\./);
    expect((JSON.parse(out) as JsonReport).files).toHaveLength(1);
  });
});
