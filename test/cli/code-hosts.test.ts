import fs from 'node:fs';
import path from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/core/index.ts';
import { folderWith } from '../harness/with-client.ts';
import { call } from './command-line.ts';
import { casesOfJenkins } from './junit-form.ts';
import { of, withError, withInfo, withWarning } from './notes.ts';
import { sarifSchema } from './sarif-schema.ts';
import { repositoryWith } from './sets/repository.ts';

const files = {
  'notes/a/s08.ipt.md': withError,
  'notes/b/s08.ipt.md': of('SYN-102', withWarning),
  'notes/c/s08.ipt.md': `${of('SYN-103', withInfo)}\n<!-- ipt-ignore-file unknown-tag: our own tag, agreed with Dr Canary -->\n`,
};
const inRepository = () => repositoryWith({ '.gitignore': '', ...files }).path;

async function lint(
  cwd: string,
  format: string,
  env: Readonly<Record<string, string>> = {},
  ...args: string[]
) {
  return (await call(['lint', '--format', format, ...args], { cwd, env })).out;
}

async function sarifOf(cwd: string, env = {}): Promise<NonNullable<Log['runs'][0]>> {
  const log = JSON.parse(await lint(cwd, 'sarif', env)) as Log;
  expect(new Validator(sarifSchema() as Schema, '4', false).validate(log)).toMatchObject({ valid: true });
  const [run] = log.runs;
  if (!run) throw new Error('There is no run');
  return run;
}

describe('sarif', () => {
  it('says what a reader needs of each rule', async () => {
    const { tool } = await sarifOf(inRepository());
    const described = tool.driver.rules ?? [];
    expect(described).toHaveLength(rules.length);
    for (const { id, helpUri, help, defaultConfiguration } of described) {
      expect(fs.existsSync(new URL(`../../docs/rules/${id}.md`, import.meta.url))).toBe(true);
      expect(helpUri).toMatch(new RegExp(`^https://[^ ]+/docs/rules/${id}\\.md$`));
      expect(help?.markdown).toContain(`ipt-ignore ${id}: your reason`);
      expect(help?.text.length).toBeGreaterThan(60);
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration?.level);
    }
    const enabled = (id: string) => described.find((each) => each.id === id)?.defaultConfiguration;
    expect(enabled('missing-section')).toEqual({ enabled: true, level: 'error' });
    expect(enabled('wording')?.enabled).toBe(false);
  });

  it('holds what a directive silences as suppressed, without its reason', async () => {
    const run = await sarifOf(inRepository());
    expect(run.results?.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      ['missing-section', undefined],
      ['misspelled-section', undefined],
      ['unknown-tag', [{ kind: 'inSource' }]],
    ]);
    expect(JSON.stringify(run)).not.toContain('Canary');
  });
});

describe('paths of code hosts', () => {
  const paths: Readonly<Record<string, (out: string) => string[]>> = {
    sarif: (out) =>
      (JSON.parse(out) as Log).runs[0]?.results?.map(
        ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '',
      ) ?? [],
    gitlab: (out) => JSON.parse(out).map(({ location }: { location: { path: string } }) => location.path),
    github: (out) => [...out.matchAll(/file=([^,]*)/g)].map(([, file = '']) => file),
  };
  const [error, warning] = ['notes/a/s08.ipt.md', 'notes/b/s08.ipt.md'];

  it.each(Object.keys(paths))(
    '%s: from the root of the repository, wherever the run starts',
    async (format) => {
      const root = inRepository();
      const read = paths[format] ?? (() => []);
      const from = async (folder: string, env = {}) =>
        read(await lint(path.join(root, folder), format, env)).slice(0, 2);
      expect(await from('')).toEqual([error, warning]);
      expect(await from('notes')).toEqual([error, warning]);
      expect(await from('notes/a')).toEqual([error]);
      const inWorkspace = { GITHUB_WORKSPACE: path.join(root, 'notes') };
      expect(await from('', inWorkspace)).toEqual(['a/s08.ipt.md', 'b/s08.ipt.md']);
      expect(await from('', { CI_PROJECT_DIR: path.join(root, 'notes') })).toEqual([
        'a/s08.ipt.md',
        'b/s08.ipt.md',
      ]);
      expect(await from('', { GITHUB_WORKSPACE: '/elsewhere' })).toEqual([error, warning]);
    },
  );

  it('marks stay the same, wherever the run starts', async () => {
    const marksOf = async (cwd: string, env = {}) =>
      JSON.parse(await lint(cwd, 'gitlab', env)).map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    const elsewhere = folderWith(files).path;
    const configured = folderWith({ '.ipt-notes.jsonc': '{}', ...files }).path;
    for (const root of [inRepository(), configured, elsewhere]) {
      const whole = await marksOf(root);
      expect(new Set(whole).size).toBe(2);
      expect(await marksOf(path.join(root, 'notes'))).toEqual(whole);
      expect(await marksOf(path.join(root, 'notes/b'))).toEqual(whole.slice(1));
      expect(await marksOf(root, { GITHUB_WORKSPACE: path.join(root, 'notes') })).toEqual(whole);
    }
  });

  it('other formats name files from where the run starts', async () => {
    const json = JSON.parse(await lint(path.join(inRepository(), 'notes'), 'json'));
    expect(json.files[0].path).toBe('a/s08.ipt.md');
  });
});

describe('github', () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`n${index}.ipt.md`, of(`SYN-${200 + index}`, withError)]),
    );

  it('says how many are not shown, and everything is in the log and the summary', async () => {
    const { path: cwd } = folderWith({ ...many(13), 'w.ipt.md': of('SYN-190', withWarning) });
    const out = await lint(cwd, 'github', { GITHUB_STEP_SUMMARY: `${cwd}/summary.txt` });
    const [first, ...rest] = out.trimEnd().split('\n');
    expect(first).toBe(
      '::notice title=more::3 more errors than the 10 of each kind that GitHub shows here: see the summary and the log of this step.',
    );
    expect(rest).toHaveLength(14);
    expect(fs.readFileSync(`${cwd}/summary.txt`, 'utf8').match(/^## /gm)).toHaveLength(14);
    expect(await lint(folderWith(many(10)).path, 'github')).not.toContain('title=more');
  });

  it('counts the line that says so among the notices', async () => {
    const infos = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`i${index}.ipt.md`, of(`SYN-${300 + index}`, withInfo)]),
      );
    const more = async (errors: number, notices: number) => {
      const out = await lint(folderWith({ ...many(errors), ...infos(notices) }).path, 'github');
      return /title=more::(.*) than/.exec(out)?.[1];
    };
    expect(await more(11, 9)).toBe('1 more error');
    expect(await more(11, 10)).toBe('1 more error, 1 more notice');
    expect(await more(1, 11)).toBe('2 more notices');
    expect(await more(10, 10)).toBeUndefined();
  });

  it('is written over by the next report of its kind', async () => {
    const { path: cwd } = folderWith(many(13));
    for (let round = 0; round < 2; round++) {
      const { status, err } = await call(['lint', '--format', 'github', '--output', 'out.txt'], { cwd });
      expect([status, err]).toEqual([1, '']);
    }
  });
});

describe('junit', () => {
  it('holds what Jenkins takes, and every case once', async () => {
    const { path: cwd } = folderWith({ ...files, 'README.md': '# Notes\n', 'x.ipt.md': 'a\0b' });
    const out = await lint(cwd, 'junit');
    const cases = casesOfJenkins(out);
    expect(cases.length).toBeGreaterThanOrEqual(5);
    expect(new Set(cases).size).toBe(cases.length);
  });
});

describe('several reports', () => {
  it('are written in one run, beside the one on standard output', async () => {
    const { path: cwd } = folderWith(files);
    const args = [
      '--report',
      'sarif=out/ipt.sarif',
      '--report',
      'junit=out/ipt.xml',
      '--report',
      'json=all=1.json',
    ];
    const { status, out, err } = await call(['lint', ...args], { cwd });
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain('2 findings (1 error, 1 warning) in 3 notes');
    expect(fs.readFileSync(`${cwd}/out/ipt.sarif`, 'utf8')).toBe(await lint(cwd, 'sarif'));
    expect(fs.readFileSync(`${cwd}/out/ipt.xml`, 'utf8')).toBe(await lint(cwd, 'junit'));
    expect(fs.readFileSync(`${cwd}/all=1.json`, 'utf8')).toBe(await lint(cwd, 'json'));
  });

  it.each([
    ['json', 'Write FORMAT=FILE; the formats are text, json,'],
    ['jsn=a.json', 'Write FORMAT=FILE'],
    ['json=', 'It is empty'],
    ['json=notes', 'The report cannot be written to notes'],
    ['json=notes/a/s08.ipt.md', 'that is the name of a note'],
  ])('%s is a mistake, and nothing is written', async (report, words) => {
    const { path: cwd } = folderWith(files);
    const { status, err } = await call(['lint', '--report', 'junit=ok.xml', '--report', report], { cwd });
    expect([status, err]).toEqual([2, expect.stringContaining(words)]);
    expect(fs.existsSync(`${cwd}/ok.xml`)).toBe(false);
  });
});
