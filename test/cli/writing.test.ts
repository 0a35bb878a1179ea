import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { TEMPORARY_FOLDER } from '../../server/src/host/host.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, spawn } from './command-line.ts';
import { of, withWarning } from './notes.ts';

// What is written is written whole or not at all, by the bundle as a process of its own.

const root = fileURLToPath(new URL('../../', import.meta.url));
const killAt = path.join(root, 'test/harness/kill-at.cjs');

const clients = Array.from({ length: 12 }, (_, index) => `SYN-2${String(index).padStart(2, '0')}`);
const broken = Object.fromEntries(
  clients.map((client, index) => [`${index % 3}/${client}.ipt.md`, of(client, withWarning)]),
);
const mended = Object.fromEntries(
  clients.map((client, index) => [`${index % 3}/${client}.ipt.md`, of(client, wholeNote)]),
);

it('--fix, killed at any of 200 moments, leaves whole notes and nothing beside them', () => {
  const test = folderWith(broken);
  const cwd = test.path;
  for (let moment = 1; moment <= 200; moment++) {
    for (const [name, text] of Object.entries(broken)) test.write(name, text);
    const { signal } = spawnSync(
      process.execPath,
      ['--require', killAt, path.join(root, 'dist/cli.js'), 'lint', '--fix'],
      { cwd, env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', KILL_AT: String(moment) } },
    );
    expect(signal, `at moment ${moment}`).toBe('SIGKILL');
    const names = fs.readdirSync(cwd, { recursive: true, encoding: 'utf8' });
    for (const name of names) {
      if (name.includes(TEMPORARY_FOLDER) || fs.statSync(path.join(cwd, name)).isDirectory()) continue;
      expect(Object.keys(broken)).toContain(name);
      expect([broken[name], mended[name]]).toContain(fs.readFileSync(path.join(cwd, name), 'utf8'));
    }
    const prose = names.filter((name) => path.basename(path.dirname(name)) === TEMPORARY_FOLDER);
    for (const folder of new Set(prose.map((name) => path.dirname(name)))) {
      expect(fs.readFileSync(path.join(cwd, folder, '.gitignore'), 'utf8')).toMatch(/^\*?\n?$/);
    }
  }
  expect(spawn(['lint', '--fix', '--today', '2025-06-01'], { cwd }).status).toBe(0);
  expect(fs.readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort()).toEqual(
    ['0', '1', '2', ...Object.keys(broken)].sort(),
  );
}, 600_000);

it('a run that is interrupted at any moment leaves a whole report, the one before or its own, and a cache that can be used', () => {
  const test = folderWith({ 'a.ipt.md': withWarning, 'b.ipt.md': of('SYN-102', withWarning) });
  const args = ['lint', '--today', '2025-06-01', '--format', 'json', '--report', 'markdown=report.md'];
  const cached = [...args, '--cache-location', 'kept'];
  const report = () => fs.readFileSync(path.join(test.path, 'report.md'), 'utf8');
  spawn([...args, 'a.ipt.md'], { cwd: test.path });
  const earlier = report();
  const { out: printed } = spawn(cached, { cwd: test.path });
  const own = report();
  expect(own).not.toBe(earlier);
  for (let moment = 1, isOver = false; !isOver; moment++) {
    test.write('report.md', earlier);
    test.remove('kept');
    const { signal, status } = spawnSync(
      process.execPath,
      ['--require', killAt, path.join(root, 'dist/cli.js'), ...cached],
      {
        cwd: test.path,
        env: {
          ...process.env,
          NODE_DISABLE_COMPILE_CACHE: '1',
          KILL_AT: String(moment),
          KILL_BY: 'SIGINT',
        },
      },
    );
    isOver = status !== null;
    expect([signal, status], `at moment ${moment}`).toEqual(isOver ? [null, 0] : ['SIGINT', null]);
    expect([earlier, own]).toContain(report());
    expect(spawn(cached, { cwd: test.path })).toEqual({ status: 0, out: printed, err: '' });
    if (isOver) expect(moment).toBeGreaterThan(30);
  }
  expect(fs.readdirSync(test.path).sort()).toEqual(['a.ipt.md', 'b.ipt.md', 'kept', 'report.md']);
}, 600_000);

it('the next run sweeps what is left, whether it fixes or not', () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withWarning, 'sub/b.ipt.md': of('SYN-102', withWarning) });
  const kill = (moment: number) =>
    spawnSync(process.execPath, ['--require', killAt, path.join(root, 'dist/cli.js'), 'lint', '--fix'], {
      cwd,
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', KILL_AT: String(moment) },
    });
  for (const args of [['lint'], ['lint', 'a.ipt.md']]) {
    for (let moment = 1; !fs.existsSync(path.join(cwd, TEMPORARY_FOLDER)); moment++) kill(moment);
    spawn(args, { cwd });
    expect(fs.readdirSync(cwd).sort()).toEqual(['a.ipt.md', 'sub']);
  }
}, 600_000);

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
