import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codes } from '../../../server/src/core/protocol/codes.ts';
import { ownCodePattern } from '../../../server/src/core/text/code-pattern.ts';
import {
  configuredCodePattern,
  objectionToPattern,
} from '../../../server/src/core/text/configured-patterns.ts';

describe('a code', () => {
  test.each([
    ['C0001', true],
    ['C00010', false],
    ['xC0001', false],
    ['C0001\n', false],
    ['', false],
  ])('%j fits the whole pattern: %s', (text, fits) => {
    expect(ownCodePattern('^C\\d{4}$').test(text)).toBe(fits);
    expect(configuredCodePattern('^C\\d{4}$').test(text)).toBe(fits);
  });

  test.each([
    ['has a digit', '^[A-Z][a-z0-9]{1,20}$', 'Alice', 'Alice7'],
    ['has no blank', '^[^x]{1,20}$', 'room 7', 'room7'],
    ['is not long', '^[a-z0-9]{1,60}$', `${'a'.repeat(40)}7`, `${'a'.repeat(39)}7`],
  ])('%s, whatever its pattern', (_, source, prose, code) => {
    for (const pattern of [ownCodePattern(source), configuredCodePattern(source)]) {
      expect(pattern.test(prose)).toBe(false);
      expect(pattern.test(code)).toBe(true);
    }
  });

  test('is the same to both engines', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ABHSYNWabM0129-_ é'), maxLength: 14 });
    const sources = fc.constantFrom(
      ...Object.values(codes),
      '^C\\d{4}$',
      '^P-?\\d{1,3}[a-z]?$',
      '^A\\d|B\\d$',
      '^\\w{1,9}$',
    );
    fc.assert(
      fc.property(sources, texts, (source, text) => {
        expect(configuredCodePattern(source).test(text)).toBe(ownCodePattern(source).test(text));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  test('takes no longer for a pattern that can match in many ways', () => {
    const source = `^(?:${'(?:A?A?){0,9}'.repeat(2)})\\d$`;
    expect(objectionToPattern(source)).toBeUndefined();
    expect(configuredCodePattern(source).test(`${'A'.repeat(36)}x1`)).toBe(false);
  });
});

describe('a pattern of a configuration', () => {
  test.each(['^C\\d{4}$', '^[A-Z]{1,5}-?\\d{2,8}$', '^(?:P|Q)\\d{1,3}$', '^\\w{1,40}$', '^[^\\s]{1,9}$'])(
    '%s is taken',
    (source) => {
      expect(objectionToPattern(source)).toBeUndefined();
    },
  );

  test.each([
    ['^.+$', 'admits spaces'],
    ['^.{1,9}$', 'admits spaces'],
    ['^[A-Z ]{1,9}$', 'admits spaces'],
    ['^[^A-Z]{1,9}$', 'admits spaces'],
    ['^\\D\\d$', 'admits spaces'],
    ['^(?:A\\s)\\d$', 'admits spaces'],
    ['^A\u00a0\\d$', 'admits spaces'],
    ['^(A+)+$', 'admits codes of any length'],
    ['^C\\d*$', 'admits codes of any length'],
    ['^C\\d{1,}$', 'admits codes of any length'],
    ['^\\w{1,41}$', 'admits codes of more than 40 characters'],
    ['^(?:AB){9}(?:AB){1,12}$', 'admits codes of more than 40 characters'],
    ['^(?=A)A\\d$', 'uses look-around'],
    ['^(A)\\1\\d$', 'uses look-around or a back reference'],
    ['^(C$', 'is no valid regular expression'],
  ])('%s is refused: it %s', (source, objection) => {
    expect(objectionToPattern(source)).toContain(objection);
  });
});
