import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, test, vi } from 'vitest';
import { folderWith } from '../harness/with-client.ts';
import { fixtureFiles } from '../rules/fixture-files.ts';
import { call, contentsOf, type JsonReport, spawn } from './command-line.ts';
import { casesOfJenkins } from './junit-form.ts';
import { sarifSchema } from './sarif-schema.ts';
import { gitEnv, type Repository, repositoryWith } from './sets/repository.ts';

// On notes that were not written for these tests: the example clinic, and the fixtures of all rules.

vi.setConfig({ testTimeout: 240_000 });

const clinic = fileURLToPath(new URL('../../examples/clinic', import.meta.url));
const clinicFiles = () =>
  Object.fromEntries(
    Object.keys(contentsOf(clinic))
      .filter((name) => name.endsWith('.md'))
      .map((name) => [name, fs.readFileSync(path.join(clinic, name), 'utf8')]),
  );

test('each format, on the notes of all fixtures, is as its readers want it', async () => {
  const { path: cwd } = folderWith({ ...clinicFiles(), ...fixtureFiles() });
  const formats = ['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'];
  const reports = formats.flatMap((format) => ['--report', `${format}=reports/${format}`]);
  await call(['lint', '--profile', 'student', ...reports], { cwd });
  const reportOf = (format: string) => fs.readFileSync(path.join(cwd, 'reports', format), 'utf8');
  const { files } = JSON.parse(reportOf('json')) as JsonReport;
  const count = files.flatMap(({ findings }) => findings).length;
  expect(count).toBeGreaterThan(1000);

  const log = JSON.parse(reportOf('sarif'));
  expect(new Validator(sarifSchema() as Schema, '4', false).validate(log)).toMatchObject({ valid: true });
  const shown = log.runs[0].results.filter((each: { suppressions?: unknown }) => !each.suppressions);
  expect(shown).toHaveLength(count);

  expect(casesOfJenkins(reportOf('junit')).length).toBeGreaterThanOrEqual(count);

  const issues = JSON.parse(reportOf('gitlab')) as Record<string, unknown>[];
  for (const issue of issues)
    expect(issue).toMatchObject({
      description: expect.stringMatching(/./),
      check_name: expect.stringMatching(/^[a-z-]+$/),
      fingerprint: expect.stringMatching(/^[\da-f]{32,}$/),
      severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
      location: { path: expect.stringMatching(/^(?!\.?\/)./), lines: { begin: expect.any(Number) } },
    });
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);

  const lines = reportOf('github').trimEnd().split('\n');
  const form = /^::(?:error|warning|notice) (?:\w+=[^,:\n]*)(?:,\w+=[^,:\n]*)*::[^\n]+$/;
  expect(lines.filter((line) => !form.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes(' file=')).length).toBeGreaterThanOrEqual(count);
  expect(reportOf('markdown').match(/^\| \d+:\d+ \|/gm)).toHaveLength(count);
});

describe('the findings of the example clinic are the same', () => {
  let at: Repository;
  let whole: JsonReport['files'];
  const json = ['--format', 'json', '--today', '2025-12-31'];

  const filesOf = (out: string) => (JSON.parse(out) as JsonReport).files;
  const lint = async (...args: readonly string[]) =>
    filesOf((await call(['lint', ...json, ...args], { cwd: at.path, env: gitEnv })).out);

  const begin = async () => {
    at = repositoryWith({ 'NOTES.txt': '' });
    for (const [name, text] of Object.entries(clinicFiles())) at.write(name, text);
    whole = await lint();
    expect(whole.flatMap(({ findings }) => findings)).toHaveLength(10);
  };

  test('since a commit before all of them, staged, with a cache and by several threads', async () => {
    await begin();
    expect(await lint('--since', 'main')).toEqual(whole);
    at.git('add', '-A');
    expect(await lint('--staged')).toEqual(whole);
    for (let round = 0; round < 2; round++) expect(await lint('--cache-location', '.kept')).toEqual(whole);
    const { out } = spawn(['lint', ...json, '--threads', '2'], { cwd: at.path });
    expect(filesOf(out)).toEqual(whole);
  });

  test('in parts, by name, and one by one on standard input', async () => {
    await begin();
    const parts = await Promise.all([1, 2, 3].map((part) => lint('--shard', `${part}/3`)));
    const byPath = (files: JsonReport['files']) => new Map(files.map((file) => [file.path, file]));
    expect(byPath(parts.flat())).toEqual(byPath(whole));
    for (const file of whole) {
      expect(await lint(file.path)).toEqual([file]);
      const input = fs.readFileSync(path.join(at.path, file.path), 'utf8');
      const { out } = await call(['lint', ...json, '--stdin', '--stdin-filename', file.path], {
        cwd: at.path,
        input,
      });
      expect(filesOf(out)).toEqual([file]);
    }
  });
});
