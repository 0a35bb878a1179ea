import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { TEMPORARY_FOLDER } from '../../server/src/host/host.ts';
import { folderWith } from '../harness/with-client.ts';
import { canariesInBytes, canaryNotes } from '../privacy/canaries.ts';
import { type Outcome, spawn } from './command-line.ts';

// What the engine has compiled of the bundle is kept for the next start, by us or by Node itself.

/** What a disk writes at once, in bytes. */
const PAGE = 4096;

let cwd = '';
let caches = '';
beforeEach(() => {
  cwd = folderWith({ ...canaryNotes(), 'caches/.keep': '' }).path;
  caches = path.join(cwd, 'caches');
});

const lint = (env: Record<string, string> = {}): Outcome =>
  spawn(['lint', '--today', '2025-06-01', '--format', 'json'], {
    cwd,
    env: { XDG_CACHE_HOME: caches, ...env },
  });

const kept = (): string[] =>
  fs
    .readdirSync(caches, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.keep')
    .map((entry) => path.join(entry.parentPath, entry.name));

it('is in the folder for caches, and holds nothing of a note', () => {
  lint();
  const files = kept();
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(canariesInBytes(fs.readFileSync(file))).toEqual([]);
});

it('is used by the next run, which finds the same', () => {
  const first = lint();
  const stamps = () => kept().map((file) => [file, fs.statSync(file).mtimeMs]);
  const before = stamps();
  expect(lint()).toEqual(first);
  expect(stamps()).toEqual(before);
});

it('is made again where it is damaged', () => {
  const first = lint();
  for (const file of kept()) fs.writeFileSync(file, 'nothing that an engine knows');
  expect(lint()).toEqual(first);
  expect(lint()).toEqual(first);
  for (const file of kept()) expect(fs.statSync(file).size).toBeGreaterThan(1000);
});

it('is made again after a power cut, which leaves pages of zeros in it', () => {
  const first = lint();
  const [file] = kept().filter((each) => fs.statSync(each).size > 50 * PAGE);
  if (file === undefined) throw new Error('Nothing was kept');
  const whole = fs.readFileSync(file);
  for (const part of [0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9]) {
    const from = Math.floor((whole.length * part) / PAGE) * PAGE;
    fs.writeFileSync(file, Buffer.from(whole).fill(0, from, from + 4 * PAGE));
    expect(lint(), `nought from ${from} on`).toEqual(first);
  }
  fs.writeFileSync(file, whole.subarray(0, whole.length / 2));
  expect(lint()).toEqual(first);
  fs.writeFileSync(file, Buffer.alloc(whole.length));
  expect(lint()).toEqual(first);
  expect(spawn(['--version'], { cwd, env: { XDG_CACHE_HOME: caches } }).status).toBe(0);
});

it('is kept by installation, and goes with it', () => {
  const gone = path.join(caches, 'ipt-notes/compiled', encodeURIComponent(path.join(cwd, 'gone/dist')));
  const there = path.join(caches, 'ipt-notes/compiled', encodeURIComponent(cwd));
  for (const folder of [gone, there]) fs.mkdirSync(folder, { recursive: true });
  lint();
  const dist = path.join(import.meta.dirname, '../../dist');
  expect(kept().every((file) => file.includes(encodeURIComponent(dist)))).toBe(true);
  expect([fs.existsSync(gone), fs.existsSync(there)]).toEqual([false, true]);
});

it('leaves nothing beside it', () => {
  lint();
  const names = fs.readdirSync(caches, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => name.split(path.sep).includes(TEMPORARY_FOLDER))).toEqual([]);
});

it('is not used where its folder cannot be made', () => {
  const first = lint();
  fs.rmSync(caches, { recursive: true });
  fs.writeFileSync(caches, 'a file in its place');
  expect(lint()).toEqual(first);
});

it('is not kept where Node is told not to', () => {
  const first = lint();
  fs.rmSync(caches, { recursive: true });
  fs.mkdirSync(caches);
  expect(lint({ NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(first);
  expect(kept()).toEqual([]);
});

it('still holds after a run of so many notes that memory is spared', () => {
  const [note] = Object.values(canaryNotes());
  for (let i = 0; i <= 1000; i++) fs.writeFileSync(path.join(cwd, `note-${i}.ipt.md`), note ?? '');
  const first = lint();
  const before = kept().map((file) => fs.statSync(file).mtimeMs);
  expect(lint()).toEqual(first);
  expect(kept().map((file) => fs.statSync(file).mtimeMs)).toEqual(before);
});
