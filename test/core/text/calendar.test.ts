import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../../../server/src/core/text/calendar.ts';

test.each(['2024-02-29', '2000-02-29', '1970-01-01', '0100-01-01', '9999-12-31'])('%s is a day', (text) => {
  const day = parseDay(text);
  expect(day).toBeTypeOf('number');
  expect(formatDay(day ?? 0)).toBe(text);
});

test.each([
  '2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
  '2025-1-1',
  '25-01-01',
  '2025-01-01T00:00',
  ' 2025-01-01',
  '2025/01/01',
  '',
])('%j is none', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test('days are counted, whatever the clocks do in between', () => {
  expect((parseDay('2025-03-31') ?? 0) - (parseDay('2025-03-29') ?? 0)).toBe(2);
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 60_000 }), (day) => {
      expect(parseDay(formatDay(day))).toBe(day);
    }),
  );
});
