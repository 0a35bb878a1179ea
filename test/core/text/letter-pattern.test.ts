import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families } from '../../../server/src/core/privacy/patterns/index.ts';
import { letterPattern } from '../../../server/src/core/text/letter-pattern.ts';

describe('letterPattern', () => {
  it('takes the pattern with categories for every text with a letter, mark or digit beyond ASCII', () => {
    const pattern = letterPattern(String.raw`[\p{L}\p{M}\p{N}]`);
    for (let point = 0x80; point <= 0x10ffff; point++) {
      const text = String.fromCodePoint(point);
      if (/[\p{L}\p{M}\p{N}]/u.test(text)) expect([point, pattern(text).unicode]).toEqual([point, true]);
    }
  });

  it('does without them for English, with its dashes and quotes', () => {
    const pattern = letterPattern(String.raw`\p{L}`);
    expect(pattern('“She’s well” – she said… £5 • yes').unicode).toBe(false);
    expect(pattern('naïve').unicode).toBe(true);
  });

  it('puts ASCII in the place of categories, in classes and outside', () => {
    const { source, flags } = letterPattern(
      String.raw`(?<![\p{L}\p{N}_])\p{Lu}\[\p{L}\][^\]\p{M}-]`,
      'gi',
    )('');
    expect([source, flags]).toEqual([String.raw`(?<![A-Za-z0-9_])[A-Z]\[[A-Za-z]\][^\]-]`, 'gi']);
  });

  const piece = fc.oneof(
    fc.constantFrom(...'aZ_ 09.,;:!?@#/()[]{}|&%+=*~^$<>-–—’“”…£€\u00a0\u00a8\r\n'),
    fc.constantFrom(
      'mrn',
      'no',
      'born',
      'aged',
      '94',
      'SW1A',
      'Flat 2',
      'Elm Street',
      'x@example.org',
      '0300',
    ),
  );

  it('makes two patterns that agree on texts that both can take', () => {
    const all = families
      .flatMap(({ patterns }) => patterns)
      .flatMap(({ shape, before, notBefore }) => [
        shape,
        ...(before ? [before] : []),
        ...(notBefore ? [notBefore] : []),
      ]);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const pattern of all) {
          const [plain, exact] = [pattern(''), pattern('é')];
          expect([plain, Array.from(allOf(plain, text))]).toEqual([plain, Array.from(allOf(exact, text))]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Every match of a pattern with its place. */
function allOf({ source, flags }: RegExp, text: string): (readonly [number, string])[] {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return Array.from(text.matchAll(pattern), (match) => [match.index, match[0]] as const);
}
