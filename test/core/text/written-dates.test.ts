import { expect, test } from 'vitest';
import { formatDay } from '../../../server/src/core/text/calendar.ts';
import { readDate, readOtherDate, readTime } from '../../../server/src/core/text/written-dates.ts';

const iso = (day: number | undefined) => day && formatDay(day);

test.each([
  '2025-06-10',
  '2025-06-10T16:05:00',
  '2025-06-10T17:20',
  '2025-06-10T17:20:00.000Z',
  '2025-06-10T23:30:00+02:00',
  '2025-06-10T23:30-0500',
  '2025-06-10 10:00',
  '2025-06-10, 2:30 pm',
  '2025-06-10 0930',
])('%s is a date', (text) => {
  expect(iso(readDate(text))).toBe('2025-06-10');
});

test.each([
  '2025-02-30',
  '2025-6-10',
  '2025-06-10T25:00',
  '2025-06-10 (Tue)',
  '2025-06-10 to 2025-06-12',
  '',
])('%j is none', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test.each([
  ['2025-5-30', '2025-05-30'],
  ['2025/05/30', '2025-05-30'],
  ['2025.5.3', '2025-05-03'],
  ['20250530', '2025-05-30'],
  ['13/03/2025', '2025-03-13'],
  ['03/13/2025', '2025-03-13'],
  ['30.05.2025', '2025-05-30'],
  ['30. 5. 2025', '2025-05-30'],
  ['04/04/2025', '2025-04-04'],
  ['30 May 2025', '2025-05-30'],
  ['30th of May, 2025', '2025-05-30'],
  ['30-May-2025', '2025-05-30'],
  ['May 30, 2025', '2025-05-30'],
  ['Sept 3rd 2025', '2025-09-03'],
  ['Tuesday, 10 June 2025', '2025-06-10'],
  ['Tue June 10 2025', '2025-06-10'],
  ['10. Juni 2025', '2025-06-10'],
  ['Dienstag, 4. März 2025', '2025-03-04'],
  ['3 Dez. 2025', '2025-12-03'],
  ['Tue 2025-06-10', '2025-06-10'],
  ['2025-06-10 (Tue)', '2025-06-10'],
])('%s can be but %s', (text, day) => {
  expect(iso(readOtherDate(text))).toBe(day);
});

test.each([
  '03/04/2025',
  '3.4.2025',
  '13/03/25',
  '31/02/2025',
  '14/14/2025',
  '30 Mayonnaise 2025',
  '2025-13-03',
  'June 2025',
  'yesterday',
  '',
])('%j is none, or may be two', (text) => {
  expect(readOtherDate(text)).toBeUndefined();
});

test.each([
  ['2025-06-10T09:30', 570],
  ['2025-06-10T09:30:00+02:00', 570],
  ['9:30 am', 570],
  ['2025-06-10', undefined],
])('%s as a time of day: %s', (text, minutes) => {
  expect(readTime(text)).toBe(minutes);
});
