import { expect, test } from 'vitest';
import { isWrittenAsName } from '../../../server/src/core/privacy/written-as-name.ts';

test.each([
  'Martha',
  'martha',
  'Martha Byrne',
  'Byrne, Martha',
  'Byrne, M.',
  'Mr Byrne',
  'M. Byrne',
  'J.B.',
  'Rose',
  'SYN-101 (Martha)',
  'Ødegård',
])('a name is: %s', (value) => {
  expect(isWrittenAsName(value)).toBe(true);
});

test.each([
  'SYN-101',
  '101',
  'tearful, better by the end',
  'Tearful',
  'Present',
  'Arrived on time',
  'see file',
  'a teacher of 34',
  'DNA',
  'N/A',
  'M',
  'Mr',
  '',
  'Came late and said that Martha was ill',
])('none is: %s', (value) => {
  expect(isWrittenAsName(value)).toBe(false);
});
