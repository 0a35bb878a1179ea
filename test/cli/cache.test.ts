import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkCached } from '../../server/src/cli/cache/check-cached.ts';
import { NoteStore } from '../../server/src/cli/cache/note-store.ts';
import { type CheckedNote, checkNotes } from '../../server/src/cli/check-notes.ts';
import { settledStampOf } from '../../server/src/host/file-stamp.ts';
import { standard, today, wholeNote } from '../harness/notes.ts';
import { replace } from '../rules/changes.ts';
import { call, type JsonReport, lintJson, rulesOf } from './command-line.ts';
import { next, of, withError, withInfo } from './notes.ts';

let folder = '';
let caches = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-'));
  caches = path.join(folder, 'caches');
  fs.mkdirSync(path.join(folder, 'notes'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const fileOf = (name: string) => path.join(folder, 'notes', name);
function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(fileOf(name)), { recursive: true });
  fs.writeFileSync(fileOf(name), text);
}
const cold = (...args: string[]): Promise<JsonReport> => lintJson(['notes', ...args], { cwd: folder });
const warm = (...args: string[]): Promise<JsonReport> => cold('--cache-location', 'caches', ...args);

/** The notes that a run with a cache checks again; an hour passes, so that stamps prove something. */
async function checkedAgain(
  names: readonly string[],
  { version = '1', day = today, now = Date.now() + 3_600_000 } = {},
): Promise<string[]> {
  const found = names.map((name) => ({ path: fileOf(name), config: standard, root: folder }));
  const options = { today: day, fix: false, course: true, salt: 1, names: undefined, withHash: true };
  const store = new NoteStore(path.join(caches, 'direct.jsonl'), version);
  store.begin((file) => settledStampOf(file, now));
  const { notes } = await checkCached(found, options, store, async (all) => checkNotes(all, options));
  expect(store.write()).toBe(true);
  expect(findingsOf(notes)).toEqual(findingsOf(checkNotes(found, options).notes));
  // What is kept was not hashed again.
  return notes.flatMap(({ path: file, hash }) => (hash === undefined ? [] : path.basename(file))).sort();
}

function findingsOf(notes: readonly CheckedNote[]): unknown[] {
  return notes
    .map(({ path: file, result }) => [file, result.findings.map(({ rule, place }) => [rule, place])])
    .sort();
}

const texts = [
  wholeNote,
  next,
  withError,
  withInfo,
  replace('SYN-101', 'SYN-202')(wholeNote),
  of('SYN-202', next),
  of('SYN-303', withError),
  replace('client: SYN-101\n', '')(wholeNote),
  replace('session: 9', 'session: 11')(next),
  // Of the last nothing is known, of the others less and less.
  replace('session: 9', 'session: 10\nsetting: "phone')(next),
  replace('session: 9', 'session: "10')(next),
  replace('client: ', 'client: [')(next),
  `\0${next}`,
];
const names = ['a/1.ipt.md', 'a/2.ipt.md', 'a/3.ipt.md', 'b/1.ipt.md', 'b/2.ipt.md'];
const edit = fc.record({ name: fc.constantFrom(...names), text: fc.option(fc.constantFrom(...texts)) });

test('over any edits, a run with a cache reports what one without does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
      async (rounds) => {
        fs.rmSync(path.join(folder, 'notes'), { recursive: true });
        write('a/0.ipt.md', wholeNote);
        for (const edits of rounds) {
          for (const { name, text } of edits) {
            if (text === null) fs.rmSync(fileOf(name), { force: true });
            else write(name, text);
          }
          expect(await warm()).toEqual(await cold());
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('only what a change concerns is checked again', async () => {
  write('1.ipt.md', wholeNote);
  write('2.ipt.md', next);
  write('3.ipt.md', of('SYN-202', wholeNote));
  write('4.ipt.md', of('SYN-303', wholeNote));
  const all = ['1.ipt.md', '2.ipt.md', '3.ipt.md', '4.ipt.md'];
  expect(await checkedAgain(all)).toEqual(all);
  expect(await checkedAgain(all)).toEqual([]);
  write('2.ipt.md', replace('Sleep was poor', 'Sleep was better')(next));
  expect(await checkedAgain(all)).toEqual(['1.ipt.md', '2.ipt.md']);
  expect(await checkedAgain(all.slice(0, 3))).toEqual(['1.ipt.md', '2.ipt.md', '3.ipt.md']);
  expect(await checkedAgain(all.slice(0, 3), { version: '2' })).toHaveLength(3);
  expect(await checkedAgain(all.slice(0, 3), { version: '2', day: today + 1 })).toHaveLength(3);
  expect(await checkedAgain(all.slice(0, 3), { version: '2', day: today + 1 })).toEqual([]);
});

test('a file with another stamp and the same text counts as unchanged', async () => {
  write('1.ipt.md', wholeNote);
  await checkedAgain(['1.ipt.md']);
  write('1.ipt.md', wholeNote);
  expect(await checkedAgain(['1.ipt.md'])).toEqual([]);
});

test('what has only just changed is known by its text, and to be gone', async () => {
  write('1.ipt.md', wholeNote);
  write('2.ipt.md', next);
  const now = Date.now();
  await checkedAgain(['1.ipt.md', '2.ipt.md'], { now });
  expect(await checkedAgain(['1.ipt.md', '2.ipt.md'], { now })).toEqual([]);
  write('2.ipt.md', replace('Sleep was poor', 'Sleep was better')(next));
  expect(await checkedAgain(['1.ipt.md', '2.ipt.md'], { now })).toEqual(['1.ipt.md', '2.ipt.md']);
  fs.rmSync(fileOf('2.ipt.md'));
  expect(await checkedAgain(['1.ipt.md'], { now })).toEqual(['1.ipt.md']);
  expect(await checkedAgain(['1.ipt.md'], { now })).toEqual([]);
});

test('what changes while a run reads is checked again in the next', async () => {
  write('1.ipt.md', next);
  const found = [{ path: fileOf('1.ipt.md'), config: standard, root: folder }];
  const options = { today, fix: false, course: true, salt: 1, names: undefined, withHash: true };
  const store = new NoteStore(path.join(caches, 'direct.jsonl'), '1');
  const stamps = new Map<string, string | undefined>();
  store.begin((file) => {
    if (!stamps.has(file)) stamps.set(file, settledStampOf(file, Date.now() + 3_600_000));
    return stamps.get(file);
  });
  await checkCached(found, options, store, async (all) => {
    const checked = checkNotes(all, options);
    write('1.ipt.md', replace('Sleep was poor', 'Sleep was better')(next));
    return checked;
  });
  expect(store.write()).toBe(true);
  expect(await checkedAgain(['1.ipt.md'])).toEqual(['1.ipt.md']);
});

test('where the line is lost or damaged, nothing that was found counts', async () => {
  write('1.ipt.md', wholeNote);
  write('2.ipt.md', next);
  write('3.ipt.md', of('SYN-202', wholeNote));
  const all = ['1.ipt.md', '2.ipt.md', '3.ipt.md'];
  const file = path.join(caches, 'direct.jsonl');
  const damages: readonly ((text: string) => string)[] = [
    (text) => text.slice(0, -2),
    (text) => text.slice(0, text.length / 2),
    (text) => text.replace('review', 'preview'),
    (text) => text.replace('\n', '\n\n').replace('checked', 'chcked'),
    (text) => text.replace('"files"', '"flies"'),
    (text) => text.replace('SYN-202', 'SYN-20\n2'),
    (text) => text.slice(text.indexOf('\n') + 1),
  ];
  await checkedAgain(all);
  for (const damage of damages) {
    expect(await checkedAgain(all)).toEqual([]);
    fs.writeFileSync(file, damage(fs.readFileSync(file, 'utf8')));
    expect(await checkedAgain(all)).toEqual(all);
  }
});

test('a change of the configuration or of the options is seen', async () => {
  write('1.ipt.md', withInfo);
  expect(rulesOf(await warm())).toEqual(['notes/1.ipt.md unknown-tag info']);
  expect(rulesOf(await warm('--rule', 'unknown-tag=error'))).toEqual(['notes/1.ipt.md unknown-tag error']);
  fs.writeFileSync(path.join(folder, '.ipt-notes.jsonc'), '{"rules": {"unknown-tag": "off"}}');
  expect(rulesOf(await warm())).toEqual([]);
});

test.each<[string, (cache: string) => string]>([
  ['cut short', (cache) => cache.slice(0, -20)],
  ['damaged in the middle', (cache) => cache.replace('"suppressed":0', '"suppressed":9')],
  ['empty', () => ''],
  ['of another program', () => '{"entries": []}'],
])('a cache that is %s is rebuilt', async (_, damage) => {
  write('1.ipt.md', withError);
  const report = await warm();
  const [name = ''] = fs.readdirSync(caches);
  const cache = fs.readFileSync(path.join(caches, name), 'utf8');
  fs.writeFileSync(path.join(caches, name), damage(cache));
  expect(await warm()).toEqual(report);
  expect(fs.readFileSync(path.join(caches, name), 'utf8')).toBe(cache);
});

test.each<[string, (cache: string) => unknown]>([
  ['a link to a note', (cache) => fs.symlinkSync(fileOf('1.ipt.md'), cache)],
  ['a link that leads nowhere', (cache) => fs.symlinkSync('gone', cache)],
  ['a link that leads in a circle', (cache) => fs.symlinkSync(cache, cache)],
  ['a device without end', (cache) => fs.symlinkSync('/dev/zero', cache)],
  ['a pipe', (cache) => execFileSync('mkfifo', [cache])],
  ['a folder', (cache) => fs.mkdirSync(cache)],
])('in place of a cache, %s is left alone, and not waited for', async (_, put) => {
  write('1.ipt.md', withError);
  const report = await warm();
  const [name = ''] = fs.readdirSync(caches);
  const cache = path.join(caches, name);
  fs.rmSync(cache);
  put(cache);
  const before = fs.lstatSync(cache);
  const { files } = await warm();
  expect(files).toEqual(report.files);
  expect(fs.lstatSync(cache)).toMatchObject({ ino: before.ino, mode: before.mode });
  expect(fs.readFileSync(fileOf('1.ipt.md'), 'utf8')).toBe(withError);
  expect(fs.readdirSync(caches)).toEqual([name]);
});

test('a cache without an end in its first line is rebuilt, however long it is', async () => {
  write('1.ipt.md', withError);
  const report = await warm();
  const [name = ''] = fs.readdirSync(caches);
  const cache = path.join(caches, name);
  const whole = fs.readFileSync(cache, 'utf8');
  fs.truncateSync(cache, 0);
  fs.truncateSync(cache, 600 * 2 ** 20);
  fs.appendFileSync(cache, '\n');
  expect(await warm()).toEqual(report);
  expect(fs.readFileSync(cache, 'utf8')).toBe(whole);
});

test('where no cache can be written, that is said and the notes are checked', async () => {
  write('1.ipt.md', withError);
  fs.writeFileSync(caches, 'a file where a folder should be');
  const { status, err } = await call(['lint', 'notes', '--cache-location', 'caches'], { cwd: folder });
  expect(status).toBe(1);
  expect(err).toContain('The cache cannot be written here');
});

test('names to flag, fixes and standard input do without a cache', async () => {
  write('1.ipt.md', withError);
  fs.mkdirSync(path.join(folder, 'work'));
  fs.writeFileSync(path.join(folder, 'names.txt'), 'Sunday\n');
  const cwd = path.join(folder, 'work');
  const lint = ['lint', '../notes', '--cache-location', '../caches'];
  const named = await call(lint, { cwd, env: { IPT_NOTES_NAMES: '../names.txt' } });
  expect(named.out).toContain('possible-identifier');
  await call([...lint, '--fix'], { cwd });
  await call(['lint', '--stdin', '--stdin-filename', 'x.ipt.md', '--cache-location', '../caches'], {
    cwd,
    input: wholeNote,
  });
  expect(fs.existsSync(caches)).toBe(false);
  await call(lint, { cwd });
  expect(fs.readdirSync(caches)).toHaveLength(1);
});

test('what earlier versions kept is removed, and nothing else of the folder', async () => {
  write('a/1.ipt.md', wholeNote);
  fs.mkdirSync(caches);
  const old = ['lint', 'glances', 'facts'].map((kind) => `${kind}-0123456789abcdef.json`);
  const others = ['facts-0123456789abcdef.jsonl', 'glances-mine.json', 'lint-0123456789abcdef.json.txt'];
  for (const name of [...old, ...others]) fs.writeFileSync(path.join(caches, name), '{}');
  await warm();
  const left = fs.readdirSync(caches).filter((name) => !name.startsWith('notes-'));
  expect(left.sort()).toEqual(others.sort());
});
