import { expect, test } from 'vitest';
import { readClock } from '../../../server/src/core/text/clock.ts';

test.each([
  ['00:00', 0],
  ['09:05', 545],
  ['23:59', 1439],
  ['9:05', 545],
  ['9.05', 545],
  ['09:05:30', 545],
  ['0905', 545],
  ['905', 545],
  ['2359', 1439],
  ['2:30 pm', 870],
  ['2:30PM', 870],
  ['2.30 p.m.', 870],
  ['2pm', 840],
  ['12:15 am', 15],
  ['12 pm', 720],
  ['14:30 pm', 870],
  ['14:30 Uhr', 870],
  ['1430 hrs', 870],
  ['14:30h', 870],
  ['14h30', 870],
  ['14 Uhr', 840],
])('%s is a time of day', (text, minutes) => {
  expect(readClock(text)).toBe(minutes);
});

test.each([
  '24:00',
  '25:00',
  '9:5',
  '09:60',
  '9:30:00:00',
  '45',
  '2400',
  '1260',
  '0:30 am',
  '13:00 am',
  '9:30 - 10:20',
  'morning',
  '',
])('%j is none', (text) => {
  expect(readClock(text)).toBeUndefined();
});
