import { expect, test } from 'vitest';
import { checkNotes } from '../../server/src/cli/check-notes.ts';
import { checkInShards } from '../../server/src/cli/shards.ts';
import { standard, today, wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { replace } from '../rules/changes.ts';
import { spawn } from './command-line.ts';
import { next, of, withError, withInfo } from './notes.ts';

/** Two courses in folders of their own, one that is in two folders, and notes of none. */
const files = {
  'a/1.ipt.md': wholeNote,
  'a/2.ipt.md': next,
  'b/1.ipt.md': of('SYN-202', wholeNote),
  'c/2.ipt.md': of('SYN-202', next),
  'c/none.ipt.md': replace('client: SYN-101\n', '')(withError),
  'd/1.ipt.md': of('SYN-303', withInfo),
  // Notes that cannot be read, beside those of their course and elsewhere.
  'd/2.ipt.md': `\0${of('SYN-303', next)}`,
  'd/3.ipt.md': of('SYN-303', replace('session: 9', 'session: 11')(next)),
  'e/1.ipt.md': of('SYN-404', wholeNote),
  'e/3.ipt.md': of('SYN-404', replace('session: 9', 'session: 10')(next)),
  'f/2.ipt.md': of('SYN-404', replace('session: 9', 'session: 9\nsetting: "phone')(next)),
};

test.each([
  [1, 6],
  [2, 5],
  [3, 3],
  [100, 1],
])('pieces of %d notes or more lead to what all of them together do', async (size, count) => {
  const folder = folderWith(files);
  const found = Object.keys(files).map((name) => ({
    path: `${folder.path}/${name}`,
    config: standard,
    root: folder.path,
  }));
  const options = { today, fix: false, course: true, salt: 1, names: undefined };
  const pieces: number[] = [];
  const { notes } = await checkInShards(found, options, size, (shard) => {
    pieces.push(shard.length);
    return checkNotes(shard, options);
  });
  const whole = checkNotes(found, options).notes;
  expect(new Map(notes.map((note) => [note.path, note]))).toEqual(
    new Map(whole.map((note) => [note.path, note])),
  );
  expect(pieces).toHaveLength(count);
});

test('the report of several threads is that of one', () => {
  const { path: cwd } = folderWith(files);
  const lint = (...args: string[]) =>
    spawn(['lint', '--format', 'json', '--today', '2025-06-01', ...args], { cwd });
  const one = lint('--threads', '1');
  // A file cannot be read.
  expect(one.status).toBe(2);
  expect(lint('--threads', '3')).toEqual(one);
  expect(lint('--threads', '2', '--profile', 'supervision', '--cache-location', 'caches')).toEqual(
    lint('--threads', '1', '--profile', 'supervision'),
  );
});

test('a number of threads that makes no sense is a mistake', () => {
  const { path: cwd } = folderWith(files);
  expect(spawn(['lint', '--threads', '0'], { cwd })).toMatchObject({ status: 2, out: '' });
});
