import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findListedNames, hashName, nameList } from '../../../server/src/core/privacy/name-list.ts';

const list = nameList(
  ['Tamsin Overbury', 'Ludo', 'Peter van der Quill', 'Anne-Marie', 'Zoë O’Neill', ' ', 'Rose'],
  's1',
);

function names(prose: string): string[] {
  return findListedNames(prose, list).map(({ start, end }) => prose.slice(start, end));
}

describe('names of a list', () => {
  test.each([
    ['Then Tamsin Overbury rang.', ['Tamsin Overbury']],
    ['then tamsin  OVERBURY rang', ['tamsin  OVERBURY']],
    ['Tamsin\nOverbury', ['Tamsin\nOverbury']],
    ['Ludo, Ludo’s and LUDO', ['Ludo', 'Ludo', 'LUDO']],
    ["Peter van der Quill's hat", ['Peter van der Quill']],
    ['(Anne‑Marie)', ['Anne‑Marie']],
    ["Zoe\u0308 O'Neill", ["Zoe\u0308 O'Neill"]],
    ['Rose rose', ['Rose']],
  ])('%j', (prose, expected) => {
    expect(names(prose)).toEqual(expected);
  });

  test.each([
    ['part of a name', 'Tamsin came, and Mrs Overbury.'],
    ['a name that a comma divides', 'Tamsin, Overbury'],
    ['part of a word', 'Ludovic and Annabel-Ludo'],
    ['a word in lower case', 'ludo is a game, and a rose is a flower'],
  ])('not %s', (_, prose) => {
    expect(names(prose)).toEqual([]);
  });

  test('the longest of several', () => {
    const nested = nameList(['Anna', 'Anna Bell', 'Anna Bell Marsh'], 's1');
    const prose = 'Anna Bell Marsh, Anna Bell Park, Anna Park';
    const found = findListedNames(prose, nested).map(({ start, end }) => prose.slice(start, end));
    expect(found).toEqual(['Anna Bell Marsh', 'Anna Bell', 'Anna']);
  });

  test('nothing where the list is empty', () => {
    expect(findListedNames('Tamsin Overbury', nameList([], 's1'))).toEqual([]);
  });
});

describe('the hash of a name', () => {
  test('disregards case, spaces, normal form and the shape of marks', () => {
    expect(hashName("  ZOË   o'neill ", 's1')).toBe(hashName('Zoe\u0308 O’Neill', 's1'));
  });

  test('differs by salt, and by where a word ends', () => {
    expect(hashName('Ludo', 's1')).not.toBe(hashName('Ludo', 's2'));
    expect(hashName('Anna Bell', 's1')).not.toBe(hashName('Annabell', 's1'));
  });

  test('is a SHA-256 and holds nothing of the name', () => {
    expect(hashName('Ludo', 's1')).toMatch(/^[\da-f]{64}$/);
    const sent = JSON.stringify([list.salt, ...list.hashes, ...list.firstWords, list.maxWords]).toLowerCase();
    for (const part of ['tamsin', 'overbury', 'ludo', 'quill']) expect(sent).not.toContain(part);
  });
});

test('a listed name is found in any text around it', () => {
  const around = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(around, around, (before, after) => {
      expect(names(`${before}; Tamsin Overbury; ${after}`)).toContain('Tamsin Overbury');
    }),
  );
});

test('spans are in the text, ascend and do not overlap, whatever the text', () => {
  const words = fc.constantFrom(
    'Tamsin',
    'Overbury',
    'Ludo',
    'Peter',
    'van',
    'der',
    'Quill',
    ' ',
    '\n',
    ', ',
    '’s',
    '-',
    '.',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
      const prose = parts.join('');
      let end = 0;
      for (const name of findListedNames(prose, list)) {
        expect(name.start).toBeGreaterThanOrEqual(end);
        expect(name.end).toBeGreaterThan(name.start);
        end = name.end;
      }
      expect(end).toBeLessThanOrEqual(prose.length);
    }),
  );
});
