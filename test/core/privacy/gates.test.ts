import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIdentifiers } from '../../../server/src/core/privacy/find-identifiers.ts';
import type { Identifier } from '../../../server/src/core/privacy/identifier.ts';
import { families } from '../../../server/src/core/privacy/patterns/index.ts';
import { labelledRows } from './labelled-rows.ts';

/** Passes every gate, and is so far from the text before it that no identifier reaches into both. */
const opener = `\n\n${'- '.repeat(100)}\n\n${[
  'xy12 34 56 78 a@b.c (at) x dot y ://a .com/ 1.1.1 A1 1A a1 1a 12 Aa 1st ab 12 old street 1 rue 1 Flat 1 born mrn no. 123 93 dni 12345678',
  'Flat 1 12 rue Astraße 1 calle xy 1 né le car a1 court 1',
].join(' ')}`;

test('gates are of two kinds, which are tried together', () => {
  expect([...new Set(families.map(({ gate }) => gate.flags))].sort()).toEqual(['', 'i']);
});

test('the opener passes every gate', () => {
  for (const { gate } of families) expect([gate.test(opener), gate.source]).toEqual([true, gate.source]);
});

/** What is found only where every gate is open. */
function heldBack(text: string): Identifier[] {
  const found = new Set(findIdentifiers(text).map((each) => JSON.stringify(each)));
  return findIdentifiers(text + opener).filter(
    (each) => each.end <= text.length && !found.has(JSON.stringify(each)),
  );
}

test.each<[string, (text: string) => string]>([
  ['as they are', (text) => text],
  ['with line ends for spaces', (text) => text.replaceAll(' ', '\r\n')],
  ['in capitals', (text) => text.toUpperCase()],
  ['in italics', (text) => `_${text}_`],
  ['in a list, before a date', (text) => `- ${text} 2026-01-02`],
])('what the gates hold back holds no identifier: labelled texts %s', (_, written) => {
  for (const { text } of labelledRows()) expect(heldBack(written(text))).toEqual([]);
});

const word = fc.constantFrom(
  ...'mrn no id number record patient born birth date of d.o.b. dob age aged at turned nhs ni ssn phone tel fax flat'.split(
    ' ',
  ),
  ...'Street Road rue AB ab GB SW1A 1AA sw1a W1 old years year-old 94th 90s ninety hundred birthday dot at (at) com'.split(
    ' ',
  ),
  ...[
    '2026-01-02',
    '1999-12-31',
    '#',
    '#no',
    '#mrn',
    '@',
    '://',
    '+44',
    'HW1a',
    'SYN-101',
    '_94_',
    '**',
    '’',
    'É',
    'ß',
  ],
);
const digits = fc.stringMatching(/^\d{1,12}$/);
const mark = fc.constantFrom(
  '',
  ' ',
  ' ',
  '-',
  '/',
  '.',
  ': ',
  ', ',
  '\n',
  '\r\n',
  '\n> ',
  ' (',
  ') ',
  '\u00a0',
  '–',
);

test('what the gates hold back holds no identifier: pieces at random', () => {
  const pieces = fc.array(fc.tuple(fc.oneof(word, digits), mark), { maxLength: 14 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.flat().join('');
      expect(heldBack(text)).toEqual([]);
    }),
    { numRuns: 4000 },
  );
});
