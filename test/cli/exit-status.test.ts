import { describe, expect, it, test } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call } from './command-line.ts';
import { of, withError, withHint, withInfo, withWarning } from './notes.ts';

const texts = { error: withError, warning: withWarning, info: withInfo, hint: withHint, none: wholeNote };
type Kind = keyof typeof texts;

/** The exit status of a run over one note. */
async function statusOf(kind: Kind, ...args: readonly string[]): Promise<unknown> {
  const { path: cwd } = folderWith({ 'a.ipt.md': texts[kind] });
  return (await call(['lint', ...args], { cwd })).status;
}

describe('the exit status', () => {
  test.each<[Kind, string, number]>([
    ['error', 'error', 1],
    ['warning', 'error', 0],
    ['error', 'warning', 1],
    ['warning', 'warning', 1],
    ['info', 'warning', 0],
    ['warning', 'info', 1],
    ['info', 'info', 1],
    ['hint', 'info', 0],
    ['hint', 'hint', 1],
    ['none', 'hint', 0],
    ['error', 'none', 0],
  ])('of a note with %s, --fail-on %s', async (kind, severity, status) => {
    expect(await statusOf(kind, '--fail-on', severity)).toBe(status);
  });

  test.each<[Kind, string[], number]>([
    ['error', [], 1],
    ['warning', [], 0],
    ['none', [], 0],
    ['warning', ['--max-warnings', '1'], 0],
    ['warning', ['--max-warnings', '0'], 1],
    ['warning', ['--max-warnings', '0', '--quiet'], 1],
    ['warning', ['--max-warnings', '0', '--fail-on', 'none'], 1],
    ['info', ['--max-warnings', '0'], 0],
    ['error', ['--max-warnings', '5'], 1],
  ])('of a note with %s, %j', async (kind, args, status) => {
    expect(await statusOf(kind, ...args)).toBe(status);
  });

  it('distinguishes one warning too many from as many as are allowed', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withWarning, 'b.ipt.md': of('SYN-102', withWarning) });
    expect((await call(['lint', '--max-warnings', '2'], { cwd })).status).toBe(0);
    expect((await call(['lint', '--max-warnings', '1'], { cwd })).status).toBe(1);
  });
});

describe('says why it fails where the report does not show it', () => {
  test.each<[string[], string]>([
    [['--quiet', '--max-warnings', '0'], '2 warnings: more than --max-warnings 0 allows.\n'],
    [['--max-warnings', '1'], '2 warnings: more than --max-warnings 1 allows.\n'],
    [
      ['--quiet', '--fail-on', 'warning'],
      'Findings that --quiet does not list are counted by --fail-on warning.\n',
    ],
    [['--fail-on', 'warning'], ''],
  ])('%j', async (args, expected) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withWarning, 'b.ipt.md': of('SYN-102', withWarning) });
    const { status, err } = await call(['lint', ...args], { cwd });
    expect([status, err]).toEqual([1, expected]);
  });
});

describe('where no notes are found', () => {
  const hint =
    'A note is named *.ipt.md, or has session and client or group in its front matter, or matches “include” in ' +
    '.ipt-notes.jsonc.\n';

  it('an empty folder is a failure that is explained', async () => {
    const { path: cwd } = folderWith({});
    expect(await call(['lint'], { cwd })).toEqual({
      status: 2,
      out: '',
      err: `No notes found in this folder. ${hint}`,
    });
  });

  it('says which setting left files out, and what else there was', async () => {
    const { path: cwd } = folderWith({
      '.ipt-notes.jsonc': '{ "exclude": ["old/**"] }',
      '.gitignore': 'secret\n',
      'old/a.ipt.md': wholeNote,
      'old/b.ipt.md': wholeNote,
      'secret/c.ipt.md': wholeNote,
      'README.md': '# Read me\n',
    });
    expect((await call(['lint', 'old', 'README.md', '--only-notes'], { cwd })).err).toContain(
      'No notes found in old, README.md (2 files left out by “exclude”; 1 Markdown file that is no session note). ',
    );
    const { status, out, err } = await call(['lint', '.', '--gitignore'], { cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe(
      'No notes found in this folder (2 files left out by “exclude”; 1 path left out by .gitignore; 1 Markdown file ' +
        `that is no session note). ${hint}`,
    );
  });

  it('is well for --only-notes, and the report is empty', async () => {
    const { path: cwd } = folderWith({ 'README.md': '# Read me\n' });
    const { status, out, err } = await call(['lint', '--only-notes', '--format', 'json', 'README.md'], {
      cwd,
    });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ version: 1, summary: { notes: 0, errors: 0 }, files: [] });
    expect(err).toContain('No notes found in README.md (1 Markdown file that is no session note). ');
  });
});

describe('mistakes in the call', () => {
  test.each<[string[], string]>([
    [['lint', '--fromat', 'json'], "unknown option '--fromat'\n(Did you mean --format?)"],
    [['lint', '--format', 'xml'], 'Allowed choices are text, json, sarif, junit, github, gitlab, markdown.'],
    [['lint', '--fail-on', 'warnings'], 'Allowed choices are error, warning, info, hint, none.'],
    [['lint', '--profile', 'studnet'], 'Allowed choices are standard, student, practised, supervision'],
    [['lint', '--drafts', 'ignore'], 'Allowed choices are skip, relax, check.'],
    [['lint', '--color', 'yes'], 'Allowed choices are auto, always, never.'],
    [['lint', '--max-warnings', '-1'], 'Write a whole number from 0 on.'],
    [['lint', '--threads', 'x'], 'Write a whole number from 1 on.'],
    [['lint', '--threads', '0'], 'Write a whole number from 1 on.'],
    [['lint', '--max-warnings', 'x'], 'Write a whole number from 0 on.'],
    [['lint', '--max-warnings', '1.5'], 'Write a whole number from 0 on.'],
    [['lint', '--output'], "option '--output <file>' argument missing"],
    [['explain'], "missing required argument 'rule'"],
    [['server'], "required option '--stdio' not specified"],
    [['lnit'], "unknown command 'lnit'\n(Did you mean"],
    [[], 'Usage: ipt-notes'],
  ])('%j', async (args, message) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote });
    const { status, out, err } = await call(args, { cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test.each([
    [['--help'], 'Usage: ipt-notes'],
    [['lint', '--help'], 'Exit status: 0 clean, 1 findings, 2'],
    [['--version'], '1.2.3\n'],
  ])('%j is none', async (args, printed) => {
    const { path: cwd } = folderWith({});
    const { status, out, err } = await call(args, { cwd });
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(printed);
  });
});
