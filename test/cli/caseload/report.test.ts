import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import type { CaseloadReport } from '../../../server/src/cli/caseload/data.ts';
import { folderWith } from '../../harness/with-client.ts';
import { replace, without } from '../../rules/changes.ts';
import { call, contentsOf } from '../command-line.ts';
import { sessionOf, silentOnHomework, twoCourses } from '../sets/course.ts';

const withoutPlan = without('Development of a plan to address the problem area');
const named = (session: number) => `syn-101/s0${session}.ipt.md`;
const supervised = replace('clinician: C-07', 'clinician: C-07\nsupervisor: S-03\nsigned: 2025-05-28');
const caseload = {
  '.ipt-notes.jsonc': '{}',
  ...twoCourses(),
  [named(6)]: sessionOf('SYN-101', 6, replace('2025-05-26', '2025-05-02')),
  [named(7)]: sessionOf('SYN-101', 7, silentOnHomework),
  [named(8)]: sessionOf('SYN-101', 8, withoutPlan),
  'syn-102/s07.ipt.md': sessionOf('SYN-102', 7, supervised),
  'syn-102/s08.ipt.md': sessionOf('SYN-102', 8, supervised),
  'syn-102/s09.ipt.md': sessionOf(
    'SYN-102',
    9,
    replace('C-07', 'C-02'),
    replace('session: 9', 'session: 9\nstatus: draft'),
    replace('2025-05-29', '2025-05-20'),
  ),
};

const report = (cwd: string, ...args: readonly string[]) => call(['report', ...args], { cwd });
const json = async (cwd: string, ...args: readonly string[]) =>
  JSON.parse((await report(cwd, '--format', 'json', ...args)).out) as CaseloadReport;
const clinic = fileURLToPath(new URL('../../../examples/clinic', import.meta.url));

describe('what must be done', () => {
  it('is listed by clinician and course: recorded, finished, signed; co-signatures to the supervisor, once a course', async () => {
    const { status, out, err } = await report(folderWith(caseload).path, '--to-do');
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(
      `# IPT Notes: to do

Made by ipt-notes 1.2.3 for 2025-06-01 from 8 notes.

## C-02

### SYN-102

- s09: Dated before session 6 of this course.
- Finish the draft of s09.

## C-07

### SYN-101

- s07: No word on homework from the last session was found here: HW6a.
- s08: The section “Development of a plan to address the problem area” is not recorded.
- Sign s06.

## S-03

### SYN-102

- Co-sign s07, s08.
`,
    );
  });

  it('answers whose notes lack a section, of the last days', async () => {
    const { path: cwd } = folderWith(caseload);
    const only = ['--only', 'missing-section,no-sections,empty-section'];
    const { out } = await report(cwd, '--to-do', '--dated', '7d', ...only);
    expect(out.match(/^(?:#|-).*$/gm)).toEqual([
      '# IPT Notes: to do',
      '## C-07',
      '### SYN-101',
      '- s08: The section “Development of a plan to address the problem area” is not recorded.',
    ]);
    expect((await report(cwd, '--to-do', '--dated', '3d', ...only)).out).toContain(
      'Nothing is left to do by these checks.',
    );
  });

  it('is empty in days without a session, which is no mistake; a client that no note has is one', async () => {
    const { path: cwd } = folderWith(caseload);
    const quiet = ['--dated', '2024-12-20..2025-01-02'];
    for (const kind of [['--to-do'], [], ['--portfolio', 'C-07']]) {
      const { status, out, err } = await report(cwd, ...kind, ...quiet, '--clinician', 'C-07');
      expect([status, err]).toEqual([
        0,
        expect.stringMatching(/^No notes to report in this folder .*--dated/),
      ]);
      expect(out).toContain('from 0 notes');
      expect(out).toContain('There is no note in what was asked for.');
    }
    const body = await report(cwd, '--format', 'json', ...quiet);
    expect(JSON.parse(body.out)).toMatchObject({ complete: true, notes: 0 });
    for (const wrong of [
      ['--client', 'SYN-999'],
      ['--clinician', 'C-99'],
      ['--where', 'format=couples'],
    ])
      expect(await report(cwd, '--to-do', ...quiet, ...wrong)).toMatchObject({ status: 2, out: '' });
  });

  it('of one clinician alone', async () => {
    const { out } = await report(folderWith(caseload).path, '--to-do', '--clinician', 'C-02');
    expect(out.match(/^## .*$/gm)).toEqual(['## C-02']);
  });
});

describe('the supervision report', () => {
  it('has sections, gaps and what waits, course by course', async () => {
    const { body, complete } = await json(folderWith(caseload).path);
    if (body.kind !== 'supervision') throw new Error(body.kind);
    const [first, second] = body.courses;
    expect(complete).toBe(true);
    expect(first).toMatchObject({
      client: 'SYN-101',
      clinician: 'C-07',
      sessions: { held: 4, notHeld: 0, planned: 16 },
      first: '2025-05-02',
      awaitingSignature: ['s06'],
      gaps: [
        { rule: 'homework-not-reviewed', count: 1, before: null },
        { rule: 'missing-section', count: 1, before: null },
      ],
    });
    expect(first?.sections.map(({ id, recorded, of }) => `${id} ${recorded}/${of}`)).toEqual([
      'review 4/4',
      'problem-area 4/4',
      'exploration 4/4',
      'plan 3/4',
      'homework 4/4',
    ]);
    expect(second).toMatchObject({ awaitingCosignature: ['s07', 's08'], overdueDrafts: ['s09'] });
  });

  it('names drafts, and claims nothing of them', async () => {
    const draft = sessionOf('SYN-104', 6, replace('session: 6', 'session: 6\nstatus: draft'), withoutPlan);
    const { path: cwd } = folderWith({ 'x.ipt.md': draft });
    const { out } = await report(cwd);
    expect(out).toContain('- Drafts: s06\n');
    expect(out).toContain('No documentation gaps found by these checks in these notes, drafts aside.\n');
    expect((await json(cwd)).body).toMatchObject({ courses: [{ drafts: ['s06'], overdueDrafts: [] }] });
  });

  it('is compared with an earlier one', async () => {
    const { path: cwd } = folderWith(caseload);
    await report(cwd, '--format', 'json', '--output', 'old.json');
    fs.writeFileSync(path.join(cwd, named(8)), sessionOf('SYN-101', 8));
    fs.writeFileSync(path.join(cwd, named(9)), sessionOf('SYN-101', 9, silentOnHomework));
    const { body } = await json(cwd, '--against', 'old.json');
    expect(body).toMatchObject({
      courses: [
        {
          gaps: [
            { rule: 'homework-not-reviewed', count: 2, before: 1 },
            { rule: 'missing-section', count: 0, before: 1 },
          ],
        },
        {},
      ],
    });
    const { out } = await report(cwd, '--against', 'old.json');
    expect(out).toContain(
      '| Gap | Found | In the earlier report |\n|---|---|---|\n| Homework not reviewed | 2 | 1 |',
    );
  });

  it('keeps acute and maintenance sessions apart, and shows measures in pictures and tables', async () => {
    const { out } = await report(clinic, '--format', 'html');
    expect(out).toContain('<th scope="row">m02</th>');
    expect(out.match(/<svg role="img"/g)?.length).toBe(out.match(/<figure>/g)?.length);
    expect(out).toContain('18 sessions held, 16 planned');
  });

  it('says what was not checked, and ends with 2', async () => {
    const { path: cwd } = folderWith({ ...caseload, 'syn-103/s01.ipt.md': 'a\0b', 'a.ipt.md': '# A\n' });
    const { status, out } = await report(cwd);
    expect(status).toBe(2);
    expect(out).toContain('1 file could not be checked:\n\n- syn-103/s01.ipt.md holds binary data\n');
    expect(out).toContain('1 note names no client or group and is in no course.');
  });

  it('holds no text of a note', async () => {
    const { path: cwd } = folderWith({
      ...caseload,
      'x.ipt.md': sessionOf('SYN-104', 6, replace('Mood was lower', 'Canary-word')),
    });
    for (const format of ['markdown', 'html', 'csv', 'json']) {
      for (const kind of [[], ['--to-do'], ['--portfolio', 'C-07']]) {
        const { out } = await report(cwd, '--format', format, ...kind);
        expect(out).not.toContain('Canary');
        expect(out.length).toBeGreaterThan(100);
      }
    }
  });
});

describe('a portfolio', () => {
  it('has the cases of one clinician, without a rating', async () => {
    const { body } = await json(clinic, '--portfolio', 'c-07');
    expect(body).toMatchObject({
      kind: 'portfolio',
      cases: [
        {
          client: 'SYN-101',
          format: 'individual',
          areas: ['Grief'],
          held: 18,
          first: '2025-02-04',
          measuredEveryFourth: true,
        },
      ],
    });
    const { body: none } = await json(clinic, '--portfolio', 'T-12');
    expect(none).toMatchObject({
      cases: [{ supervision: expect.arrayContaining([expect.stringMatching(/^s\d\d$/)]) }],
    });
  });

  it('says so where there is none', async () => {
    const { status, out } = await report(clinic, '--portfolio', 'X-99');
    expect([status, out]).toEqual([
      0,
      expect.stringContaining('No note of a held session names this clinician.'),
    ]);
  });
});

describe('formats', () => {
  const kinds = [[], ['--to-do'], ['--portfolio', 'C-07']];

  it('HTML is valid, loads nothing, and runs nothing', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });
    for (const kind of kinds) {
      const { out } = await report(clinic, '--format', 'html', ...kind);
      const result = await validator.validateString(out);
      expect(result.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      expect(out).not.toMatch(/<script|<link|<img|\bon\w+=|url\(|https?:/);
    }
  });

  it('CSV is read back, and no cell is a formula', async () => {
    const { path: cwd } = folderWith(caseload);
    for (const kind of kinds) {
      const { out } = await report(cwd, '--format', 'csv', ...kind);
      const { data, errors } = Papa.parse<string[]>(out.trimEnd());
      expect(errors).toEqual([]);
      expect(new Set(data.map((row) => row.length)).size).toBe(1);
      expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  test.each<[string, (text: string) => string]>([
    ['markdown', (text) => `${text}\nMy remark.\n`],
    ['markdown', (text) => text.replace('\n## ', '\n- My remark.\n\n## ')],
    ['markdown', (text) => text.replace(/\d+ sessions/, '99 sessions')],
    ['html', (text) => text.replace('</body>', '<p>My remark.</p></body>')],
    ['csv', (text) => text.replaceAll('\r\n', ',My remark.\r\n')],
    ['csv', (text) => text.replace('\r\n', ',,\r\n')],
  ])('none may be written over once someone has written into it: %s', async (format, change) => {
    const { path: cwd } = folderWith(caseload);
    const args = ['--format', format, '--output', 'out.txt'];
    await report(cwd, ...args);
    const out = path.join(cwd, 'out.txt');
    const printed = fs.readFileSync(out, 'utf8');
    fs.writeFileSync(out, change(printed));
    expect(change(printed)).not.toBe(printed);
    expect((await report(cwd, ...args)).status).toBe(2);
    expect(fs.readFileSync(out, 'utf8')).toBe(change(printed));
  });

  it('each may be written over by the next of its kind, and by nothing else', async () => {
    for (const kind of kinds) {
      for (const format of ['markdown', 'html', 'csv', 'json']) {
        const { path: cwd } = folderWith(caseload);
        for (let round = 0; round < 2; round++) {
          const { status, err } = await report(cwd, '--format', format, ...kind, '--output', 'out.txt');
          expect([status, err]).toEqual([0, '']);
        }
        const out = path.join(cwd, 'out.txt');
        const printed = fs.readFileSync(out, 'utf8');
        fs.writeFileSync(out, printed.replaceAll('\n', '\r\n').replaceAll('\r\r', '\r'));
        expect((await report(cwd, '--format', format, ...kind, '--output', 'out.txt')).status).toBe(0);
        fs.writeFileSync(path.join(cwd, 'page.html'), '<!DOCTYPE html>\n<html lang="en"></html>\n');
        expect((await report(cwd, '--output', 'page.html')).status).toBe(2);
      }
    }
  });
});

describe('mistakes are said in words, and nothing is written', () => {
  test.each([
    [['--to-do', '--portfolio', 'C-07'], 'Use --to-do or --portfolio, not both.'],
    [['--against', 'gone.json'], 'gone.json: there is no such file.'],
    [['--against', named(6)], 'is no JSON report of ipt-notes.'],
    [['--against', 'lint.json'], 'lint.json is no supervision report.'],
    [['--against', 'next.json'], 'next.json has another form than this version reads.'],
    [['--to-do', '--against', 'old.json'], '--against goes with the supervision report'],
    [['--client', 'SYN-999'], 'No notes to report in this folder (8 notes are outside of --client).'],
    [['--output', named(6)], 'that is the name of a note'],
    [['--merge'], 'Name the reports to be joined.'],
    [['--merge', 'old.json'], 'old.json is not of a part: make it with --shard I/N.'],
    [['--merge', '--to-do', 'old.json'], '--merge joins reports as they are'],
  ])('%j', async (args, words) => {
    const { path: cwd } = folderWith(caseload);
    await report(cwd, '--format', 'json', '--output', 'old.json');
    await call(['lint', '--format', 'json', '--output', 'lint.json'], { cwd });
    fs.writeFileSync(path.join(cwd, 'next.json'), '{ "version": 2 }');
    const before = contentsOf(cwd);
    const { status, err, out } = await report(cwd, ...args);
    expect([status, out, err]).toEqual([2, '', expect.stringContaining(words)]);
    expect(contentsOf(cwd)).toEqual(before);
  });
});
