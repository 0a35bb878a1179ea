import { expect, test } from 'vitest';
import { type CheckedNote, checkNotes } from '../../server/src/cli/check-notes.ts';
import type { FoundNote } from '../../server/src/cli/find-notes.ts';
import { UsageError } from '../../server/src/cli/io.ts';
import { checkInPieces, type ReadPieces, type Sizes } from '../../server/src/cli/pieces.ts';
import { readNotes } from '../../server/src/cli/read-notes.ts';
import { fsHost } from '../../server/src/host/fs-host.ts';
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

const options = { today, fix: false, course: true, salt: 1, names: undefined };

/** What all notes come to, read in pieces, the last one first; and how many were read, twice where that was so. */
async function inPieces(found: readonly FoundNote[], sizes: Sizes) {
  let reads = 0;
  const read: ReadPieces = async (pieces, done) => {
    for (const [index, piece] of [...pieces.entries()].reverse()) {
      reads += piece.length;
      done(index, readNotes(piece, options, fsHost));
    }
  };
  const { notes } = await checkInPieces(found, options, sizes, read, []);
  return { notes: byPath(notes), reads };
}

function byPath(notes: readonly CheckedNote[]) {
  return new Map(notes.map((note) => [note.path, note]));
}

function foundIn(): FoundNote[] {
  const { path: root } = folderWith(files);
  return Object.keys(files).map((name) => ({ path: `${root}/${name}`, config: standard, root }));
}

test.each([
  [1, 1, 16],
  [2, 1, 16],
  [2, 2, 14],
  [1, 3, 13],
  [2, 100, 11],
  [100, 100, 11],
])(
  'pieces of %d notes whose facts meet by %d lead to what all together do',
  async (piece, meeting, reads) => {
    const found = foundIn();
    const pieces = await inPieces(found, { piece, meeting });
    expect(pieces.notes).toEqual(byPath(checkNotes(found, options).notes));
    expect(pieces.reads).toBe(reads);
  },
);

test('where a thread has ended before its work, no note is lost without a word', async () => {
  const sizes = { piece: 2, meeting: 100 };
  const checked = checkInPieces(foundIn(), options, sizes, () => Promise.resolve(), []);
  await expect(checked).rejects.toThrow('ended');
  await expect(checked).rejects.toThrow(UsageError);
  await expect(checked).rejects.toThrow('Run it again with --threads 1.');
});

test('the report of several threads is that of one, also of courses that are woven in one folder', () => {
  const texts = [wholeNote, next, withError, withInfo];
  const woven = Array.from({ length: 100 }, (_, number): [string, string] => [
    `all/${number % 4} ${number}.ipt.md`,
    of(`SYN-${300 + Math.floor(number / 4)}`, texts[number % 4] ?? wholeNote),
  ]);
  const { path: cwd } = folderWith({ ...files, ...Object.fromEntries(woven) });
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
