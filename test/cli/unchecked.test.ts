import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { XMLParser } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { beforeEach, describe, expect, it } from 'vitest';
import { uncheckedWords } from '../../server/src/cli/unchecked.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, lintJson } from './command-line.ts';
import { of, withError, withHint } from './notes.ts';
import { sarifSchema } from './sarif-schema.ts';

// Every format says what was not checked: what could not be read, and what was left out on purpose.

const drafts = of('SYN-107', withHint);
let cwd = '';
const lint = async (format: string, ...args: readonly string[]) =>
  (await call(['lint', '--format', format, ...args], { cwd })).out;

beforeEach(() => {
  ({ path: cwd } = folderWith({
    'a.ipt.md': wholeNote,
    'bad/.ipt-notes.jsonc': '{',
    'bad/b.ipt.md': withError,
    'bad/c.md': of('SYN-102', withError),
    'bad/README.md': '# Read me\n',
    'draft.ipt.md': drafts,
    'README.md': '# Read me\n',
    'other.md': '# Other\n',
  }));
  fs.writeFileSync(`${cwd}/latin.ipt.md`, Buffer.from('# Café\n', 'latin1'));
});

const unchecked = [
  { path: 'bad/.ipt-notes.jsonc', reason: 'broken-configuration' },
  { path: 'bad/b.ipt.md', reason: 'broken-configuration' },
  { path: 'bad/c.md', reason: 'broken-configuration' },
  { path: 'latin.ipt.md', reason: 'not-utf-8' },
];
const skipping = ['--drafts', 'skip'];
const skipped = 'Skipped: 1 draft left to its writer, 2 Markdown files that are no session notes.';

describe('in every format', () => {
  it('text: in the first line, and where no gaps are found', async () => {
    expect(await lint('text', ...skipping)).toBe(`4 files could not be checked:
  bad/.ipt-notes.jsonc  has a broken configuration
  bad/b.ipt.md  has a broken configuration
  bad/c.md  has a broken configuration
  latin.ipt.md  is not valid UTF-8

No documentation gaps found by these checks in 1 note of 2 courses, but 4 files could not be checked.
${skipped}
`);
  });

  it('markdown: in the first line, and where no gaps are found', async () => {
    expect(await lint('markdown', ...skipping)).toBe(`# IPT Notes: 4 files could not be checked

No documentation gaps found by these checks in 1 note, but 4 files could not be checked.

${skipped}

- bad/.ipt-notes.jsonc has a broken configuration
- bad/b.ipt.md has a broken configuration
- bad/c.md has a broken configuration
- latin.ipt.md is not valid UTF-8
`);
  });

  it('json', async () => {
    expect(JSON.parse(await lint('json', ...skipping))).toMatchObject({
      complete: false,
      unchecked,
      skipped: { drafts: 1, 'no-notes': 2 },
      summary: { notes: 2, drafts: 1 },
    });
  });

  it('sarif', async () => {
    const log = JSON.parse(await lint('sarif', ...skipping)) as Log;
    expect(new Validator(sarifSchema() as Schema, '4', false).validate(log)).toMatchObject({ valid: true });
    const [invocation] = log.runs[0]?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    const notifications = invocation?.toolExecutionNotifications ?? [];
    expect(notifications.map(({ level, descriptor }) => [level, descriptor?.id])).toEqual([
      ...unchecked.map(() => ['error', 'unchecked']),
      ['note', 'skipped'],
    ]);
    expect(notifications[3]).toMatchObject({
      message: { text: 'This file could not be checked: it is not valid UTF-8.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'latin.ipt.md' } } }],
    });
    expect(notifications[4]?.message.text).toBe(skipped);
  });

  it('junit', async () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (name, _, __, isAttribute) => name.startsWith('test') && !isAttribute,
    });
    const [{ tests, failures, errors, testsuite }] = parser.parse(
      await lint('junit', ...skipping),
    ).testsuites;
    expect([tests, failures, errors]).toEqual(['7', '0', '4']);
    const [notChecked, left] = testsuite.slice(-2);
    expect([notChecked.name, notChecked.errors]).toEqual(['Not checked', '4']);
    expect(notChecked.testcase[3]).toEqual({
      classname: 'latin.ipt.md',
      name: 'unchecked',
      error: { type: 'not-utf-8', message: 'This file is not valid UTF-8.' },
    });
    expect([left.name, left.skipped]).toEqual(['Skipped', '2']);
    expect(
      left.testcase.map(({ skipped: { message } }: { skipped: { message: string } }) => message),
    ).toEqual([
      'Skipped: 1 draft left to its writer.',
      'Skipped: 2 Markdown files that are no session notes.',
    ]);
  });

  it('github', async () => {
    expect((await lint('github', ...skipping)).split('\n')).toEqual([
      '::error file=bad/.ipt-notes.jsonc,title=unchecked::This file could not be checked: it has a broken configuration.',
      '::error file=bad/b.ipt.md,title=unchecked::This file could not be checked: it has a broken configuration.',
      '::error file=bad/c.md,title=unchecked::This file could not be checked: it has a broken configuration.',
      '::error file=latin.ipt.md,title=unchecked::This file could not be checked: it is not valid UTF-8.',
      `::notice title=skipped::${skipped}`,
      '',
    ]);
  });

  it('gitlab', async () => {
    const issues = JSON.parse(await lint('gitlab', ...skipping));
    expect(issues).toHaveLength(4);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(4);
    expect(issues[3]).toMatchObject({
      description: 'This file could not be checked: it is not valid UTF-8.',
      check_name: 'unchecked',
      severity: 'critical',
      location: { path: 'latin.ipt.md', lines: { begin: 1, end: 1 } },
    });
  });
});

describe('a run is complete', () => {
  it('where everything was read, whatever was left out on purpose', async () => {
    for (const name of ['bad/.ipt-notes.jsonc', 'latin.ipt.md']) fs.rmSync(`${cwd}/${name}`);
    const { status, out, err } = await call(['lint', '--format', 'json', '--profile', 'supervision'], {
      cwd,
    });
    expect(JSON.parse(out)).toMatchObject({
      complete: true,
      unchecked: [],
      skipped: { drafts: 1, 'no-notes': 3 },
    });
    expect([status, err]).toEqual([1, '']);
    const log = JSON.parse(await lint('sarif')) as Log;
    expect(log.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(true);
  });

  it('counts the same with the cache, which has nothing to read', async () => {
    const args = ['--cache', '--cache-location', `${cwd}/cache`, '--format', 'json', ...skipping];
    const first = await call(['lint', ...args], { cwd });
    expect(await call(['lint', ...args], { cwd })).toEqual(first);
    expect(JSON.parse(first.out)).toMatchObject({ unchecked, skipped: { drafts: 1, 'no-notes': 2 } });
  });
});

it('notes before checkFrom are skipped, and counted', async () => {
  ({ path: cwd } = folderWith({
    '.ipt-notes.jsonc': '{ "checkFrom": "2025-05-30" }',
    'a.ipt.md': wholeNote,
    'b.ipt.md': of('SYN-102', withError).replace('2025-05-30', '2025-05-29'),
    'c.ipt.md': of('SYN-103', withError).replace('2025-05-30', '2024-05-29'),
  }));
  expect(await lintJson([], { cwd })).toMatchObject({
    complete: true,
    skipped: { 'before-check-from': 2 },
    summary: { notes: 3, errors: 0 },
  });
  expect(await lint('text')).toBe(`No documentation gaps found by these checks in 1 note of 3 courses.
Skipped: 2 notes dated before “checkFrom”.
`);
});

describe('a note that cannot be read does not vanish', () => {
  const named = { 'session.md': wholeNote };

  it.each([
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${wholeNote}`, 'utf16le'), 'utf-16'],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${wholeNote}`, 'utf16le').swap16(), 'utf-16'],
    ['UTF-16 without a mark', Buffer.from(wholeNote, 'utf16le'), 'utf-16'],
    [
      'UTF-32',
      Buffer.from(Array.from(`\uFEFF${wholeNote}`, (each) => `${each}\0`).join(''), 'utf16le'),
      'utf-16',
    ],
    ['zeros in its front matter', Buffer.from(wholeNote.replace('client', '\0\0client')), 'binary'],
    ['Latin-1', Buffer.from(wholeNote.replace('Sunday', 'café'), 'latin1'), 'not-utf-8'],
    ['binary data behind its front matter', Buffer.from(`${wholeNote}\0`), 'binary'],
  ])('%s', async (_, bytes, reason) => {
    ({ path: cwd } = folderWith(named));
    fs.writeFileSync(`${cwd}/session.md`, bytes);
    const { status, out, err } = await call(['lint', '--format', 'json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({ complete: false, unchecked: [{ path: 'session.md', reason }] });
    expect(status).toBe(2);
    expect(err).toContain('session.md: The file ');
  });

  it('for its name, which no program of ours can write', async () => {
    ({ path: cwd } = folderWith({ 'a.ipt.md': of('SYN-102', wholeNote) }));
    const put = (name: string) => fs.writeFileSync(Buffer.from(`${cwd}/${name}`, 'latin1'), wholeNote);
    fs.mkdirSync(Buffer.from(`${cwd}/f\xfclf`, 'latin1'));
    for (const name of ['caf\xe9.md', 'caf\xe9.txt', 'f\xfclf/s05.ipt.md']) put(name);
    const found = async () => await call(['lint', '--format', 'json'], { cwd });
    const reason = 'name-not-utf-8';
    const { status, out, err } = await found();
    expect(status).toBe(2);
    expect(err).toContain('The name is not valid UTF-8, so this cannot be opened. Rename it.');
    expect(JSON.parse(out)).toMatchObject({
      complete: false,
      unchecked: [
        { path: 'caf\uFFFD.md', reason },
        { path: 'f\uFFFDlf', reason },
      ],
      files: [{ path: 'a.ipt.md' }],
    });
    fs.rmSync(Buffer.from(`${cwd}/f\xfclf`, 'latin1'), { recursive: true });
    // It may be a note; another may be called by this very character.
    fs.writeFileSync(`${cwd}/\uFFFD.ipt.md`, wholeNote);
    expect(JSON.parse((await found()).out)).toMatchObject({
      unchecked: [{ path: 'caf\uFFFD.md', reason }],
      files: [{ path: 'a.ipt.md' }, { path: '\uFFFD.ipt.md' }],
    });
  });

  it('while other Markdown in another encoding is none of ours', async () => {
    ({ path: cwd } = folderWith({ 'a.ipt.md': wholeNote }));
    fs.writeFileSync(`${cwd}/README.md`, Buffer.from('# Read me\n', 'utf16le'));
    const report = await lintJson([], { cwd });
    expect(report).toMatchObject({ complete: true, skipped: { 'no-notes': 1 } });
  });
});

it('pipes and folders in place of files are named, and no one waits for them', async () => {
  ({ path: cwd } = folderWith({
    'a.ipt.md': wholeNote,
    'b/.ipt-notes.jsonc/.keep': '',
    'b/b.ipt.md': withError,
  }));
  fs.mkdirSync(`${cwd}/c`);
  fs.writeFileSync(`${cwd}/c/c.ipt.md`, withError);
  execFileSync('mkfifo', [`${cwd}/pipe.ipt.md`, `${cwd}/c/.ipt-notes.jsonc`, `${cwd}/names`]);
  const { status, out, err } = await call(['lint', '--format', 'json'], { cwd });
  expect(status).toBe(2);
  expect(JSON.parse(out).unchecked).toEqual([
    { path: 'b/.ipt-notes.jsonc', reason: 'broken-configuration' },
    { path: 'b/b.ipt.md', reason: 'broken-configuration' },
    { path: 'c/.ipt-notes.jsonc', reason: 'broken-configuration' },
    { path: 'c/c.ipt.md', reason: 'broken-configuration' },
    { path: 'pipe.ipt.md', reason: 'special' },
  ]);
  expect(err).toContain('c/.ipt-notes.jsonc:1:1 This is no regular file');
  const named = await call(['lint', '--config', 'names'], { cwd });
  expect([named.status, named.err]).toEqual([
    2,
    expect.stringContaining('names:1:1 This is no regular file'),
  ]);
});

it('the documentation lists every reason', () => {
  const page = fs.readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
  for (const reason of Object.keys(uncheckedWords)) expect(page).toContain(`\`${reason}\``);
});
