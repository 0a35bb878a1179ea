import { describe, expect, test } from 'vitest';
import { editDistance, nearestKnown, nearMiss } from '../../../server/src/core/text/near-miss.ts';

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

test('where two are as near there is none, and one that is nearer than both decides', () => {
  expect(nearMiss('role-dispuse', spellings('role-dispute', 'role-disputes'))?.meaning).toBe('role-dispute');
  expect(nearMiss('abcdefgh', spellings('abcdefgx', 'abcdefgy'))).toBeUndefined();
  expect(nearMiss('abcdefgh', spellings('abcdefxy', 'abcdefyx', 'abcdefgz'))?.meaning).toBe('abcdefgz');
  expect(nearMiss('abcdefgh', spellings('abcdefgz', 'abcdefxy', 'abcdefyx'))?.meaning).toBe('abcdefgz');
});

describe('a word of ordinary English is none', () => {
  test.each([
    ['pending', 'ending'],
    ['Contact', 'contract'],
    ['contacts', 'contract'],
    ['incomplete', 'complete'],
    ['completed', 'complete'],
    ['signer', 'signed'],
    ['cosigner', 'cosigned'],
    ['supervised', 'supervisor'],
    ['formal', 'format'],
    ['statue', 'status'],
    ['housework', 'homework'],
    ['formation', 'formulation'],
    ['explanation', 'exploration'],
    ['participant', 'participants'],
    ['planned_lessons', 'planned_sessions'],
  ])('%s for %s', (written, word) => {
    expect(nearMiss(written, spellings(word))).toBeUndefined();
    expect(nearestKnown(written, spellings(word))?.meaning).toBe(word);
  });

  test.each([
    ['greif', 'grief'],
    ['homewrok', 'homework'],
    ['sesion', 'session'],
    ['exploraton', 'exploration'],
    ['sick-roel', 'sick-role'],
    ['sick-roll', 'sick-role'],
    ['planed_sessions', 'planned_sessions'],
    ['mood-lik', 'mood-link'],
  ])('%s is none, and near %s', (written, word) => {
    expect(nearMiss(written, spellings(word))?.meaning).toBe(word);
  });
});

test.each([
  ['sick-note', 'sick-role'],
  ['safety-pin', 'safety-plan'],
  ['mood-lift', 'mood-link'],
  ['role-model', 'role-play'],
])('%s has another word in place of one of %s', (written, word) => {
  expect(nearMiss(written, spellings(word))).toBeUndefined();
});

describe('words that a configuration adds', () => {
  const added = () => true;
  test.each([
    ['genogramm', 'genogram', true],
    ['genogrom', 'genogram', true],
    ['genorgam', 'genogram', true],
    ['genogrma', 'genogram', true],
    ['genogrmma', 'genogram', false],
    ['genogr', 'genogra', false],
    ['ecomapp', 'ecomap', false],
  ])('%s for %s: %s', (written, word, isNear) => {
    expect(nearMiss(written, spellings(word), added) !== undefined).toBe(isNear);
  });
});
