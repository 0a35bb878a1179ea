import { expect, it } from 'vitest';
import { filterItems } from '../../client/src/views/filter-items.ts';

it('what can be filtered by is kind by kind under its head', () => {
  const choices = [
    { kind: 'clinician', value: 'C-07', isChosen: true },
    { kind: 'clinician', value: 'C-21', isChosen: false },
    { kind: 'phase', value: 'middle', isChosen: false },
    { kind: 'state', value: 'gaps', isChosen: true },
    { kind: 'state', value: 'drafts', isChosen: false },
  ] as const;
  expect(filterItems(choices).map(({ label, picked, choice }) => [label, picked, choice?.value])).toEqual([
    ['Clinician', undefined, undefined],
    ['C-07', true, 'C-07'],
    ['C-21', false, 'C-21'],
    ['Phase', undefined, undefined],
    ['middle', false, 'middle'],
    ['Notes', undefined, undefined],
    ['With errors, warnings or prompts left', true, 'gaps'],
    ['With a draft older than …', false, 'drafts'],
  ]);
});

it('nothing to choose from has no head', () => {
  expect(filterItems([])).toEqual([]);
});
