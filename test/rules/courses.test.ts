import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig, parseDay } from '../../server/src/core/index.ts';
import { checkTexts } from './check-case.ts';

// Whole courses in the manners of different clinicians, written before anything was checked, and what comes of them in
// the profile for trainees. `judged.tsv` holds every finding with what a careful clinician calls it: useful, or pedantic.
// What is false is fixed, and does not come there.

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

// Notes in the forms that public templates give, and as a manual tells a session, each by itself. What comes is held as it
// is: a note in another form is told so once, by name, and nothing else is said of its sections.
describe('public templates', () => {
  const templates = path.join(import.meta.dirname, 'templates');
  const expected = fs.readFileSync(path.join(templates, 'judged.tsv'), 'utf8').trimEnd().split('\n').slice(1);

  it.each(fs.readdirSync(templates).filter((file) => file.endsWith('.md')))('%s', (file) => {
    const text = fs.readFileSync(path.join(templates, file), 'utf8');
    const found = checkTexts([{ path: file, text }], { today, profile: 'student', config: undefined }).map(
      ({ finding }) => [file, finding.severity, finding.rule, finding.subject].join('\t'),
    );
    const stated = expected.filter((row) => row.startsWith(`${file}\t`));
    expect(found.sort()).toEqual(stated.map((row) => row.split('\t').slice(0, 4).join('\t')).sort());
  });
});

it('most of what is given is useful', () => {
  const useful = judged.filter(([, , , , judgement]) => judgement === 'useful');
  expect(useful.length / judged.length).toBeGreaterThanOrEqual(0.8);
  expect(
    judged.every(([, , , , judgement, why]) => ['useful', 'pedantic'].includes(judgement ?? '') && why),
  ).toBe(true);
});
