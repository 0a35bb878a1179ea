import { describe, expect, it } from 'vitest';
import { WordScan } from '../../../server/src/core/text/word-scan.ts';

function wordsIn(text: string): string[] {
  const scan = new WordScan(text, 1);
  const words: string[] = [];
  while (scan.next()) words.push(scan.word);
  return words;
}

describe('a text is read word by word', () => {
  it.each([
    ['Wrote to her aunt.', ['Wrote', 'to', 'her', 'aunt']],
    [
      'her sister’s, her sister\'s; the sisters’ "yes"',
      ['her', 'sister’s', 'her', "sister's", 'the', 'sisters', 'yes'],
    ],
    ['follow-up: HW1a', ['follow', 'up', 'HW1a']],
    ['Zoë 𝒜𝒷 — 👋 naïve', ['Zoë', '𝒜𝒷', 'naïve']],
    ['', []],
    [' … ', []],
  ])('%j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('and equal words have equal hashes, with the same salt', () => {
    const hashes = (text: string, salt: number) => {
      const scan = new WordScan(text, salt);
      return [scan.next() && scan.hash, scan.next() && scan.hash];
    };
    const [one, other] = hashes('aunt, aunt', 1);
    expect(one).toBe(other);
    expect(hashes('aunt uncle', 1)[1]).not.toBe(one);
    expect(hashes('aunt', 2)[0]).not.toBe(one);
  });
});
