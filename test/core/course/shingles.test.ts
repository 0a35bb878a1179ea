import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareFound, shinglesOf } from '../../../server/src/core/course/shingles.ts';

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

test('the share found is that of the sequences', () => {
  fc.assert(
    fc.property(prose, prose, fc.integer(), (one, other, salt) => {
      const own = sequencesOf(one);
      const within = new Set(sequencesOf(other));
      const share = own.length === 0 ? 0 : own.filter((each) => within.has(each)).length / own.length;
      expect(shareFound(shinglesOf(one, salt), shinglesOf(other, salt))).toBe(share);
    }),
  );
});

test('case does not matter, and another salt gives other hashes', () => {
  const text = Array.from({ length: 45 }, (_, i) => `Word${i}`).join(' ');
  expect(shinglesOf(text.toUpperCase(), 1)).toEqual(shinglesOf(text, 1));
  expect(shareFound(shinglesOf(text, 1), shinglesOf(text, 2))).toBe(0);
});
