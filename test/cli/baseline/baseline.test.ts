import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { folderWith } from '../../harness/with-client.ts';
import { replace, without } from '../../rules/changes.ts';
import { call, contentsOf, type JsonReport } from '../command-line.ts';
import { sessionOf, silentOnHomework, twoCourses } from '../sets/course.ts';

const HEAD =
  '# ipt-notes baseline 1: findings that are known and left for now. “ipt-notes lint --help” says how it shrinks.\n';
const withoutPlan = without('Development of a plan to address the problem area');
const withoutReview = without('Review of the previous week');
const named = (session: number) => `syn-101/s0${session}.ipt.md`;
const files = () => ({
  '.ipt-notes.jsonc': '{}',
  ...twoCourses(),
  [named(7)]: sessionOf('SYN-101', 7, silentOnHomework),
  [named(8)]: sessionOf('SYN-101', 8, withoutPlan),
  'old notes/s06.ipt.md': sessionOf('SYN-103', 6, withoutPlan),
});
const known = [
  'old notes/s06.ipt.md missing-section plan\n',
  `${named(7)} homework-not-reviewed HW6a\n`,
  `${named(8)} missing-section plan\n`,
];
const all = HEAD + known.join('');

async function lint(cwd: string, ...args: readonly string[]) {
  const { status, out, err } = await call(['lint', '--format', 'json', ...args], { cwd });
  const report =
    out === '' ? undefined : (JSON.parse(out) as JsonReport & { skipped: Record<string, number> });
  const found =
    report?.files.flatMap((file) => file.findings.map(({ rule }) => `${file.path} ${rule}`)) ?? [];
  return { status, err, found, skipped: report?.skipped, summary: report?.summary };
}

const text = (cwd: string) => fs.readFileSync(`${cwd}/known.txt`, 'utf8');
const with_ = ['--baseline', 'known.txt'] as const;

describe('a baseline', () => {
  it('is made rule by rule, sorted and readable', async () => {
    const { path: cwd } = folderWith(files());
    const first = await lint(cwd, ...with_, '--baseline-add', 'missing-section');
    expect(first).toMatchObject({
      status: 0,
      err: '',
      found: [`${named(7)} homework-not-reviewed`],
      skipped: { baseline: 2 },
    });
    expect(text(cwd)).toBe(HEAD + known[0] + known[2]);
    await lint(cwd, ...with_, '--baseline-add', 'homework-not-reviewed');
    expect(text(cwd)).toBe(all);
  });

  it('leaves what it lists, and nothing else, from any working directory', async () => {
    const { path: cwd } = folderWith({ ...files(), 'known.txt': all });
    expect(await lint(cwd, ...with_)).toMatchObject({
      status: 0,
      err: '',
      found: [],
      skipped: { baseline: 3 },
    });
    expect(await lint(`${cwd}/syn-101`, '--baseline', '../known.txt')).toMatchObject({
      status: 0,
      found: [],
    });
    fs.writeFileSync(`${cwd}/${named(8)}`, sessionOf('SYN-101', 8, withoutPlan, withoutReview));
    expect((await lint(cwd, ...with_)).found).toContain(`${named(8)} missing-section`);
    expect(text(cwd)).toBe(all);
  });

  it('is named beside a clean result, in every format', async () => {
    const { path: cwd } = folderWith({ ...files(), 'known.txt': all });
    const said = /findings that the baseline leaves/;
    for (const format of ['text', 'markdown', 'sarif', 'junit', 'github']) {
      const { out, status } = await call(['lint', '--format', format, ...with_], { cwd });
      expect([status, said.test(out)]).toEqual([0, true]);
    }
    const { out } = await call(['lint', '--format', 'sarif', ...with_], { cwd });
    const results = JSON.parse(out).runs[0].results;
    expect(results.map(({ suppressions }: never) => suppressions)).toEqual(
      Array(3).fill([{ kind: 'external' }]),
    );
  });

  it('names what is gone, shrinks when asked to, and fails for it when strict', async () => {
    const { path: cwd } = folderWith({ ...files(), 'known.txt': all });
    fs.writeFileSync(`${cwd}/${named(8)}`, sessionOf('SYN-101', 8));
    const gone = `1 entry of known.txt is gone; --update-baseline takes it out:\n  ${named(8)} missing-section plan\n`;
    expect(await lint(cwd, ...with_)).toMatchObject({ status: 0, err: gone });
    expect(await lint(cwd, ...with_, '--strict-baseline')).toMatchObject({ status: 1, err: gone });
    expect(text(cwd)).toBe(all);
    expect(await lint(cwd, ...with_, '--update-baseline', '--strict-baseline')).toMatchObject({
      status: 0,
      err: '1 entry of known.txt is gone and was taken out.\n',
    });
    expect(text(cwd)).toBe(HEAD + known[0] + known[1]);
  });

  it('takes nothing for gone of which the note was not read, or the rule did not run', async () => {
    const { path: cwd } = folderWith({ ...files(), 'known.txt': all });
    for (const session of [7, 8]) fs.writeFileSync(`${cwd}/${named(session)}`, sessionOf('SYN-101', session));
    const update = (...args: readonly string[]) => lint(cwd, ...with_, '--update-baseline', ...args);
    expect((await update('syn-102')).err).toBe('');
    expect((await update('--only', 'phase-backwards')).err).toBe('');
    fs.writeFileSync(`${cwd}/${named(8)}`, 'a\0b');
    expect((await update()).err).toContain('1 entry of known.txt is gone and was taken out.');
    expect(text(cwd)).toBe(HEAD + known[0] + known[2]);
    fs.rmSync(`${cwd}/${named(8)}`);
    await update('syn-102');
    expect(text(cwd)).toBe(HEAD + known[0]);
  });

  it('counts how often a finding is known', async () => {
    const twice = replace('on Sunday.', 'on Sunday. #mood-lnik, later #mood-lnik.');
    const { path: cwd } = folderWith({ 'a.ipt.md': sessionOf('SYN-101', 6, twice) });
    await lint(cwd, ...with_, '--baseline-add', 'unknown-tag');
    expect(text(cwd).match(/unknown-tag/g)).toHaveLength(2);
    expect((await lint(cwd, ...with_)).found).toEqual([]);
    fs.writeFileSync(`${cwd}/known.txt`, text(cwd).split('\n').slice(0, 2).join('\n'));
    expect((await lint(cwd, ...with_)).found).toEqual(['a.ipt.md unknown-tag']);
  });

  test.each([
    ['possible-identifier'],
    ['named-person'],
    ['safety-item-without-risk'],
    ['risk-not-revisited'],
    ['thin-risk'],
    ['unknown-measure'],
  ])('never leaves %s', async (rule) => {
    const { path: cwd } = folderWith({ ...files(), 'known.txt': `${HEAD}${named(7)} ${rule} x\n` });
    const before = contentsOf(cwd);
    const words = `Findings of ${rule} are about privacy or safety and go into no baseline.`;
    expect(await lint(cwd, ...with_)).toMatchObject({
      status: 2,
      err: expect.stringContaining(`known.txt:2:1 ${words}`),
    });
    const added = await lint(cwd, '--baseline', 'new.txt', '--baseline-add', rule);
    expect(added).toMatchObject({ status: 2, err: expect.stringContaining(words) });
    expect(contentsOf(cwd)).toEqual(before);
  });

  test.each([
    ['', 'known.txt:1:1 This is no baseline'],
    ['---\nclient: SYN-101\n---\n', 'known.txt:1:1 This is no baseline'],
    [HEAD.replace('baseline 1', 'baseline 2'), 'known.txt:1:1 This baseline has the form 2'],
    [
      `${HEAD}<<<<<<< HEAD\n${known[1]}=======\n${known[2]}>>>>>>> work\n`,
      'known.txt:2:1 A merge has left its marks here.',
    ],
    [`${HEAD}${known[1]}a.ipt.md missing-secton plan\n`, 'known.txt:3:1 This line is no “path rule subject”'],
    [`${HEAD}missing-section plan\n`, 'known.txt:2:1 This line'],
    ['a\0b', 'binary'],
  ])('that is none is said at its place, and nothing is written: %j', async (content, words) => {
    const { path: cwd } = folderWith({ ...files(), 'known.txt': content });
    const before = contentsOf(cwd);
    const args = [...with_, '--update-baseline', '--baseline-add', 'missing-section'];
    expect(await lint(cwd, ...args)).toMatchObject({
      status: 2,
      err: expect.stringContaining(words),
      found: [],
    });
    expect(contentsOf(cwd)).toEqual(before);
  });

  test.each([
    [['--baseline', 'gone.txt'], 'there is no such file. --baseline-add RULE makes one.'],
    [['--baseline', 'syn-101'], 'that is a folder.'],
    [['--baseline', 'x.ipt.md', '--baseline-add', 'missing-section'], 'that is the name of a note'],
    [['--update-baseline'], 'Name the file of the baseline'],
    [['--baseline', 'x.txt', '--baseline-add', 'nothing'], 'nothing'],
  ])('%j is a mistake', async (args, words) => {
    const { path: cwd } = folderWith(files());
    const before = contentsOf(cwd);
    expect(await lint(cwd, ...args)).toMatchObject({ status: 2, err: expect.stringContaining(words) });
    expect(contentsOf(cwd)).toEqual(before);
  });

  it('holds paths of any kind', async () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((each) => `${each.replace(/[/\0\\.*?[\]{}()!@+]/g, '-')}.ipt.md`)
      .filter((each) => !each.startsWith('-'));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          name,
          fc.constantFrom(
            '# a.ipt.md',
            '"a".ipt.md',
            'a missing-section plan.ipt.md',
            'a\nb.ipt.md',
            ' a.ipt.md',
          ),
        ),
        async (each) => {
          const { path: cwd } = folderWith({ [each]: sessionOf('SYN-101', 6, withoutPlan) });
          await lint(cwd, ...with_, '--baseline-add', 'missing-section');
          expect(await lint(cwd, ...with_)).toMatchObject({ status: 0, err: '', found: [] });
        },
      ),
      { numRuns: 25 },
    );
  });
});
