import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { folderWith } from '../../harness/with-client.ts';
import { replace, without } from '../../rules/changes.ts';
import { call } from '../command-line.ts';
import { sessionOf, silentOnHomework, twoCourses } from './course.ts';
import { gitEnv, repositoryWith } from './repository.ts';

const withoutPlan = without('Development of a plan to address the problem area');
const cached = (...args: readonly string[]) => [
  'lint',
  '--format',
  'json',
  '--cache-location',
  '.kept',
  ...args,
];

/** Files are dated an hour back: one that has only just changed is read again in any case. */
function age(cwd: string, at: number): void {
  for (const name of fs.readdirSync(cwd, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.md')) fs.utimesSync(path.join(cwd, name), at, at);
}

/** What is kept of each file, as one part of a store. */
function rowsIn(store: string, part: string): unknown[][] {
  const start = `${part}\t`;
  const line = store.split('\n').find((each) => each.startsWith(start)) ?? '';
  const { states, files } = JSON.parse(line.slice(start.length));
  return files.map(([file, state, value]: [string, number, unknown]) => [file, states[state], value]);
}

const edits = fc.array(
  fc.record({
    name: fc.constantFrom('syn-101/s07.ipt.md', 'syn-101/s08.ipt.md', 'syn-102/s09.ipt.md', 'new.ipt.md'),
    text: fc.constantFrom(
      undefined,
      sessionOf('SYN-101', 8, silentOnHomework),
      sessionOf('SYN-102', 7, withoutPlan),
      sessionOf('SYN-103', 9, replace('C-07', 'C-08')),
      'a\0b',
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
const choices = [
  ['syn-101/s09.ipt.md'],
  ['--clinician', 'C-07'],
  ['--dated', '4d'],
  ['--client', 'SYN-102'],
  ['--shard', '1/2'],
];

test('over any edits, a run that keeps what front matter tells reports what one without does', async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.constantFrom(...choices), async (changes, choice) => {
      const { path: cwd } = folderWith({ '.ipt-notes.jsonc': '{}', ...twoCourses() });
      let hour = 1;
      for (const { name, text } of [undefined, ...changes].map((each) => each ?? { name: '', text: '' })) {
        if (text === undefined) fs.rmSync(path.join(cwd, name), { force: true });
        else if (name !== '') fs.writeFileSync(path.join(cwd, name), text);
        age(cwd, Date.now() / 1000 - 36_000 + 60 * hour++);
        expect(await call(cached(...choice), { cwd })).toEqual(
          await call(['lint', '--format', 'json', ...choice], { cwd }),
        );
      }
    }),
    { numRuns: 15 },
  );
});

it('holds codes, numbers and days, and no text', async () => {
  const { path: cwd } = folderWith({ '.ipt-notes.jsonc': '{}', ...twoCourses() });
  age(cwd, Date.now() / 1000 - 3600);
  await call(cached('syn-101/s08.ipt.md'), { cwd });
  const [name = ''] = fs.readdirSync(path.join(cwd, '.kept'));
  const text = fs.readFileSync(path.join(cwd, '.kept', name), 'utf8');
  expect(name).toMatch(/^notes-[0-9a-f]{16}\.jsonl$/);
  expect(rowsIn(text, 'glance')[0]).toEqual([
    `${cwd}/syn-101/s08.ipt.md`,
    expect.stringMatching(/^\d+ [\d.]+ [\d.]+ [0-9a-f]{16}$/),
    ['SYN-101 1', 'SYN-101', 8, expect.any(Number), 'C-07'],
  ]);
  fs.writeFileSync(path.join(cwd, '.kept', name), text.slice(0, -20));
  expect((await call(cached('syn-101/s08.ipt.md'), { cwd })).status).toBe(0);
});

it('keeps of the courses that were read what no word of a note is in, and does without what is damaged', async () => {
  const at = repositoryWith({ '.ipt-notes.jsonc': '{}', '.gitignore': '.kept\n', ...twoCourses() });
  const world = { cwd: at.path, env: gitEnv };
  at.write('syn-101/s07.ipt.md', sessionOf('SYN-101', 7, silentOnHomework));
  at.git('add', '-A');
  const plain = await call(['lint', '--format', 'json', '--staged'], world);
  expect(await call(cached('--staged'), world)).toEqual(plain);
  const [name = '', ...others] = fs.readdirSync(path.join(at.path, '.kept'));
  expect(others).toEqual([]);
  const file = path.join(at.path, '.kept', name);
  const text = fs.readFileSync(file, 'utf8');
  const rows = rowsIn(text, 'facts');
  // What is staged is not in the last commit, by which it would be known again.
  expect(rows.map((row) => path.basename(String(row[0])))).toEqual(
    ['s06', 's08', 's09'].map((session) => `${session}.ipt.md`),
  );
  const strings: string[] = [];
  for (const [, , json] of rows)
    JSON.parse(String(json), (_, value) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
  expect(strings).toContain('SYN-101');
  expect(
    strings.filter((each) => !/^(?:SYN-101|C-\d+|HW\d+[a-z]|[a-z0-9]+(?:-[a-z]+)?)$/.test(each)),
  ).toEqual([]);
  for (const damaged of [text.slice(0, -20), text.replace('SYN-101', 'SYN-999'), '']) {
    fs.writeFileSync(file, damaged);
    expect(await call(cached('--staged'), world)).toEqual(plain);
  }
});

it('what is staged is told from what is committed', async () => {
  const at = repositoryWith({ '.ipt-notes.jsonc': '{}', '.gitignore': '.kept\n', ...twoCourses() });
  const world = { cwd: at.path, env: gitEnv };
  for (const text of [
    sessionOf('SYN-101', 7, withoutPlan),
    sessionOf('SYN-102', 7),
    sessionOf('SYN-101', 7, silentOnHomework),
  ]) {
    at.write('syn-101/s07.ipt.md', text);
    at.git('add', '-A');
    const plain = await call(['lint', '--format', 'json', '--staged'], world);
    for (let round = 0; round < 2; round++) expect(await call(cached('--staged'), world)).toEqual(plain);
  }
});
