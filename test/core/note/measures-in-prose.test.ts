import { describe, expect, it } from 'vitest';
import { givesTotalInProse, itemsInProse } from '../../../server/src/core/note/measures-in-prose.ts';
import { noteOf } from '../../harness/notes.ts';

describe('totals in the text', () => {
  it.each([
    'PHQ-9 12. Low on Tuesday.',
    'PHQ9: 14, GAD7: 9',
    'Her PHQ-9 score today was 16.',
    'EPDS (self-rated) 11',
    '| measure | total |\n|---|---|\n| BDI-II | 23 |',
    '- GAD-7 = 9',
    'PHQ 9 down to 7',
    'CORE-10 of 18',
    'phq9 12, gad 7 9',
  ])('%j', (text) => {
    expect(givesTotalInProse(noteOf(text))).toBe(true);
  });

  it.each([
    'PHQ-9 not filled in.',
    'PHQ-9 item 9 was 0.',
    'The PHQ-9 on 12 May.',
    'PHQ-9',
    'She has 12 cousins.',
    'A core of 3 friends, and an oasis 9 miles off.',
    '`PHQ-9 12`',
    '## PHQ-9 12',
    'EPDS [record the total, 0 to 30]',
  ])('not %j', (text) => {
    expect(givesTotalInProse(noteOf(text))).toBe(false);
  });
});

describe('answers to items in the text', () => {
  it.each([
    ['PHQ-9 item 9: 0', [9]],
    ['Item 9 was again 1.', [9]],
    ['PHQ-9 14 (Q9 = 0), EPDS question 10 none', [9, 10]],
    ['item 9 answered 2', [9]],
    ['She crossed out item 9.', []],
    ['Item 12.5 in the list', []],
    ['She had 9 items left.', []],
  ])('%j', (text, items) => {
    expect(itemsInProse(noteOf(text))).toEqual(items);
  });
});
