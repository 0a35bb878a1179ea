import { describe, expect, test } from 'vitest';
import {
  homeworkId,
  homeworkIdAtStart,
  homeworkMentions,
} from '../../../server/src/core/note/homework-ids.ts';
import { codes } from '../../../server/src/core/protocol/codes.ts';
import { ownCodePattern } from '../../../server/src/core/text/code-pattern.ts';

const pattern = ownCodePattern(codes.homework);

test.each([
  ['HW8a', 'HW8a'],
  ['hw8A', 'HW8a'],
  ['HW 08a', 'HW8a'],
  ['Hw8\u00a0a', 'HW8a'],
  ['hw18-m3', 'HW18-M3'],
  ['HW018 – M03', 'HW18-M3'],
  ['HW8', undefined],
  ['HW8ab', undefined],
  ['homework 8a', undefined],
])('%s is %s', (written, id) => {
  expect(homeworkId(written, pattern)).toBe(id);
});

test('an id of a pattern of your own is as it is, or in capitals', () => {
  const own = ownCodePattern('^T\\d{3}$');
  expect(homeworkId('T007', own)).toBe('T007');
  expect(homeworkId('t107', own)).toBe('T107');
  expect(homeworkId('HW1a', own)).toBeUndefined();
});

test.each([
  ['HW8a: ring', 'HW8a', 4],
  ['hw 8a ring', 'HW8a', 5],
  ['HW 8 a: ring', 'HW8a', 6],
  ['HW18-M3: ring', 'HW18-M3', 7],
  ['HW3 a day', undefined, 0],
  ['ring HW8a', undefined, 0],
])('%s begins with %s', (text, id, length) => {
  const found = homeworkIdAtStart(text, pattern);
  expect(found?.code).toBe(id);
  expect(found?.span.end ?? 0).toBe(length);
});

describe('mentions', () => {
  const named = (text: string) =>
    homeworkMentions(text, pattern).map(
      ({ code, reading, span }) => `${code} ${reading} ${text.slice(span.start, span.end)}`,
    );

  test.each([
    ['HW1a was done.', ['HW1a whole HW1a']],
    ['**hw 01a**: done', ['HW1a whole hw 01a']],
    ['HW1a and b were done', ['HW1a whole HW1a', 'HW1b part b']],
    ['HW1a, b and c: done', ['HW1a whole HW1a', 'HW1b part b', 'HW1c part c']],
    ['HW1a/b', ['HW1a whole HW1a', 'HW1b part b']],
    ['HW1a & 1b', ['HW1a whole HW1a', 'HW1b part 1b']],
    ['HW1a and HW1b', ['HW1a whole HW1a', 'HW1b whole HW1b']],
    ['HW1a-c: done', ['HW1a whole HW1a', 'HW1b part -c', 'HW1c part c']],
    ['HW1a to HW1c', ['HW1a whole HW1a', 'HW1b part  to HW1c', 'HW1c whole HW1c']],
    ['HW1a – d', ['HW1a whole HW1a', 'HW1b part  – d', 'HW1c part  – d', 'HW1d part d']],
    ['HW1 a and b', ['HW1a whole HW1 a', 'HW1b part b']],
    ['1a: done', ['HW1a bare 1a']],
    ['1a and b: done', ['HW1a bare 1a', 'HW1b bare b']],
    ['HW18-M3, M5 and M6: done', ['HW18-M3 whole HW18-M3', 'HW18-M5 part M5', 'HW18-M6 part M6']],
    ['HW1a, HW2b', ['HW1a whole HW1a', 'HW2b whole HW2b']],
    ['HW1a, 2b', ['HW1a whole HW1a', 'HW2b bare 2b']],
  ])('%s', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  test.each([
    ['HW1a and a walk', ['HW1a whole HW1a']],
    ['HW1a and I spoke', ['HW1a whole HW1a']],
    ['HW1a and b', ['HW1a whole HW1a', 'HW1b part b']],
    ['HW1a - a walk', ['HW1a whole HW1a']],
    ['HW18-M3 and M5 spoke', ['HW18-M3 whole HW18-M3']],
    ['HW 3 a day', []],
    ['PHQ-9 14, and so on', []],
    ['xHW1a HW1ab HW-1a', []],
    ['at 10:30am, v1.2b, x-1a', []],
  ])('no more than there is: %s', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });
});

test('what goes on from several whole ids is named once', () => {
  const mentions = homeworkMentions('HW1a, HW1b and c', pattern);
  expect(mentions.map(({ code, reading }) => [code, reading])).toEqual([
    ['HW1a', 'whole'],
    ['HW1b', 'whole'],
    ['HW1c', 'part'],
  ]);
});
