import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig, parseDay } from '../../server/src/core/index.ts';
import { checkTexts } from './check-case.ts';

// Whole courses in the manners of different clinicians, written before anything was checked, and what comes of them in
// the profile for trainees. `judged.tsv` holds every finding with what a careful clinician calls it: useful, or pedantic.
// What is false is mended, and does not stand there.

const today = parseDay('2025-06-15') ?? 0;
const place = path.join(import.meta.dirname, 'courses');
const rows = fs.readFileSync(path.join(place, 'judged.tsv'), 'utf8').trimEnd().split('\n').slice(1);
const judged = rows.map((row) => row.split('\t'));
const names = fs
  .readdirSync(place, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

describe.each(names)('%s', (name) => {
  const folder = path.join(place, name);
  const notes = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ path: `${name}/${file}`, text: fs.readFileSync(path.join(folder, file), 'utf8') }));

  const configured = path.join(folder, '.ipt-notes.jsonc');
  const config = fs.existsSync(configured)
    ? parseConfig(fs.readFileSync(configured, 'utf8')).file
    : undefined;

  it('gives what was judged, and nothing else', () => {
    const found = checkTexts(notes, { today, profile: 'student', config }).map(({ path: note, finding }) =>
      [note, finding.severity, finding.rule, finding.subject].join(' '),
    );
    const expected = judged
      .filter(([note]) => note?.startsWith(`${name}/`))
      .map((row) => row.slice(0, 4).join(' '));
    expect(found.sort()).toEqual(expected.sort());
  });
});

it('most of what is given is useful', () => {
  const useful = judged.filter(([, , , , judgement]) => judgement === 'useful');
  expect(useful.length / judged.length).toBeGreaterThanOrEqual(0.8);
  expect(
    judged.every(([, , , , judgement, why]) => ['useful', 'pedantic'].includes(judgement ?? '') && why),
  ).toBe(true);
});
