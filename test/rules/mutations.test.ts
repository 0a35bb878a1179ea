import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../server/src/core/index.ts';
import { checkTexts, type NoteText } from './check-case.ts';
import { courseMutations } from './course-mutations.ts';
import { type ExampleName, type Mutation, mutations } from './mutations.ts';

/** A day on which each example has just been signed. */
const soonAfter: Readonly<Record<ExampleName, string>> = {
  '01-initial-grief-s03.md': '2025-02-19',
  '02-middle-role-dispute-s08.md': '2025-03-28',
  '03-group-termination-s18.md': '2025-06-13',
};

function example(name: ExampleName): string {
  return fs.readFileSync(new URL(`examples/${name}`, import.meta.url), 'utf8');
}

type Circumstances = Pick<Mutation, 'note' | 'today' | 'profile' | 'config'>;

/** Rule, severity and subject of what is found on one of some notes. */
function findingsIn(
  notes: readonly NoteText[],
  { note, today, profile, config }: Circumstances,
  on: string = note,
) {
  const settings = { today: parseDay(today ?? soonAfter[note]) ?? 0, profile, config };
  return checkTexts(notes, settings)
    .filter(({ path }) => path === on)
    .map(({ finding }) => [finding.rule, finding.severity, finding.subject])
    .sort();
}

describe('an unchanged example is silent', () => {
  test.each(Object.keys(soonAfter) as ExampleName[])('%s', (note) => {
    expect(findingsIn([{ path: note, text: example(note) }], { note })).toEqual([]);
    expect(findingsIn([{ path: note, text: example(note) }], { note, profile: 'us-billing' })).toEqual([]);
  });
});

describe('one change gives what it should and nothing else', () => {
  test.each(mutations)('$note $id: $what', (mutation) => {
    const text = mutation.changes.reduce((changed, change) => change(changed), example(mutation.note));
    expect(findingsIn([{ path: mutation.note, text }], mutation)).toEqual(mutation.expect);
  });
});

describe('one change in a course gives what it should and nothing else', () => {
  test.each(courseMutations)('$note $id: $what', ({ neighbours, on, ...mutation }) => {
    const text = mutation.changes.reduce((changed, change) => change(changed), example(mutation.note));
    const found = findingsIn([...neighbours, { path: mutation.note, text }], mutation, on ?? mutation.note);
    expect(found).toEqual(mutation.expect);
  });
});
