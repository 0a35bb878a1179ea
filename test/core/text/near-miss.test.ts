import { describe, expect, test } from 'vitest';
import { editDistance, nearMiss } from '../../../server/src/core/text/near-miss.ts';

const spellings = (...words: string[]) => words.map((word) => [word, word] as const);

test.each([
  ['plan', 'plan', 0],
  ['Plan', 'pLAN', 0],
  ['plan', 'plna', 1],
  ['plan', 'plans', 1],
  ['plan', 'pan', 1],
  ['plan', 'plen', 1],
  ['abc', 'ca', 3],
  ['', 'abc', 3],
])('%s and %s are %i slips apart', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips);
});

describe('how far a near miss may go', () => {
  test.each([
    ['end', 'ends', false],
    ['pan', 'plan', false],
    ['plen', 'plan', true],
    ['paln', 'plan', true],
    ['pxln', 'plan', false],
    ['imapsse', 'impasse', true],
    ['impsae', 'impasse', false],
    ['comunication', 'communication', true],
    ['comunicatoin', 'communication', true],
    ['comunicatiom', 'communication', true],
    ['comunnicatiom', 'communication', false],
    ['xomuniatiom', 'communication', false],
    ['HW8-a-bc', 'HW8a-bc', true],
  ])('%s for %s: %s', (written, word, isNear) => {
    expect(nearMiss(written, spellings(word)) !== undefined).toBe(isNear);
  });
});

test('the length is that of the written word, hyphens and digits counted', () => {
  expect(nearMiss('phq-9', spellings('phq9'))?.meaning).toBe('phq9');
  expect(nearMiss('abc', spellings('abcd'))).toBeUndefined();
  expect(nearMiss('abcd', spellings('abc'))?.meaning).toBe('abc');
});

test('an exact match is none, in any case', () => {
  expect(nearMiss('Grief', spellings('grief', 'griefs'))).toBeUndefined();
});

test('two candidates are none, two spellings of one thing are one', () => {
  expect(nearMiss('phqx', spellings('phq9', 'phqa'))).toBeUndefined();
  expect(
    nearMiss('role-disputs', [
      ['role-dispute', 1],
      ['role-disputes', 1],
    ]),
  ).toEqual({
    spelling: 'role-dispute',
    meaning: 1,
  });
});

test('of several spellings the nearest is named', () => {
  expect(
    nearMiss('role-dispuets', [
      ['role-dispute', 1],
      ['role-disputes', 1],
    ])?.spelling,
  ).toBe('role-disputes');
});
