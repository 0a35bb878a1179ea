import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { TEMPORARY_FOLDER } from '../../server/src/host/host.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, spawn } from './command-line.ts';
import { besideTemporary, endAt, momentsOf, someOf, stateOf } from './moments.ts';
import { of, withWarning } from './notes.ts';

// What is written is written whole or not at all, by the bundle as a process of its own.

const root = fileURLToPath(new URL('../../', import.meta.url));

const clients = Array.from({ length: 12 }, (_, index) => `SYN-2${String(index).padStart(2, '0')}`);
const broken = Object.fromEntries(
  clients.map((client, index) => [`${index % 3}/${client}.ipt.md`, of(client, withWarning)]),
);
const mended = Object.fromEntries(
  clients.map((client, index) => [`${index % 3}/${client}.ipt.md`, of(client, wholeNote)]),
);

it('--fix, ended at any moment, leaves whole notes and nothing beside them', () => {
  const test = folderWith(broken);
  const { moments } = momentsOf(['lint', '--fix'], test.path);
  expect(moments.length).toBeGreaterThan(200);
  for (const [index, contents] of moments.entries()) {
    const at = `at moment ${index + 1}`;
    const notes = Object.entries(besideTemporary(contents)).filter(([, text]) => text !== null);
    expect(notes.map(([name]) => name).sort(), at).toEqual(Object.keys(broken).sort());
    for (const [name, text] of notes) expect([broken[name], mended[name]], at).toContain(text);
    const prose = Object.keys(contents).filter(
      (name) => path.basename(path.dirname(name)) === TEMPORARY_FOLDER,
    );
    for (const folder of new Set(prose.map((name) => path.dirname(name))))
      expect(contents[path.join(folder, '.gitignore')], at).toMatch(/^\*?\n?$/);
  }
});

it('--fix, killed, leaves what was there at that moment, and the next run sweeps it', () => {
  const args = ['lint', '--fix'];
  const { moments } = momentsOf(args, folderWith(broken).path);
  for (const [moment, contents] of someOf(moments, 6)) {
    const { path: cwd } = folderWith(broken);
    expect(endAt(moment, 'SIGKILL', args, cwd).signal, `at moment ${moment}`).toBe('SIGKILL');
    expect(besideTemporary(stateOf(cwd)), `at moment ${moment}`).toEqual(besideTemporary(contents));
    expect(spawn([...args, '--today', '2025-06-01'], { cwd }).status, `after moment ${moment}`).toBe(0);
    expect(stateOf(cwd), `after moment ${moment}`).toEqual(moments.at(-1));
  }
});

describe('a run that is interrupted at any moment', () => {
  const args = ['lint', '--today', '2025-06-01', '--format', 'json', '--report', 'markdown=report.md'];
  const cached = [...args, '--cache-location', 'kept'];

  /** Two notes with an earlier report of one of them, and a run that writes another and a cache, moment by moment. */
  const interrupted = () => {
    const test = folderWith({ 'a.ipt.md': withWarning, 'b.ipt.md': of('SYN-102', withWarning) });
    spawn([...args, 'a.ipt.md'], { cwd: test.path });
    const earlier = stateOf(test.path)['report.md'];
    const { moments, out } = momentsOf(cached, test.path);
    const own = stateOf(test.path)['report.md'];
    expect(own).not.toBe(earlier);
    expect(moments.length).toBeGreaterThan(30);
    return { test, moments, printed: out, earlier, own };
  };

  it('leaves a whole report, the one before or its own, and a cache that can be used', () => {
    const { test, moments, printed, earlier, own } = interrupted();
    const states = new Map(moments.map((contents) => [JSON.stringify(contents), contents]));
    for (const contents of states.values()) {
      expect([earlier, own]).toContain(contents['report.md']);
      test.remove('kept');
      test.remove(TEMPORARY_FOLDER);
      for (const [name, text] of Object.entries(contents)) {
        if (name.endsWith('.ipt.md')) continue;
        if (text === null) fs.mkdirSync(path.join(test.path, name), { recursive: true });
        else test.write(name, text);
      }
      expect(spawn(cached, { cwd: test.path })).toEqual({ status: 0, out: printed, err: '' });
    }
    expect(fs.readdirSync(test.path).sort()).toEqual(['a.ipt.md', 'b.ipt.md', 'kept', 'report.md']);
  });

  it('leaves them so where it is really ended by a signal', () => {
    const { test, moments, printed, earlier, own } = interrupted();
    // How many moments there are depends on the time since the notes were written, too.
    for (const [moment] of someOf(moments.slice(0, 30), 4)) {
      test.write('report.md', earlier ?? '');
      test.remove('kept');
      const { signal, status } = endAt(moment, 'SIGINT', cached, test.path);
      expect([signal, status], `at moment ${moment}`).toEqual(['SIGINT', null]);
      expect([earlier, own]).toContain(stateOf(test.path)['report.md']);
      expect(spawn(cached, { cwd: test.path })).toEqual({ status: 0, out: printed, err: '' });
    }
    expect(endAt(2 * moments.length, 'SIGINT', cached, test.path)).toMatchObject({ signal: null, status: 0 });
  });
});

it('the next run sweeps what is left, whether it fixes or not', () => {
  const notes = { 'a.ipt.md': withWarning, 'sub/b.ipt.md': of('SYN-102', withWarning) };
  const fix = ['lint', '--fix'];
  const { moments } = momentsOf(fix, folderWith(notes).path);
  const moment = moments.findIndex((contents) => TEMPORARY_FOLDER in contents) + 1;
  const { path: cwd } = folderWith(notes);
  for (const args of [['lint'], ['lint', 'a.ipt.md']]) {
    endAt(moment, 'SIGKILL', fix, cwd);
    expect(fs.existsSync(path.join(cwd, TEMPORARY_FOLDER))).toBe(true);
    spawn(args, { cwd });
    expect(fs.readdirSync(cwd).sort()).toEqual(['a.ipt.md', 'sub']);
  }
});

it('a note that is saved between its reading and its fixing keeps what was saved', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withWarning });
  const saved = `${withWarning}\nTyped in the meantime.\n`;
  const { openSync } = fs;
  vi.spyOn(fs, 'openSync').mockImplementation((file, flags, mode) => {
    fs.writeFileSync(`${cwd}/a.ipt.md`, saved);
    return openSync(file, flags, mode);
  });
  const { status, err } = await call(['lint', '--fix'], { cwd });
  vi.restoreAllMocks();
  expect([status, err]).toEqual([
    2,
    'a.ipt.md: Nothing was fixed here: the file was changed in the meantime. Run again.\n' +
      'Not every fix could be written; the messages above say which and why.\n',
  ]);
  expect(fs.readFileSync(`${cwd}/a.ipt.md`, 'utf8')).toBe(saved);
  expect(fs.readdirSync(cwd)).toEqual(['a.ipt.md']);
});

it('read-only notes and notes with several names are left as they are, and the others are fixed', async () => {
  const { path: cwd } = folderWith({
    'a.ipt.md': withWarning,
    'b.ipt.md': of('SYN-102', withWarning),
    'c.ipt.md': of('SYN-103', withWarning),
  });
  fs.chmodSync(`${cwd}/a.ipt.md`, 0o444);
  fs.linkSync(`${cwd}/b.ipt.md`, `${cwd}/b.txt`);
  const { status, err, out } = await call(['lint', '--fix'], { cwd });
  expect(status).toBe(2);
  expect(err).toMatch(/^a\.ipt\.md: Nothing was fixed here: the file is read-only\./);
  expect(err).toMatch(/^b\.ipt\.md: Nothing was fixed here: the file has several names/m);
  expect(out).toContain('1 fix applied. ');
  const hint =
    '\n2 of these have a safe fix: it could not be written; the message on the file says what to do.\n';
  expect(out.endsWith(hint)).toBe(true);
  expect((await call(['lint', '--fix', '--report', 'text=report.txt'], { cwd })).status).toBe(2);
  expect(fs.readFileSync(`${cwd}/report.txt`, 'utf8').endsWith(hint)).toBe(true);
  // It is a report of ours, to be written over.
  expect((await call(['lint', '--report', 'text=report.txt'], { cwd })).err).toBe('');
  expect(fs.readFileSync(`${cwd}/a.ipt.md`, 'utf8')).toBe(withWarning);
  expect(fs.readFileSync(`${cwd}/c.ipt.md`, 'utf8')).toBe(of('SYN-103', wholeNote));
  expect(fs.statSync(`${cwd}/b.ipt.md`).ino).toBe(fs.statSync(`${cwd}/b.txt`).ino);
});

it('a limit on the size of files, as on a full disk, costs neither a note nor an earlier report', () => {
  const long = `${withWarning}\n${'Words and more words.\n'.repeat(2000)}`;
  const { path: cwd } = folderWith({ 'a.ipt.md': long });
  const report = spawn(['lint', '--today', '2025-06-01'], { cwd }).out;
  fs.writeFileSync(`${cwd}/report.txt`, report);
  const limited = (blocks: number, ...args: readonly string[]) => {
    const shell = `ulimit -f ${blocks}; exec "$0" "$@"`;
    const command = ['-c', shell, process.execPath, path.join(root, 'dist/cli.js'), 'lint', ...args];
    const env = { ...process.env, NO_COLOR: '1', NODE_DISABLE_COMPILE_CACHE: '1' };
    return spawnSync('sh', command, { cwd, encoding: 'utf8', env });
  };
  const fix = limited(8, '--fix');
  expect([fix.status, fix.stderr.split('\n')[0]]).toEqual([
    2,
    'a.ipt.md: Nothing was fixed here: there is no space left. Free some, then run again.',
  ]);
  const output = limited(8, '--format', 'sarif', '--output', 'report.txt');
  expect([output.status, output.stderr]).toEqual([
    2,
    'The report cannot be written to report.txt: there is no space left. Free some, then run again.\n',
  ]);
  expect(fs.readFileSync(`${cwd}/a.ipt.md`, 'utf8')).toBe(long);
  expect(fs.readFileSync(`${cwd}/report.txt`, 'utf8')).toBe(report);
  expect(fs.readdirSync(cwd).sort()).toEqual(['a.ipt.md', 'report.txt']);
});
