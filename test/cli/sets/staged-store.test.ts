import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it, test, vi } from 'vitest';
import { replace } from '../../rules/changes.ts';
import { call } from '../command-line.ts';
import { sessionOf, silentOnHomework, twoCourses } from './course.ts';
import { gitEnv, type Repository, repositoryWith } from './repository.ts';

vi.setConfig({ testTimeout: 240_000 });

const staged = ['lint', '--format', 'json', '--staged'];
const kept = ['--cache-location', '.kept'];
const plainNote = sessionOf('SYN-102', 10);

/** A repository in which some names do not say that a file is a note. */
function mixed(): Repository {
  return repositoryWith({
    '.ipt-notes.jsonc': '{}',
    '.gitignore': '.kept\n',
    ...twoCourses(),
    'syn-102/s10.md': plainNote,
    'syn-102/reading.md': '# Books\n',
    'syn-104/s01.ipt.md': sessionOf('SYN-104', 1),
    'syn-104/s02.ipt.md': sessionOf('SYN-104', 2),
    ...oneFolder,
  });
}

/** A folder of many clients. */
const oneFolder = Object.fromEntries(
  Array.from({ length: 8 }, (_, index) => [
    `flat/n${index}.ipt.md`,
    sessionOf(`SYN-2${index >> 1}1`, (index & 1) + 1),
  ]),
);

const names = [
  'flat/n3.ipt.md',
  'syn-104/s02.ipt.md',
  'syn-104/s03.ipt.md',
  'syn-101/s08.ipt.md',
  'syn-101/s07.ipt.md',
  'syn-102/s10.md',
  'syn-102/reading.md',
  'both/s01.md',
];
const texts = [
  sessionOf('SYN-101', 8, silentOnHomework),
  sessionOf('SYN-102', 10, replace('C-07', 'C-08')),
  sessionOf('SYN-103', 1),
  sessionOf('SYN-201', 2, silentOnHomework),
  '# No note\n',
  'a\0b',
];
const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('write'),
      name: fc.constantFrom(...names),
      text: fc.constantFrom(...texts),
    }),
    fc.record({
      kind: fc.constant('move'),
      name: fc.constantFrom(...names),
      text: fc.constantFrom('moved/a.md', 'b.md'),
    }),
    fc.record({
      kind: fc.constant('configure'),
      name: fc.constantFrom(
        '.ipt-notes.jsonc',
        'syn-102/.ipt-notes.jsonc',
        'flat/.ipt-notes.json',
        'team.jsonc',
      ),
      text: fc.constantFrom(
        '{"rules": {"homework-not-reviewed": "off"}}',
        '{"exclude": ["**/s10.md", "flat/n1*"]}',
        '{"include": ["**/reading.md"]}',
        '{"protocol": {"codes": {"client": "^SYN-10[12]$"}}}',
        '{"extends": "./team.jsonc"}',
        '{"extends": "../team.jsonc", "rules": {"direct-identifier": "off"}}',
        '{ broken',
      ),
    }),
    fc.record({
      kind: fc.constantFrom('delete', 'unstage', 'partly'),
      name: fc.constantFrom(...names),
      text: fc.constant(''),
    }),
    fc.record({
      kind: fc.constantFrom('commit', 'amend', 'back', 'intend', 'damage', 'other version', 'whole', 'part'),
      name: fc.constant(''),
      text: fc.constant(''),
    }),
  ),
  { minLength: 2, maxLength: 7 },
);

function take(at: Repository, { kind, name, text }: { kind: string; name: string; text: string }): void {
  const isThere = name !== '' && fs.existsSync(path.join(at.path, name));
  if (kind === 'write' || kind === 'configure') at.write(name, text);
  else if (kind === 'intend') {
    at.write('syn-104/s09.ipt.md', sessionOf('SYN-104', 9));
    at.git('add', '--intent-to-add', 'syn-104/s09.ipt.md');
    return;
  } else if (kind === 'damage' || kind === 'other version') damage(at, kind);
  else if (kind === 'delete') fs.rmSync(path.join(at.path, name), { force: true });
  else if (kind === 'move' && isThere) {
    at.write(text, fs.readFileSync(path.join(at.path, name), 'utf8'));
    fs.rmSync(path.join(at.path, name));
  } else if (kind === 'unstage') {
    at.git('reset', '-q');
    return;
  } else if (kind === 'partly' && isThere) {
    at.git('add', '-A');
    at.write(name, '# Not staged\n');
    return;
  } else if (kind === 'commit') at.git('commit', '-q', '--allow-empty', '-m', 'More');
  else if (kind === 'amend') at.git('commit', '-q', '--amend', '--allow-empty', '-m', 'Again');
  else if (kind === 'back' && at.git('rev-list', '--count', 'HEAD') !== '1')
    at.git('reset', '-q', '--soft', 'HEAD~1');
  at.git('add', '-A');
}

/** Changes a letter in the middle of what is kept, or the version that has kept it. */
function damage(at: Repository, kind: string): void {
  const folder = path.join(at.path, '.kept');
  for (const name of fs.readdirSync(folder).filter((each) => each.endsWith('.jsonl'))) {
    const file = path.join(folder, name);
    const text = fs.readFileSync(file, 'utf8');
    const middle = text.length >> 1;
    const damaged = `${text.slice(0, middle)}${text[middle] === 'x' ? 'y' : 'x'}${text.slice(middle + 1)}`;
    fs.writeFileSync(file, kind === 'damage' ? damaged : text.replace(/^ipt-notes \S+/, 'ipt-notes 0.0.0'));
  }
}

/** Ways to ask that share what is kept, or must not. */
const ways: Readonly<Record<string, readonly string[]>> = {
  whole: ['--where', 'clinician=C-07'],
  part: ['syn-101'],
};

test('over any edits, commits and configurations, --staged finds the same with a cache as without', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const at = mixed();
      const world = { cwd: at.path, env: gitEnv };
      await call([...staged, ...kept], world);
      for (const step of taken) {
        take(at, step);
        for (const way of [[], ways[step.kind] ?? [], []]) {
          const plain = await call([...staged, ...way], world);
          expect(await call([...staged, ...way, ...kept], world)).toEqual(plain);
        }
      }
    }),
    { numRuns: 12 },
  );
});

it('holds neither the name of what a file holds, nor a hash of it', async () => {
  const at = mixed();
  at.write('syn-101/s07.ipt.md', sessionOf('SYN-101', 7, silentOnHomework));
  at.git('add', '-A');
  await call([...staged, ...kept], { cwd: at.path, env: gitEnv });
  const [name = ''] = fs.readdirSync(path.join(at.path, '.kept'));
  const text = fs.readFileSync(path.join(at.path, '.kept', name), 'utf8');
  const blobs = at
    .git('ls-files', '--stage')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '');
  expect(blobs.length).toBeGreaterThan(10);
  for (const blob of blobs) expect(text).not.toContain(blob.slice(0, 12));
  expect(text).toContain(at.git('rev-parse', 'HEAD'));
});

it('asks git for nothing of files that are as they were', async () => {
  const at = mixed();
  const world = { cwd: at.path, env: gitEnv };
  const wanted = await call([...staged, ...kept], world);
  for (const blob of [plainNote, '# Books\n']) fs.rmSync(objectOf(at, blob));
  expect(await call([...staged, ...kept], world)).toEqual(wanted);
  at.git('commit', '-q', '--allow-empty', '-m', 'Nothing');
  expect(await call([...staged, ...kept], world)).toEqual(wanted);
});

function objectOf(at: Repository, text: string): string {
  const file = path.join(at.path, '.git', 'wanted');
  fs.writeFileSync(file, text);
  const name = at.git('hash-object', file);
  return path.join(at.path, '.git/objects', name.slice(0, 2), name.slice(2));
}
