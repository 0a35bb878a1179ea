import { describe, expect, it, test } from 'vitest';
import { folderWith } from '../../harness/with-client.ts';
import { replace, without } from '../../rules/changes.ts';
import { call, type JsonReport } from '../command-line.ts';
import { sessionOf, silentOnHomework, twoCourses } from './course.ts';

const clean = folderFiles();

function folderFiles() {
  return { '.ipt-notes.jsonc': '{}', ...twoCourses() };
}

async function report(cwd: string, ...args: readonly string[]) {
  const { status, out, err } = await call(['lint', '--format', 'json', ...args], { cwd });
  const json = out === '' ? undefined : (JSON.parse(out) as JsonReport & { alsoRead?: number });
  return {
    status,
    err,
    notes: json?.files.map(({ path }) => path) ?? [],
    rules:
      json?.files.flatMap(({ findings }) => findings.map(({ rule, subject }) => `${rule} ${subject}`)) ?? [],
    alsoRead: json?.alsoRead ?? 0,
  };
}

it('a whole caseload is clean', async () => {
  const { path: cwd } = folderWith(clean);
  expect(await report(cwd)).toMatchObject({ status: 0, rules: [], alsoRead: 0 });
});

describe('named files', () => {
  it.each(Object.keys(twoCourses()))('%s alone is as clean as in its caseload', async (name) => {
    const { path: cwd } = folderWith(clean);
    expect(await report(cwd, name)).toEqual({ status: 0, err: '', notes: [name], rules: [], alsoRead: 3 });
  });

  it('are judged in their course, which is counted', async () => {
    const name = 'syn-101/s08.ipt.md';
    const { path: cwd } = folderWith({ ...clean, [name]: sessionOf('SYN-101', 8, silentOnHomework) });
    expect(await report(cwd, name)).toMatchObject({ rules: ['homework-not-reviewed HW7a'], alsoRead: 3 });
    const { out } = await call(['lint', name, 'syn-101/s09.ipt.md'], { cwd });
    expect(out).toContain('1 finding (1 warning) in 2 notes (2 more of their course were read).\n');
    expect((await report(cwd, 'syn-101/s09.ipt.md')).rules).toEqual([]);
  });

  it('give the same, however they are split among runs', async () => {
    const files = {
      ...clean,
      'syn-101/s07.ipt.md': sessionOf('SYN-101', 7, silentOnHomework),
      'syn-102/s09.ipt.md': sessionOf('SYN-102', 9, silentOnHomework),
    };
    const { path: cwd } = folderWith(files);
    const names = Object.keys(files).filter((name) => name.endsWith('.md'));
    const whole = (await report(cwd)).rules;
    const single = await Promise.all(names.map((name) => report(cwd, '--only-notes', name)));
    expect(single.flatMap(({ rules }) => rules).sort()).toEqual(whole.sort());
    expect(whole).toHaveLength(2);
  });

  it('are found from any working directory, by globs too', async () => {
    const { path: cwd } = folderWith(clean);
    expect(await report(`${cwd}/syn-102`, 's0[67].ipt.md')).toMatchObject({
      notes: ['s06.ipt.md', 's07.ipt.md'],
      alsoRead: 2,
    });
    expect(await report(`${cwd}/syn-102`, '../syn-101')).toMatchObject({ alsoRead: 0 });
  });

  it('notes of a course that are in other folders are read for it', async () => {
    const { path: cwd } = folderWith({
      '.ipt-notes.jsonc': '{}',
      'new/s07.ipt.md': sessionOf('SYN-101', 7, silentOnHomework),
      'archive/s06.ipt.md': sessionOf('SYN-101', 6),
    });
    expect(await report(cwd, 'new')).toMatchObject({ rules: ['homework-not-reviewed HW6a'], alsoRead: 1 });
  });

  it('a broken configuration or file elsewhere is reported and fails nothing', async () => {
    const { path: cwd } = folderWith({
      ...clean,
      'syn-102/.ipt-notes.jsonc': '{ "rule": {} }',
      'syn-103/s01.ipt.md': 'a\0b',
    });
    const { status, err } = await report(cwd, 'syn-101/s08.ipt.md');
    expect(status).toBe(0);
    expect(err).toBe(
      'syn-102/.ipt-notes.jsonc: Unknown key “rule”. Did you mean “rules”? It was to be read for its course only.\n',
    );
  });

  it('--alone reads nothing else, and says so', async () => {
    const name = 'syn-101/s08.ipt.md';
    const { path: cwd } = folderWith({ ...clean, [name]: sessionOf('SYN-101', 8, silentOnHomework) });
    expect(await report(cwd, '--alone', name)).toEqual({
      status: 0,
      err: 'Rules that look across a course were left out: --alone reads only what is named.\n',
      notes: [name],
      rules: [],
      alsoRead: 0,
    });
  });

  it('standard input is judged in the caseload of its name', async () => {
    const { path: cwd } = folderWith(clean);
    const name = 'syn-101/s08.ipt.md';
    const input = sessionOf('SYN-101', 8, silentOnHomework);
    const args = ['lint', '--format', 'json', '--stdin', '--stdin-filename', name];
    const { out } = await call(args, { cwd, input });
    expect(JSON.parse(out)).toMatchObject({
      alsoRead: 3,
      files: [{ path: name, findings: [{ rule: 'homework-not-reviewed' }] }],
    });
  });

  it('fixes are written into named notes alone', async () => {
    const slip = replace('## Exploration of', '## Exploraton of');
    const { path: cwd } = folderWith({
      ...clean,
      'syn-101/s08.ipt.md': sessionOf('SYN-101', 8, slip),
      'syn-101/s07.ipt.md': sessionOf('SYN-101', 7, slip),
    });
    expect(await report(cwd, '--fix', 'syn-101/s08.ipt.md')).toMatchObject({ rules: [] });
    expect((await report(cwd)).rules).toEqual(['misspelled-section exploration']);
  });
});

describe('notes by what they say', () => {
  const files = {
    ...clean,
    'syn-102/s09.ipt.md': sessionOf(
      'SYN-102',
      9,
      replace('C-07', 'C-08'),
      replace('problem_area: grief', 'problem_area: [role-transition, grief]'),
    ),
  };
  test.each([
    [['--clinician', 'c-08'], ['syn-102/s09.ipt.md']],
    [['--client', 'SYN-101'], [6, 7, 8, 9].map((each) => `syn-101/s0${each}.ipt.md`)],
    [
      ['--client', 'SYN-101,SYN-102', '--dated', '2025-05-29..'],
      ['syn-101/s09.ipt.md', 'syn-102/s09.ipt.md'],
    ],
    [['--dated', '..2025-05-26', '--client', 'syn-101'], ['syn-101/s06.ipt.md']],
    [['--dated', '3d', '--client', 'SYN-101'], ['syn-101/s09.ipt.md']],
    [['--where', 'problem_area=life change'], ['syn-102/s09.ipt.md']],
    [
      ['--where', 'phase=intermediate', '--where', 'session=7'],
      ['syn-101/s07.ipt.md', 'syn-102/s07.ipt.md'],
    ],
  ])('%j', async (args, expected) => {
    const { path: cwd } = folderWith(files);
    expect(await report(cwd, ...args)).toMatchObject({ notes: expected, err: '' });
  });

  it('a note without a date is counted where dates decide', async () => {
    const { path: cwd } = folderWith({
      ...clean,
      'syn-101/s09.ipt.md': sessionOf('SYN-101', 9, (text) => text.replace(/date: .*\n/, '')),
    });
    const { out } = await call(['lint', '--dated', '2025-05-29..2025-05-29'], { cwd });
    expect(out).toContain('Skipped: 1 note without a date to compare.\n');
  });

  test.each([
    [['--client', 'SYN-999'], 'No notes to report in this folder (8 notes are outside of --client).'],
    [['--where', 'phse=middle'], '--where: No field is called “phse”. Did you mean “phase”?'],
    [['--where', 'phase=sometime'], '--where: “phase” never has this value. It is one of '],
    [['--where', 'phase'], 'Write field=value, such as phase=middle.'],
    [['--dated', 'week'], '--dated takes a number of days, such as 7d, or two dates'],
    [['--dated', '2025-05-09..2025-05-01'], '--dated takes'],
    [['--only', 'missing-secton'], 'missing-section'],
    [['--client', 'SYN-101,'], 'A part of it is empty.'],
    [['--shard', '3/2'], 'Write part/parts, such as 1/4'],
    [['--shard', '0/2'], 'Write part/parts, such as 1/4'],
    [['--since', 'main', '--staged'], 'use one of them'],
    [['--staged', '--alone'], 'Leave out --alone'],
    [['--staged', '--fix'], 'Fix the files, then stage them.'],
  ])('%j is a mistake, in words', async (args, words) => {
    const { path: cwd } = folderWith(files);
    const { status, err, notes } = await report(cwd, ...args);
    expect([status, notes]).toEqual([2, []]);
    expect(err).toContain(words);
  });

  it('--only shows what some rules find, and counts that alone', async () => {
    const { path: cwd } = folderWith({
      ...clean,
      'syn-101/s08.ipt.md': sessionOf(
        'SYN-101',
        8,
        silentOnHomework,
        without('Development of a plan to address the problem area'),
      ),
    });
    expect(await report(cwd, '--only', 'homework-not-reviewed')).toMatchObject({
      status: 0,
      rules: ['homework-not-reviewed HW7a'],
    });
    expect(await report(cwd, '--only', 'missing-section,phase-backwards')).toMatchObject({
      status: 1,
      rules: ['missing-section plan'],
    });
  });

  it('--only says of a clean result what it was limited to, and of a rule that is off that it is', async () => {
    const { path: cwd } = folderWith(files);
    const { out, err } = await call(['lint', '--only', 'missing-section,wording'], { cwd });
    expect(out).toBe(
      'No documentation gaps found by these checks in 8 notes of 2 courses, of missing-section, wording alone.\n',
    );
    expect(err).toBe(
      '--only wording: this rule is off here. Switch it on in the configuration, or with --rule wording=warning.\n',
    );
    expect((await call(['lint', '--only', 'wording', '--rule', 'wording=info'], { cwd })).err).toBe('');
  });
});
