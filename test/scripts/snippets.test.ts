import { describe, expect, test } from 'vitest';
import { snippetFile } from '../../scripts/gen/snippet-file.ts';
import { parseDay } from '../../server/src/core/index.ts';
import { checkTexts } from '../rules/check-case.ts';

const settings = { today: parseDay('2025-03-10') ?? 0, profile: undefined, config: undefined };

/** A note without any finding, with a place for a snippet in its homework section. */
const noteAround = (inserted: string) => `---
client: SYN-101
session: 6
date: 2025-03-10
phase: middle
planned_sessions: 16
problem_area: grief
clinician: C-07
signed: 2025-03-10
---

## Review of the week

Low after the call.

## Focus

Grief for her mother.

## Exploration

The last week in hospital.

## Plan

The cousin, by telephone.

## Homework

- [ ] HW6a: ring the cousin.

${inserted}
`;

const asGroup = (text: string) =>
  text.replace('client: SYN-101', 'group: SYN-G04\nmembers:\n  - {id: M1, present: false}');

/** What an editor inserts before anything is typed. */
function inserted(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2025-03-10')
    .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
    .replace(/\\([\\$}])/g, '$1');
}

const prompt = /\[[^\]\s][^\]]{3,}\]/g;
const snippets = Object.entries(snippetFile());

test('there is one for each phase and each part', () => {
  expect(snippets.map(([, { prefix }]) => prefix).sort()).toEqual([
    'ipt-addendum',
    'ipt-comm-analysis',
    'ipt-contract',
    'ipt-ending',
    'ipt-group-member',
    'ipt-hw',
    'ipt-note-initial',
    'ipt-note-maintenance',
    'ipt-note-middle',
    'ipt-note-termination',
    'ipt-risk',
  ]);
});

test('none begins as a word does: Enter after it would insert the snippet in its place', () => {
  expect(snippets.filter(([, { prefix }]) => !/^ipt-[a-z]/.test(prefix))).toEqual([]);
});

test('the note around is clean', () => {
  expect(checkTexts([{ path: 'a.ipt.md', text: noteAround('') }], settings)).toEqual([]);
  expect(checkTexts([{ path: 'a.ipt.md', text: asGroup(noteAround('')) }], settings)).toEqual([]);
});

describe.each(snippets)('%s', (_, { prefix, body }) => {
  const own = inserted(body);
  const isNote = own.startsWith('---');
  const around =
    prefix === 'ipt-group-member' ? asGroup(noteAround(`## Members\n\n${own}`)) : noteAround(own);
  const text = isNote ? own : around;
  const found = checkTexts([{ path: 'a.ipt.md', text }], settings);
  const closing = text.indexOf('\n---\n');

  test('asks, and says nothing of its own', () => {
    expect(own.match(prompt)?.length).toBeGreaterThan(0);
    expect(own).not.toMatch(/\bden(?:y|ies|ied)\b|\bno (?:risk|thoughts)\b/i);
  });

  test('gives only findings of prompts that are not replaced', () => {
    const rules = new Set(found.map(({ finding }) => finding.rule));
    const allowed = isNote ? ['empty-section', 'leftover-placeholder'] : ['leftover-placeholder'];
    expect([...rules].filter((rule) => !allowed.includes(rule))).toEqual([]);
    for (const { finding, span } of found) {
      if (finding.rule !== 'empty-section') expect(text.slice(span.start, span.end)).toMatch(prompt);
    }
  });

  test('has each prompt found until it is replaced', () => {
    for (const match of text.matchAll(prompt)) {
      const heading = text.lastIndexOf('\n## ', match.index) + 1;
      const covering = found.filter(({ finding, span }) =>
        finding.rule === 'empty-section'
          ? match.index > closing && span.start === heading
          : span.start <= match.index && match.index + match[0].length <= span.end,
      );
      expect(covering.length, match[0]).toBe(1);
    }
  });
});
