import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { TEMPORARY_FOLDER } from '../../server/src/host/host.ts';
import { sweepLeftovers } from '../../server/src/host/temporary-files.ts';
import { type WriteOptions, writeFile } from '../../server/src/host/write-file.ts';
import { folderWith } from '../harness/with-client.ts';

const earlier = 'What was there.\n';
const seen: WriteOptions = { over: Buffer.from(earlier) };
const anything: WriteOptions = { over: 'anything' };

let folder = '';
let file = '';
beforeEach(() => {
  ({ path: folder } = folderWith({ 'a.md': earlier }));
  file = path.join(folder, 'a.md');
});
afterEach(() => {
  vi.restoreAllMocks();
});

const content = (name = 'a.md') => fs.readFileSync(path.join(folder, name), 'utf8');
const names = () => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** Does something when the content has been written, just before it is put in place. */
function meanwhile(act: () => void): void {
  const { fsyncSync } = fs;
  vi.spyOn(fs, 'fsyncSync').mockImplementation((descriptor) => {
    fsyncSync(descriptor);
    act();
  });
}

describe('writes', () => {
  it('what it is given, and leaves nothing beside it', () => {
    expect(writeFile(file, 'New.\n', seen)).toBeUndefined();
    expect(content()).toBe('New.\n');
    expect(names()).toEqual(['a.md']);
  });

  it('a new file, with its folders', () => {
    expect(writeFile(path.join(folder, 'b/c/d.md'), 'New.\n', { over: 'nothing' })).toBeUndefined();
    expect(content('b/c/d.md')).toBe('New.\n');
    const plain = path.join(folder, 'plain');
    fs.writeFileSync(plain, '');
    expect(fs.statSync(path.join(folder, 'b/c/d.md')).mode).toBe(fs.statSync(plain).mode);
  });

  it('a private file for the eyes of its owner alone', () => {
    const options: WriteOptions = { over: 'anything', isPrivate: true };
    expect(writeFile(path.join(folder, 'b/c'), 'x', options)).toBeUndefined();
    expect(fs.statSync(path.join(folder, 'b')).mode & 0o777).toBe(0o700);
    expect(fs.statSync(path.join(folder, 'b/c')).mode & 0o777).toBe(0o600);
  });

  test.each([0o600, 0o640, 0o664, 0o755])('and keeps the permissions %o', (mode) => {
    fs.chmodSync(file, mode);
    expect(writeFile(file, 'New.\n', seen)).toBeUndefined();
    expect(fs.statSync(file).mode & 0o7777).toBe(mode);
  });

  it('and keeps the owner, where it may', () => {
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) fs.chownSync(file, 65_534, 65_534);
    const { uid, gid } = fs.statSync(file);
    expect(writeFile(file, 'New.\n', seen)).toBeUndefined();
    expect(fs.statSync(file)).toMatchObject({ uid, gid });
  });

  it('where a link leads, and keeps the link', () => {
    fs.mkdirSync(path.join(folder, 'b'));
    const link = path.join(folder, 'b/link.md');
    fs.symlinkSync('../a.md', link);
    expect(writeFile(link, 'New.\n', seen)).toBeUndefined();
    expect(fs.readlinkSync(link)).toBe('../a.md');
    expect(content()).toBe('New.\n');
    expect(names()).toEqual(['a.md', 'b', 'b/link.md']);
  });

  it('into a folder that git leaves out', () => {
    const inside: string[][] = [];
    meanwhile(() => {
      inside.push(names());
      expect(content(`${TEMPORARY_FOLDER}/.gitignore`)).toBe('*\n');
    });
    writeFile(file, 'New.\n', seen);
    expect(inside[0]?.slice(0, 2)).toEqual([TEMPORARY_FOLDER, `${TEMPORARY_FOLDER}/.gitignore`]);
    execFileSync('git', ['init', '-q'], { cwd: folder });
    fs.mkdirSync(path.join(folder, TEMPORARY_FOLDER));
    fs.writeFileSync(path.join(folder, TEMPORARY_FOLDER, '.gitignore'), '*\n');
    fs.writeFileSync(path.join(folder, TEMPORARY_FOLDER, 'x'), 'prose');
    const status = execFileSync('git', ['status', '--porcelain', '-uall'], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe('?? a.md\n');
  });
});

describe('refuses, and leaves everything as it is,', () => {
  test.each<[string, (file: string) => void, string]>([
    ['a read-only file', (each) => fs.chmodSync(each, 0o444), 'read-only'],
    ['a file with several names', (each) => fs.linkSync(each, `${each}.link`), 'several-names'],
    ['a file that was changed', (each) => fs.writeFileSync(each, 'What I typed.\n'), 'changed'],
    ['a file of the same length', (each) => fs.writeFileSync(each, 'What was THERE.\n'), 'changed'],
    ['a file that is gone', (each) => fs.rmSync(each), 'changed'],
    ['a folder in its place', (each) => (fs.rmSync(each), fs.mkdirSync(each)), 'no-regular-file'],
  ])('%s', (_, change, failure) => {
    change(file);
    const before = names().map((name) => [name, fs.statSync(path.join(folder, name)).mtimeMs]);
    expect(writeFile(file, 'New.\n', seen)).toBe(failure);
    expect(names().map((name) => [name, fs.statSync(path.join(folder, name)).mtimeMs])).toEqual(before);
  });

  test.each<[string, (file: string) => void, string]>([
    ['is saved', (each) => fs.writeFileSync(each, 'What I typed.\n'), 'changed'],
    [
      'is replaced',
      (each) => (fs.writeFileSync(`${each}~`, 'x'), fs.renameSync(`${each}~`, each)),
      'changed',
    ],
    ['is removed', (each) => fs.rmSync(each), 'changed'],
    ['becomes read-only', (each) => fs.chmodSync(each, 0o444), 'read-only'],
    ['gets a second name', (each) => fs.linkSync(each, `${each}.link`), 'several-names'],
  ])('a file that %s while it is written', (_, change, failure) => {
    meanwhile(() => change(file));
    expect(writeFile(file, 'New.\n', seen)).toBe(failure);
    expect(names().filter((name) => name.includes('tmp'))).toEqual([]);
    if (fs.existsSync(file)) expect(content()).not.toBe('New.\n');
  });

  it('where something has appeared there', () => {
    const fresh = path.join(folder, 'b.md');
    meanwhile(() => fs.writeFileSync(fresh, 'Mine.\n'));
    expect(writeFile(fresh, 'New.\n', { over: 'nothing' })).toBe('changed');
    expect(content('b.md')).toBe('Mine.\n');
  });

  it('a link that leads nowhere', () => {
    const link = path.join(folder, 'link.md');
    fs.symlinkSync('gone.md', link);
    expect(writeFile(link, 'New.\n', anything)).toBe('lost-link');
    expect(names()).toEqual(['a.md', 'link.md']);
  });

  it('a link in the place of a file that no one but us ever writes', () => {
    const link = path.join(folder, 'cache');
    fs.symlinkSync('a.md', link);
    expect(writeFile(link, 'New.\n', anything)).toBe('no-regular-file');
    expect(content()).toBe(earlier);
    expect(names()).toEqual(['a.md', 'cache']);
  });

  it('to write where its folder is a link', () => {
    const { path: far } = folderWith({});
    fs.symlinkSync(far, path.join(folder, TEMPORARY_FOLDER));
    expect(writeFile(file, 'New.\n', seen)).toBe('unwritable');
    expect(content()).toBe(earlier);
    expect(fs.readdirSync(far)).toEqual([]);
  });

  it.each(['EIO', 'ENOSPC', 'EDQUOT'])('what the disk does not take: %s', (code) => {
    vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw Object.assign(new Error('The disk'), { code });
    });
    expect(writeFile(file, 'New.\n', seen)).toBe(code === 'EIO' ? 'unwritable' : 'no-space');
    expect(content()).toBe(earlier);
    expect(names()).toEqual(['a.md']);
  });

  it('an error that is none of the file system', () => {
    vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw new TypeError('A defect');
    });
    expect(() => writeFile(file, 'New.\n', seen)).toThrow('A defect');
    expect([content(), names()]).toEqual([earlier, ['a.md']]);
  });
});

describe('what dead processes left', () => {
  /** A process that has ended. */
  const dead = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
  /** The name of a temporary file as this machine gives it, with another process in it. */
  function leftoverOf(pid: number, start = 1): string {
    let name = '';
    meanwhile(() => {
      [name = ''] = fs
        .readdirSync(path.join(folder, TEMPORARY_FOLDER))
        .filter((each) => each !== '.gitignore');
    });
    writeFile(file, earlier, seen);
    vi.restoreAllMocks();
    const [machine, , , ...rest] = name.split('-');
    return [machine, pid, start, ...rest].join('-');
  }
  function plant(name: string): string {
    const planted = path.join(folder, TEMPORARY_FOLDER, name);
    fs.mkdirSync(path.dirname(planted), { recursive: true });
    fs.writeFileSync(planted, 'Half of a no');
    return planted;
  }

  test.each([
    ['the next file that is written', () => writeFile(file, 'New.\n', seen)],
    ['a look at the folder', () => sweepLeftovers(folder)],
  ])('is swept by %s', (_, sweep) => {
    plant(leftoverOf(dead));
    plant(leftoverOf(process.pid));
    sweep();
    expect(names()).toEqual(['a.md']);
  });

  it('is not that of a process that lives, here or on another machine', () => {
    const other = leftoverOf(dead).replace(/^[0-9a-f]{8}/, '00000000');
    const planted = [plant(leftoverOf(process.ppid)), plant(other), plant('mine.txt')];
    sweepLeftovers(folder);
    writeFile(file, 'New.\n', seen);
    for (const each of planted) expect(fs.existsSync(each)).toBe(true);
    expect(content(`${TEMPORARY_FOLDER}/.gitignore`)).toBe('*\n');
    const yesterday = Date.now() / 1000 - 100_000;
    for (const each of planted) fs.utimesSync(each, yesterday, yesterday);
    sweepLeftovers(folder);
    expect(fs.readdirSync(path.join(folder, TEMPORARY_FOLDER))).toEqual(['.gitignore', 'mine.txt']);
  });

  it('is nothing where there is no such folder, or one that is a file', () => {
    sweepLeftovers(folder);
    sweepLeftovers(path.join(folder, 'gone'));
    fs.writeFileSync(path.join(folder, TEMPORARY_FOLDER), 'x');
    sweepLeftovers(folder);
    expect(names()).toEqual([TEMPORARY_FOLDER, 'a.md']);
    expect(writeFile(file, 'New.\n', seen)).toBe('unwritable');
  });
});

describe('a disk that is full', () => {
  it('costs nothing', () => {
    const disk = smallDisk();
    try {
      const target = path.join(disk, 'a.md');
      fs.writeFileSync(target, earlier);
      for (const size of [1, 2, 3].map((times) => times * 40_000)) {
        const failure = writeFile(target, 'x'.repeat(size), seen);
        expect(failure).toBe(size > SMALL ? 'no-space' : undefined);
        expect(fs.readdirSync(disk)).toEqual(['a.md']);
        expect(fs.readFileSync(target, 'utf8')).toBe(failure ? earlier : 'x'.repeat(size));
        fs.writeFileSync(target, earlier);
      }
    } finally {
      unmount(disk);
    }
  });

  const SMALL = 60_000;

  /** A disk with little room, where this user may have one; else a folder in which no file may grow beyond that. */
  function smallDisk(): string {
    const { path: disk } = folderWith({});
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk], { stdio: 'ignore' });
    } catch {
      const { writeFileSync } = fs;
      vi.spyOn(fs, 'writeFileSync').mockImplementation((target, data, options) => {
        const text = String(data);
        if (text.length > SMALL && typeof target === 'number') {
          fs.writeSync(target, text.slice(0, SMALL));
          throw Object.assign(new Error(os.platform()), { code: 'ENOSPC' });
        }
        writeFileSync(target, data, options);
      });
    }
    return disk;
  }

  function unmount(disk: string): void {
    if (fs.statSync(disk).dev !== fs.statSync(path.dirname(disk)).dev) execFileSync('umount', [disk]);
  }
});
