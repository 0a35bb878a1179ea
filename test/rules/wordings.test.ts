import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig, parseDay } from '../../server/src/core/index.ts';
import { checkTexts, type NoteText } from './check-case.ts';

// How clinicians say a thing, and what only sounds like it. A row of `wordings/<rule>.tsv` is `fires` or `silent`, the
// words, and where the rule asks for it the homework that was set before.

const today = parseDay('2025-06-15') ?? 0;
const { file: config } = parseConfig('{ "rules": { "no-mood-event-link": "info" } }');

/** A note of a short course: front matter over what is usual, and the text of sections over what says nothing. */
function note(
  fields: Readonly<Record<string, string | number>>,
  texts: Readonly<Record<string, string>> = {},
): string {
  const usual = {
    client: 'SYN-101',
    phase: 'initial',
    planned_sessions: 16,
    clinician: 'C-07',
    tags: '[contract]',
  };
  const lines = Object.entries({ ...usual, ...fields }).map(([key, value]) => `${key}: ${value}`);
  const sections = {
    'Review of the week': 'Mood was low on most days.',
    'Problem area': 'Grief for her brother.',
    Exploration: 'She told the story of the last evening.',
    Plan: 'She weighed a visit against a letter.',
    Homework: 'None this session: rest.',
    ...texts,
  };
  return `---\n${lines.join('\n')}\n---\n\n${Object.entries(sections)
    .map(([title, text]) => `## ${title}\n\n${text}\n`)
    .join('\n')}`;
}

/** For each rule the course that is made of a row; its last note is looked at. */
const courses: Readonly<Record<string, (text: string, homework: string) => readonly string[]>> = {
  'homework-not-reviewed': (text, homework) => [
    note({ session: 1 }, { Homework: homework }),
    note({ session: 2 }, { 'Review of the week': `Mood was low on most days.\n\n${text}` }),
  ],
  'ending-not-raised': (text) => [
    note({ session: 1 }),
    note({ session: 2, phase: 'middle' }),
    note({ session: 3, phase: 'middle', planned_sessions: 4 }, { Exploration: `She spoke of him. ${text}` }),
  ],
  'no-mood-event-link': (text) =>
    [6, 7].map((session) => note({ session, phase: 'middle' }, { 'Review of the week': text })),
  'long-pause': (text) => [
    note({ session: 1, date: '2025-04-20' }),
    note({ session: 2, date: '2025-06-10' }, { 'Review of the week': text }),
  ],
  'clinician-changed': (text) => [
    note({ session: 1 }),
    note({ session: 2, clinician: 'C-19' }, { 'Review of the week': text }),
  ],
  'planned-sessions-changed': (text) => [
    note({ session: 1, tags: '[]' }),
    note({ session: 2, tags: '[]', planned_sessions: 12 }, { Plan: text }),
  ],
  'risk-not-revisited': (text) => [
    note({ session: 1, measures: '{phq9: 14, phq9_item9: 1}' }, { Risk: 'Asked; no plan.' }),
    note({ session: 2, measures: '{phq9: 12}' }, { 'Review of the week': text }),
  ],
  'contract-missing': (text) => [
    note({ session: 1, tags: '[]' }),
    note({ session: 2, phase: 'middle', tags: '[]' }, { Exploration: text }),
    note({ session: 3, phase: 'middle', tags: '[]' }),
  ],
  'symptoms-rising': (text) =>
    [5, 12, 19].map((phq9, index) =>
      note(
        { session: index + 1, measures: `{phq9: ${phq9}}` },
        { 'Review of the week': index === 2 ? text : 'She slept.' },
      ),
    ),
  'session-gap': (text) => [note({ session: 1 }), note({ session: 3 }, { Exploration: text })],
};

function speaks(rule: string, text: string, homework: string): boolean {
  const texts = courses[rule]?.(text, homework) ?? [];
  const notes = texts.map((each, index): NoteText => ({ path: `s${index}.ipt.md`, text: each }));
  const found = checkTexts(notes, { today, profile: undefined, config });
  const last = notes.at(-1)?.path;
  return found.some((each) => each.path === last && each.finding.rule === rule);
}

const folder = path.join(import.meta.dirname, 'wordings');
const files = fs.readdirSync(folder);

it('each list is of a rule that is tried here', () => {
  expect(files.map((name) => name.replace('.tsv', '')).sort()).toEqual(Object.keys(courses).sort());
});

describe.each(files)('%s', (name) => {
  const rule = name.replace('.tsv', '');
  const rows = fs.readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n');

  it.each(rows.map((row) => row.split('\t')))(
    '%s: %s',
    (expected, text = '', homework = '- [ ] HW1a: write to her aunt') => {
      expect(['fires', 'silent']).toContain(expected);
      expect(speaks(rule, text, homework.replaceAll('\\n', '\n'))).toBe(expected === 'fires');
    },
  );
});
