import fs from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { frontMatter, wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, contentsOf, type JsonReport } from './command-line.ts';
import { of, withError, withWarning } from './notes.ts';

/** A good note whose one finding shows that it was looked at. */
const other = of('SYN-102', withError);

/** Checks a folder, with fixes on, beside a good note: nothing may be written. */
async function check(cwd: string, ...args: readonly string[]) {
  fs.writeFileSync(`${cwd}/z.ipt.md`, other);
  const before = contentsOf(cwd);
  const { status, out, err } = await call(['lint', '--format', 'json', '--fix', ...args], { cwd });
  expect(contentsOf(cwd)).toEqual(before);
  const { files } = JSON.parse(out) as JsonReport;
  expect(files.at(-1)).toMatchObject({ path: 'z.ipt.md', findings: [{ rule: 'missing-section' }] });
  const findings = files
    .slice(0, -1)
    .flatMap((file) =>
      file.findings.map(({ rule, range: { start } }) => `${start.line}:${start.column} ${rule}`),
    );
  return { status, notices: err, paths: files.slice(0, -1).map(({ path }) => path), findings };
}

/** Runs something as one whom permissions bind: root reads whatever it likes. */
async function withoutPrivileges<T>(action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(65_534);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

/** What is said at the end where a fix could not be written. */
const notFixed = 'Not every fix could be written; the messages above say which and why.\n';

/** What is said at the end where a file could not be read. */
const notAll = 'Not everything could be checked; the messages above say what and why.\n';

describe('front matter that cannot be read is reported at its place', () => {
  const bombLayer = (name: string, of_: string) => `${name}: &${name} [${Array(9).fill(of_).join(', ')}]\n`;
  const bomb = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].reduce(
    (text, name, index) => text + bombLayer(name, index === 0 ? 'x' : `*${'abcdefgh'[index - 1]}`),
    '',
  );
  const body = wholeNote.slice(frontMatter.length);

  test.each<[string, string, string]>([
    ['an open bracket', '---\nclient: SYN-101\nmeasures: [1\n---\n', '3:13 invalid-front-matter'],
    ['an open quote', '---\nclient: "SYN-101\n---\n', '2:17 invalid-front-matter'],
    ['a tab', '---\nclient: SYN-101\n\tsession: 1\n---\n', '3:1 invalid-front-matter'],
    ['a key given twice', '---\nclient: SYN-101\nclient: SYN-102\n---\n', '3:1 invalid-front-matter'],
    ['a list in place of a map', '---\n- client\n---\n', '1:1 invalid-front-matter'],
    ['a text in place of a map', '---\nclient\n---\n', '1:1 invalid-front-matter'],
    ['no closing line', '---\nclient: SYN-101\n', '1:1 invalid-front-matter'],
    ['no front matter', '', '1:1 missing-front-matter'],
    ['an alias of nothing', '---\nclient: *gone\n---\n', '2:9 invalid-front-matter'],
    ['an alias within itself', '---\na: &a [*a]\n---\n', '2:8 invalid-front-matter'],
    ['aliases that expand without end', `---\n${bomb}---\n`, '6:12 invalid-front-matter'],
    ['10,000 open brackets', `---\nclient: ${'['.repeat(10_000)}\n---\n`, ''],
    ['10,000 nested maps', `---\nclient: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}\n---\n`, ''],
  ])('%s', async (_, head, expected) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': head + body });
    const { status, notices, findings } = await check(cwd);
    expect([status, notices]).toEqual([1, '']);
    expect(findings).toHaveLength(head.includes('---') || head === '' ? 1 : 0);
    expect(findings[0]).toContain(expected === '' ? ' invalid-front-matter' : expected);
  });
});

describe('files that are no text are skipped by name', () => {
  test.each<[string, Uint8Array | string, string]>([
    [
      'a binary file',
      new Uint8Array([137, 80, 78, 71, 0, 1, 2]),
      'The file holds binary data and was skipped.',
    ],
    [
      'UTF-16',
      Buffer.from(`\uFEFF${wholeNote}`, 'utf16le'),
      'The file is UTF-16 and was skipped. Save it as UTF-8.',
    ],
    ['Latin-1', Buffer.from('# Café\n', 'latin1'), 'The file is not valid UTF-8 and was skipped.'],
    ['half a character', Buffer.from([...Buffer.from(wholeNote), 0xe2, 0x82]), 'The file is not valid UTF-8'],
    [
      'quotes within quotes',
      '> '.repeat(10_000),
      'Line 1: quotes or lists are nested too deeply to be read.',
    ],
    [
      'lists within lists',
      `\n${'- '.repeat(10_000)}x`,
      'Line 2: quotes or lists are nested too deeply to be read.',
    ],
    ['numbered lists within lists', '1. '.repeat(10_000), 'Line 1: quotes or lists are nested too deeply'],
  ])('%s', async (_, content, message) => {
    const { path: cwd } = folderWith({});
    fs.writeFileSync(`${cwd}/a.ipt.md`, content);
    const { status, notices, paths } = await check(cwd);
    expect([status, paths]).toEqual([2, []]);
    expect(notices.startsWith(`a.ipt.md: ${message}`)).toBe(true);
    expect(notices.endsWith(`\n${notAll}`)).toBe(true);
    expect(notices.split('\n')).toHaveLength(3);
  });

  it('an empty file is a note without anything', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': '' });
    const { status, notices, findings } = await check(cwd);
    expect([status, notices]).toEqual([1, '']);
    expect(findings).toEqual(['1:1 empty-note']);
  });
});

describe('line ends and byte order marks move nothing', () => {
  const broken = of('SYN-101', withError).replace('#mood-link', '#mood-lnik');
  const ends: Readonly<Record<string, string>> = { LF: '\n', CRLF: '\r\n', CR: '\r' };
  const forms: [string, string][] = [
    ...Object.entries(ends).map(([name, end]): [string, string] => [name, broken.replaceAll('\n', end)]),
    ['a byte order mark', `\uFEFF${broken}`],
    ['a byte order mark and CRLF', `\uFEFF${broken.replaceAll('\n', '\r\n')}`],
    [
      'mixed line ends',
      broken.split('\n').reduce((text, line, index) => text + (['\r\n', '\n', '\r'][index % 3] ?? '') + line),
    ],
    ['no final line end', broken.trimEnd()],
  ];

  test.each(forms)('%s', async (_, text) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': text });
    expect(await check(cwd)).toMatchObject({
      status: 1,
      notices: '',
      findings: ['9:1 missing-section', '15:43 unknown-tag'],
    });
  });
});

describe('files that are no files', () => {
  it('a folder with the name of a note is a folder', async () => {
    const { path: cwd } = folderWith({ 'x.ipt.md/a.ipt.md': withError });
    expect(await check(cwd)).toMatchObject({ status: 1, notices: '', paths: ['x.ipt.md/a.ipt.md'] });
    expect((await check(cwd, 'x.ipt.md', 'z.ipt.md')).paths).toEqual(['x.ipt.md/a.ipt.md']);
  });

  it('a link that leads nowhere is named', async () => {
    const { path: cwd } = folderWith({});
    fs.symlinkSync('gone', `${cwd}/a.ipt.md`);
    fs.symlinkSync('gone', `${cwd}/b.txt`);
    expect(await check(cwd)).toMatchObject({
      status: 2,
      notices: `a.ipt.md: No such file or folder. Check the path.\n${notAll}`,
    });
  });

  it('a link that leads to itself is named', async () => {
    const { path: cwd } = folderWith({});
    fs.symlinkSync('a.ipt.md', `${cwd}/a.ipt.md`);
    const message = 'a.ipt.md: This link leads back to itself. Remove it or point it at the note.\n';
    expect(await check(cwd)).toMatchObject({ status: 2, notices: message + notAll });
    expect(await check(cwd, 'a.ipt.md', 'z.ipt.md')).toMatchObject({ status: 2, notices: message + notAll });
  });

  it('a link back to a folder above is named, and is no failure', async () => {
    const { path: cwd } = folderWith({ 'sub/a.ipt.md': wholeNote });
    fs.symlinkSync('..', `${cwd}/sub/up`);
    expect(await check(cwd)).toMatchObject({
      status: 1,
      notices: 'sub/up: This link leads back to a folder above it; skipped.\n',
      paths: ['sub/a.ipt.md'],
    });
  });

  it('what is broken under another name than a note’s is no failure', async () => {
    const { path: cwd } = folderWith({ '.ipt-notes.jsonc': '{ "exclude": ["old/**"] }', 'old/.keep': '' });
    fs.symlinkSync('gone', `${cwd}/README.md`);
    fs.symlinkSync('gone', `${cwd}/old/a.ipt.md`);
    fs.writeFileSync(`${cwd}/latin.md`, Buffer.from('# Café\n', 'latin1'));
    expect(await check(cwd)).toMatchObject({
      status: 1,
      notices: 'README.md: No such file or folder. Check the path.\n',
    });
  });

  it('a path that is not there is named, and the others are checked', async () => {
    const { path: cwd } = folderWith({});
    expect(await check(cwd, 'gone', 'z.ipt.md/gone', 'z.ipt.md')).toMatchObject({
      status: 2,
      notices: `gone: No such file or folder. Check the path.\nz.ipt.md/gone: No such file or folder. Check the path.\n${notAll}`,
    });
  });
});

describe('permissions', () => {
  /** A folder that everyone may enter, so that only its contents can be closed. */
  const openFolder = (files: Readonly<Record<string, string>>) => {
    const { path: cwd } = folderWith(files);
    fs.chmodSync(cwd, 0o777);
    return cwd;
  };
  const lint = (cwd: string, ...args: readonly string[]) =>
    withoutPrivileges(() => call(['lint', '--format', 'json', ...args], { cwd }));
  const listed = (out: string) => (JSON.parse(out) as JsonReport).files.map(({ path }) => path);

  test.each([[[]], [['closed.ipt.md', 'z.ipt.md']]])(
    'a note that cannot be read is named: %j',
    async (args) => {
      const cwd = openFolder({ 'closed.ipt.md': withError, 'z.ipt.md': other });
      fs.chmodSync(`${cwd}/closed.ipt.md`, 0);
      const { status, out, err } = await lint(cwd, ...args);
      expect([status, err]).toEqual([
        2,
        `closed.ipt.md: The file cannot be read. Check its permissions.\n${notAll}`,
      ]);
      expect(listed(out)).toEqual(['z.ipt.md']);
    },
  );

  it('a folder that cannot be entered is named', async () => {
    const cwd = openFolder({ 'closed/a.ipt.md': withError, 'z.ipt.md': other });
    fs.chmodSync(`${cwd}/closed`, 0);
    const { status, out, err } = await lint(cwd);
    expect([status, err]).toEqual([2, `closed: The file cannot be read. Check its permissions.\n${notAll}`]);
    expect(listed(out)).toEqual(['z.ipt.md']);
  });

  it('a configuration that cannot be read is an error', async () => {
    const cwd = openFolder({ 'bad/.ipt-notes.jsonc': '{}', 'bad/a.ipt.md': withError, 'z.ipt.md': other });
    fs.chmodSync(`${cwd}/bad/.ipt-notes.jsonc`, 0);
    const { status, out, err } = await lint(cwd);
    expect([status, err]).toEqual([
      2,
      `bad/.ipt-notes.jsonc:1:1 The file cannot be read. Check its permissions.\n${notAll}`,
    ]);
    expect(listed(out)).toEqual(['z.ipt.md']);
  });

  it('a note that cannot be written is left as it is, and named', async () => {
    const cwd = openFolder({ 'closed/a.ipt.md': withWarning, 'z.ipt.md': other });
    fs.chmodSync(`${cwd}/closed`, 0o555);
    fs.chmodSync(`${cwd}/closed/a.ipt.md`, 0o444);
    const before = contentsOf(cwd);
    const { status, out, err } = await lint(cwd, '--fix');
    expect([status, err]).toEqual([
      2,
      `closed/a.ipt.md: Nothing was fixed here: the file is read-only. Make it writable first, if it may be changed.\n${notFixed}`,
    ]);
    expect(listed(out)).toEqual(['closed/a.ipt.md', 'z.ipt.md']);
    expect(contentsOf(cwd)).toEqual(before);
  });

  it('a configuration that is not read for its name is pointed out', async () => {
    const cwd = openFolder({ 'a/.ipt-notes.json': '{}', 'a/z.ipt.md': other });
    const { status, err } = await lint(cwd, '--fail-on', 'none');
    expect([status, err]).toEqual([
      0,
      'a/.ipt-notes.json: This file is not read: a configuration is named .ipt-notes.jsonc. Rename it.\n',
    ]);
  });

  it('a report that cannot be written is a failure', async () => {
    const cwd = openFolder({ 'closed/.keep': '', 'z.ipt.md': other });
    fs.chmodSync(`${cwd}/closed`, 0o555);
    const { status, err } = await lint(cwd, '--output', 'closed/r.json');
    expect(status).toBe(2);
    expect(err).toBe(
      'The report cannot be written to closed/r.json: the file cannot be written. Check the folder and its permissions.\n',
    );
  });
});

describe('a configuration that is broken is reported at its place, and notes elsewhere are checked', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no JSON', { '.ipt-notes.jsonc': 'rules:\n' }, '1:1 This is not JSON (invalid symbol).'],
    [
      'half of one',
      { '.ipt-notes.jsonc': '{\n  "rules": {\n' },
      '3:1 This is not JSON (close brace expected).',
    ],
    ['empty', { '.ipt-notes.jsonc': '' }, '1:1 This is not JSON (value expected).'],
    ['a list', { '.ipt-notes.jsonc': '[]' }, '1:1 The configuration must be an object in braces.'],
    [
      'an unknown key',
      { '.ipt-notes.jsonc': '{\n  "rule": {}\n}' },
      '2:3 Unknown key “rule”. Did you mean “rules”?',
    ],
    [
      'an unknown rule',
      { '.ipt-notes.jsonc': '{ "rules": { "unsgined": "off" } }' },
      '1:14 Unknown key “unsgined”.',
    ],
    ['an unknown severity', { '.ipt-notes.jsonc': '{ "rules": { "unsigned": "loud" } }' }, '1:26 '],
    [
      'a pattern that is none',
      { '.ipt-notes.jsonc': '{ "protocol": { "codes": { "client": "(" } } }' },
      '1:38 ',
    ],
    [
      'an unknown profile',
      { '.ipt-notes.jsonc': '{ "extends": "ipt:studnet" }' },
      '1:14 Unknown profile “ipt:studnet”.',
    ],
    [
      'one that extends itself',
      { '.ipt-notes.jsonc': '{ "extends": "./.ipt-notes.jsonc" }' },
      '1:14 “./.ipt-notes.jsonc” extends this file in turn.',
    ],
    [
      'one outside the repository',
      { '.ipt-notes.jsonc': '{ "extends": ["ipt:student", "../../far.jsonc"] }', '.git/HEAD': '' },
      '1:30 “../../far.jsonc” points outside the repository.',
    ],
    [
      'an absolute path',
      { '.ipt-notes.jsonc': '{ "extends": "/far.jsonc" }' },
      '1:14 “/far.jsonc” is not a relative path.',
    ],
    [
      'an address',
      { '.ipt-notes.jsonc': '{ "extends": "https://example.org/far.jsonc" }' },
      '1:14 “https://example.org/far.jsonc” is not a relative path.',
    ],
    [
      'a file that is not there',
      { '.ipt-notes.jsonc': '{ "extends": "./gone.jsonc" }' },
      '1:14 “./gone.jsonc” does not exist.',
    ],
  ])('%s', async (_, files, message) => {
    const { path: cwd } = folderWith(
      Object.fromEntries(
        Object.entries({ ...files, 'a.ipt.md': withError, 'deep/b.ipt.md': withError }).map(
          ([name, text]) => [`bad/${name}`, text],
        ),
      ),
    );
    const { status, notices, paths } = await check(cwd);
    expect([status, paths]).toEqual([2, []]);
    expect(notices.startsWith(`bad/.ipt-notes.jsonc:${message}`), notices).toBe(true);
    expect(notices.split('\n').slice(1)).toEqual([notAll.trimEnd(), '']);
  });

  it('two that extend one another', async () => {
    const { path: cwd } = folderWith({
      'bad/.ipt-notes.jsonc': '{ "extends": "./b.jsonc" }',
      'bad/b.jsonc': '{ "extends": "./.ipt-notes.jsonc" }',
      'bad/a.ipt.md': withError,
    });
    expect(await check(cwd)).toMatchObject({
      status: 2,
      notices: `bad/b.jsonc:1:14 “./.ipt-notes.jsonc” extends this file in turn. Remove one of the two.\n${notAll}`,
    });
  });

  it('one that is binary', async () => {
    const { path: cwd } = folderWith({ 'bad/a.ipt.md': withError, 'bad/.ipt-notes.jsonc': '{\0}' });
    expect(await check(cwd)).toMatchObject({ status: 2, paths: [] });
  });
});
