import { type Schema, Validator } from '@cfworker/json-schema';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/core/index.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { replace } from '../rules/changes.ts';
import { call } from './command-line.ts';
import { of, withError, withHint, withInfo, withWarning } from './notes.ts';
import { sarifSchema } from './sarif-schema.ts';

/** A name in which every mark is that some format gives a meaning to. */
const ODD = 'od d#?&<b>"|%/ä,b:c`*_[x]\'.ipt.md';
const files: Readonly<Record<string, string>> = {
  [ODD]: withError,
  'b.ipt.md': of('SYN-102', withWarning),
  'c.ipt.md': of('SYN-103', withInfo),
  'd.ipt.md': of('SYN-104', withHint),
  'e.ipt.md': of('SYN-105', wholeNote),
};

async function printed(format: string, given = files): Promise<string> {
  const { status, out, err } = await call(['lint', '--format', format], { cwd: folderWith(given).path });
  expect([status, err]).toEqual([1, '']);
  return out;
}

describe('sarif', () => {
  const schema = sarifSchema() as Schema;
  const validator = new Validator(schema, '4', false);
  const logOf = async (given = files): Promise<Log> => JSON.parse(await printed('sarif', given)) as Log;
  const resultsOf = (log: Log) => log.runs[0]?.results ?? [];

  it('is valid', async () => {
    const log = await logOf();
    expect(validator.validate(log)).toMatchObject({ valid: true, errors: [] });
    expect(validator.validate({ ...log, runs: [{ ...log.runs[0], tool: {} }] }).valid).toBe(false);
  });

  it('is valid with nothing found and with no note at all', async () => {
    for (const given of [{ 'a.ipt.md': wholeNote }, { 'a.md': '# Other\n' }]) {
      const { path: cwd } = folderWith(given);
      const { status, out } = await call(['lint', '--format', 'sarif', '--only-notes'], { cwd });
      expect(status).toBe(0);
      expect(validator.validate(JSON.parse(out))).toMatchObject({ valid: true });
    }
  });

  it('names tool, version, rules, levels and places', async () => {
    const log = await logOf();
    const [run] = log.runs;
    expect(log.version).toBe('2.1.0');
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.tool.driver).toMatchObject({ name: 'IPT Notes', version: '1.2.3' });
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    const results = resultsOf(log).map(({ ruleId, ruleIndex, level, locations }) => ({
      ruleId,
      level,
      isIndexed: run?.tool.driver.rules?.[ruleIndex ?? -1]?.id === ruleId,
      path: decodeURIComponent(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''),
      line: locations?.[0]?.physicalLocation?.region?.startLine,
    }));
    expect(results).toEqual([
      { ruleId: 'misspelled-section', level: 'warning', isIndexed: true, path: 'b.ipt.md', line: 21 },
      { ruleId: 'unknown-tag', level: 'note', isIndexed: true, path: 'c.ipt.md', line: 15 },
      { ruleId: 'missing-section', level: 'note', isIndexed: true, path: 'd.ipt.md', line: 10 },
      { ruleId: 'missing-section', level: 'error', isIndexed: true, path: ODD, line: 9 },
    ]);
  });

  it('holds paths as relative URIs', async () => {
    for (const { locations } of resultsOf(await logOf())) {
      const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
      const { pathname, search, hash } = new URL(uri, 'file:///top/');
      expect([search, hash]).toEqual(['', '']);
      expect(Object.keys(files)).toContain(decodeURIComponent(pathname.slice('/top/'.length)));
    }
  });

  it('holds no snippets', async () => {
    expect(await printed('sarif')).not.toMatch(/"(?:snippet|contextRegion|contents|fixes)"/);
  });

  it('marks a finding so that it is known again when lines move, and no two alike', async () => {
    const marks = (log: Log) =>
      resultsOf(log).map(({ partialFingerprints }) => partialFingerprints?.['iptNotes/v1']);
    const twice = of('SYN-106', replace('on Sunday.', 'on Sunday. #mood-lnik')(withInfo));
    const before = marks(await logOf({ 'a.ipt.md': twice, ...files }));
    const moved = replace('# Session 8\n', '# Session 8\n\nA preface.\n\n')(twice);
    expect(new Set(before).size).toBe(6);
    expect(before.every((mark) => /^[0-9a-f]{64}$/.test(mark ?? ''))).toBe(true);
    expect(marks(await logOf({ 'a.ipt.md': moved, ...files }))).toEqual(before);
  });
});

describe('junit', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name, _, __, isAttribute) => name.startsWith('test') && !isAttribute,
  });

  it('is well-formed, with a suite for each note and a case for each finding, which fails for errors and warnings', async () => {
    const out = await printed('junit');
    expect(XMLValidator.validate(out)).toBe(true);
    const [{ name, tests, failures, errors, testsuite }] = parser.parse(out).testsuites;
    expect([name, tests, failures, errors]).toEqual(['IPT Notes', '5', '2', '0']);
    const suites = testsuite.map((suite: { name: string; tests: string; failures: string }) => [
      suite.name,
      suite.tests,
      suite.failures,
    ]);
    expect(suites).toEqual([
      ['b.ipt.md', '1', '1'],
      ['c.ipt.md', '1', '0'],
      ['d.ipt.md', '1', '0'],
      ['e.ipt.md', '1', '0'],
      [ODD, '1', '1'],
    ]);
    expect(testsuite[4].testcase[0]).toEqual({
      classname: ODD,
      name: 'missing-section plan',
      failure: {
        type: 'error',
        message: '9:1 The section “Development of a plan to address the problem area” is not recorded.',
      },
    });
    expect(testsuite[3].testcase[0].failure).toBeUndefined();
    expect(testsuite[1].testcase[0]).toMatchObject({ 'system-out': expect.stringMatching(/^info: 15:43 /) });
  });
});

describe('github', () => {
  it('is a workflow command for each finding, with what has a meaning escaped', async () => {
    expect((await printed('github')).split('\n')).toEqual([
      '::warning file=b.ipt.md,line=21,endLine=21,col=1,endColumn=34,title=misspelled-section::Did you mean “Exploration of the problem area”?',
      '::notice file=c.ipt.md,line=15,endLine=15,col=43,endColumn=53,title=unknown-tag::Did you mean #mood-link?',
      '::notice file=d.ipt.md,line=10,endLine=10,col=1,endColumn=4,title=missing-section::The section “Development of a plan to address the problem area” is not recorded.',
      '::error file=od d#?&<b>"|%25/ä%2Cb%3Ac`*_[x]\'.ipt.md,line=9,endLine=9,col=1,endColumn=4,title=missing-section::The section “Development of a plan to address the problem area” is not recorded.',
      '',
    ]);
  });
});

describe('gitlab', () => {
  it('is a Code Quality report', async () => {
    const issues = JSON.parse(await printed('gitlab'));
    expect(
      issues.map(({ check_name, severity, location }: never) => [check_name, severity, location]),
    ).toEqual([
      ['misspelled-section', 'major', { path: 'b.ipt.md', lines: { begin: 21, end: 21 } }],
      ['unknown-tag', 'minor', { path: 'c.ipt.md', lines: { begin: 15, end: 15 } }],
      ['missing-section', 'info', { path: 'd.ipt.md', lines: { begin: 10, end: 10 } }],
      ['missing-section', 'critical', { path: ODD, lines: { begin: 9, end: 9 } }],
    ]);
    const marks = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(marks).size).toBe(4);
    expect(issues[1].description).toBe('Did you mean #mood-link?');
  });
});

describe('markdown', () => {
  it('is a table for each note with findings, with marks of Markdown escaped', async () => {
    expect(await printed('markdown')).toBe(`# IPT Notes

1 error, 1 warning, 1 info and 1 hint in 5 notes.

## b.ipt.md

| Place | Severity | Finding | Rule |
|---|---|---|---|
| 21:1 | warning | Did you mean “Exploration of the problem area”? | [misspelled-section](https://github.com/ipt-notes/ipt-notes/blob/main/docs/rules/misspelled-section.md) |

## c.ipt.md

| Place | Severity | Finding | Rule |
|---|---|---|---|
| 15:43 | info | Did you mean \\#mood-link? | [unknown-tag](https://github.com/ipt-notes/ipt-notes/blob/main/docs/rules/unknown-tag.md) |

## d.ipt.md

| Place | Severity | Finding | Rule |
|---|---|---|---|
| 10:1 | hint | The section “Development of a plan to address the problem area” is not recorded. | [missing-section](https://github.com/ipt-notes/ipt-notes/blob/main/docs/rules/missing-section.md) |

## od d\\#?\\&\\<b\\>"\\|%/ä,b:c\\\`\\*\\_\\[x\\]'.ipt.md

| Place | Severity | Finding | Rule |
|---|---|---|---|
| 9:1 | error | The section “Development of a plan to address the problem area” is not recorded. | [missing-section](https://github.com/ipt-notes/ipt-notes/blob/main/docs/rules/missing-section.md) |
`);
  });

  it('says so where nothing is found', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': wholeNote });
    expect((await call(['lint', '--format', 'markdown'], { cwd })).out).toBe(
      '# IPT Notes\n\nNo documentation gaps found by these checks in 1 note.\n',
    );
  });
});
