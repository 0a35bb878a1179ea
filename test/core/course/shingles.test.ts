import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsShare, shinglesOf } from '../../../server/src/core/course/shingles.ts';

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** What the hashes stand for: the distinct three-word sequences of a text, or none for fewer than 40 words. */
function sequencesOf(text: string): string[] {
  const words = Array.from(text.matchAll(word), ([each]) => each.toLowerCase());
  if (words.length < 40) return [];
  return [...new Set(words.slice(2).map((last, i) => `${words[i]} ${words[i + 1]} ${last}`))];
}

const piece = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('a', 'I', 'we', 'Öl', 'd’or', "don't", 'x-ray', '12', 'Zoë', '𝒳y'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('🙂', '--', "'", '-', '’s', '…', '\u2029', 'a--b', "o''k", '\ud835'),
  },
);
const prose = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ', ', '\n', '-')), { maxLength: 90 })
  .map((pieces) => pieces.flat().join(''));

test('there are as many shingles as distinct three-word sequences', () => {
  fc.assert(
    fc.property(prose, fc.integer(), (text, salt) => {
      expect(shinglesOf(text, salt)).toHaveLength(sequencesOf(text).length);
    }),
  );
});

test('a share is held where as many of the sequences are there', () => {
  const shares = fc.constantFrom(0, 0.2, 0.5, 0.8, 1);
  fc.assert(
    fc.property(prose, prose, shares, fc.integer(), (one, other, share, salt) => {
      const own = sequencesOf(one);
      const within = new Set(sequencesOf(other));
      const found = own.filter((each) => within.has(each)).length;
      const expected = own.length > 0 && found / own.length >= share;
      expect(holdsShare(shinglesOf(one, salt), shinglesOf(other, salt), share)).toBe(expected);
    }),
  );
});

test('case does not matter, and another salt gives other hashes', () => {
  const text = Array.from({ length: 45 }, (_, i) => `Word${i}`).join(' ');
  expect(shinglesOf(text.toUpperCase(), 1)).toEqual(shinglesOf(text, 1));
  expect(holdsShare(shinglesOf(text, 1), shinglesOf(text, 2), 0.1)).toBe(false);
  expect(holdsShare(shinglesOf(text, 1), shinglesOf(`${text} more`, 1), 1)).toBe(true);
});
