import { expect, it, test } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, contentsOf, lintJson, rulesOf } from './command-line.ts';
import { of, withError, withInfo as withInfoOfAny, withWarning } from './notes.ts';

/** Of another client than the note beside it, so that there is nothing to say across a course. */
const withInfo = of('SYN-102', withInfoOfAny);

const folder = () =>
  folderWith({
    '.ipt-notes.jsonc': '{ "exclude": ["old/**"], "rules": { "unknown-tag": "warning" } }',
    'a.ipt.md': wholeNote,
  }).path;
const from = (name: string, ...more: readonly string[]) => ['--stdin', '--stdin-filename', name, ...more];

it('checks what it is given, under the configuration of the name', async () => {
  const report = await lintJson(from('sub/new.md'), { cwd: folder(), input: withInfo });
  expect(rulesOf(report)).toEqual(['sub/new.md unknown-tag warning']);
  expect(report.summary).toMatchObject({ notes: 1, courses: 1 });
});

it('does not read the file of that name, and shows fixes without applying them', async () => {
  const cwd = folder();
  const before = contentsOf(cwd);
  const report = await lintJson(from('a.ipt.md', '--fix-dry-run'), { cwd, input: withWarning });
  expect(rulesOf(report)).toEqual(['a.ipt.md misspelled-section warning']);
  expect(report.files[0]?.findings[0]?.fix).toBeDefined();
  expect(contentsOf(cwd)).toEqual(before);
});

it('takes a byte order mark and any line ends', async () => {
  const cwd = folder();
  const crlf = `\uFEFF${withInfo.replaceAll('\n', '\r\n')}`;
  const [finding] = (await lintJson(from('a.md'), { cwd, input: crlf })).files[0]?.findings ?? [];
  const [plain] = (await lintJson(from('a.md'), { cwd, input: withInfo })).files[0]?.findings ?? [];
  expect(plain).toBeDefined();
  expect(finding?.range.start).toEqual(plain?.range.start);
});

test.each([
  [['--stdin'], '--stdin needs --stdin-filename, by which the configuration is found.'],
  [['--stdin-filename', 'a.md'], '--stdin-filename goes with --stdin.'],
  [from('a.md', 'a.ipt.md'), '--stdin takes no paths: the note is read from standard input.'],
  [from('a.md', '--fix'), '--fix cannot write to standard input. Use --fix-dry-run, or --fix on the file.'],
])('%j is a mistake', async (args, message) => {
  const cwd = folder();
  const before = contentsOf(cwd);
  expect(await call(['lint', ...args], { cwd, input: withWarning })).toEqual({
    status: 2,
    out: '',
    err: `${message}\n`,
  });
  expect(contentsOf(cwd)).toEqual(before);
});

it('leaves out what the configuration excludes', async () => {
  const { status, err } = await call(['lint', ...from('old/a.ipt.md')], { cwd: folder(), input: withError });
  expect(status).toBe(2);
  expect(err).toContain('No notes found in old/a.ipt.md (1 file left out by “exclude”).');
});

it('skips what is no note, with --only-notes', async () => {
  const cwd = folder();
  const { status, out, err } = await call(['lint', ...from('README.md', '--only-notes')], {
    cwd,
    input: '# Read me\n',
  });
  expect([status, out]).toEqual([
    0,
    'No notes were checked.\nSkipped: 1 Markdown file that is no session note.\n',
  ]);
  expect(err).toContain('1 Markdown file that is no session note');
  expect(rulesOf(await lintJson(from('x.md', '--only-notes'), { cwd, input: withInfo }))).toHaveLength(1);
});

test.each([
  ['binary', new Uint8Array([35, 0, 35]), 'The file holds binary data and was skipped.'],
  ['not UTF-8', new Uint8Array([35, 0xe9, 35]), 'The file is not valid UTF-8 and was skipped.'],
])('names what is %s', async (_, input, message) => {
  const { status, out, err } = await call(['lint', ...from('a.md')], { cwd: folder(), input });
  expect(status).toBe(2);
  expect(out).toContain('1 file could not be checked:\n  a.md  ');
  expect(err).toContain(`a.md: ${message}`);
});

it('names what nests too deeply', async () => {
  const { status, err } = await call(['lint', ...from('a.md')], {
    cwd: folder(),
    input: '> '.repeat(10_000),
  });
  expect([status, err]).toEqual([
    2,
    'a.md: Line 1: quotes or lists are nested too deeply to be read. Remove some levels.\nNot everything could be checked; the messages above say what and why.\n',
  ]);
});

it('names a configuration that is broken, at its place', async () => {
  const { path: cwd } = folderWith({ '.ipt-notes.jsonc': '{\n  "rule": {}\n}' });
  const { status, out, err } = await call(['lint', ...from('a.md')], { cwd, input: wholeNote });
  expect(status).toBe(2);
  expect(out).toContain('  a.md  has a broken configuration\n');
  expect(err).toContain('.ipt-notes.jsonc:2:3 Unknown key “rule”. Did you mean “rules”?\n');
});
