import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { call } from '../cli/command-line.ts';
import { habits, notesIn } from '../harness/habits.ts';
import { endAll, folderWith } from '../harness/with-client.ts';

afterEach(endAll);

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly subject: string;
    }[];
  }[];
  readonly skipped: Readonly<Record<string, number>>;
}

/** The report of a check on a later day, when half of the notes are new. */
async function lintLater(cwd: string, ...args: string[]): Promise<Report> {
  const { out } = await call(['lint', '--format', 'json', '--today', '2025-06-20', ...args], { cwd });
  return JSON.parse(out) as Report;
}

/** Takes the plan of a folder as it is, on a day in the middle of its courses. */
async function adopted(cwd: string, checkFrom = '2025-04-15'): Promise<string> {
  const plan = await call(['init', '--from', '.'], { cwd });
  expect(plan.status).toBe(0);
  const changed = plan.out.replace(/^check-from = .*$/m, `check-from = ${checkFrom}`);
  const { status, err } = await call(['init', '--from', '.', '--apply', '-'], { cwd, input: changed });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return fs.readFileSync(path.join(cwd, '.ipt-notes.jsonc'), 'utf8');
}

describe.each(habits)('200 notes: $name', (habit) => {
  const notes = notesIn(habit);

  test('are adopted without a false error, and with the earlier sessions read', async () => {
    const { path: cwd } = folderWith(notes);
    await adopted(cwd);
    const report = await lintLater(cwd);
    expect(report.files).toHaveLength(200);
    const errors = report.files.flatMap(({ path: file, findings }) =>
      findings.flatMap(({ rule, severity, subject }) =>
        severity === 'error' ? [`${file} ${rule} ${subject}`] : [],
      ),
    );
    expect(errors).toEqual([]);
    expect(report.skipped['before-check-from']).toBeGreaterThan(80);
    for (const [file, text] of Object.entries(notes))
      expect(fs.readFileSync(path.join(cwd, file), 'utf8')).toBe(text);
  });
});
