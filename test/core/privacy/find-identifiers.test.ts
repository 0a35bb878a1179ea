import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../../server/src/core/privacy/find-identifiers.ts';

/** What is found, as `kind: text`. */
function found(text: string, exempt?: (token: string) => boolean): string[] {
  return findIdentifiers(text, exempt).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('a date of birth', () => {
  test.each([
    [
      'five words behind the word',
      'He was born one two three four five 3 March 1958.',
      ['birth-date: 3 March 1958'],
    ],
    [
      'six words behind it: that may be another day',
      'He was born one two three four five six 3 March 1958.',
      [],
    ],
    ['right behind it', 'DOB: 03/03/1958', ['birth-date: 03/03/1958']],
  ])('is found %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the range of an identifier', () => {
  test.each([
    ['leaves its label out', 'See MRN: 7734512 for it.', 'record-number: 7734512'],
    ['leaves its label out, small words too', 'The MRN is 7734512.', 'record-number: 7734512'],
    ['holds the letters of a record number', 'Hospital no: H-448812.', 'record-number: H-448812'],
    ['is the date of a birth', 'Born on April 5, 1990, early.', 'birth-date: April 5, 1990'],
    ['is the number of an age', 'Her aunt, aged 93, drives.', 'age: 93'],
    ['is the words of an age', 'He was ninety-three years old.', 'age: ninety-three'],
    ['has the opening bracket of a telephone', 'Her line (020) 7946 0321 rings.', 'phone: (020) 7946 0321'],
    ['has the extension of a telephone', 'Call +1 212-555-0147, x204.', 'phone: +1 212-555-0147, x204'],
    ['has the plus of a telephone', 'Call +44 7700 900456 10 times.', 'phone: +44 7700 900456'],
    [
      'ends before the full stop of a URL',
      '(https://example.org/people/heron).',
      'url: https://example.org/people/heron',
    ],
    ['leaves out `mailto:`', '[x](mailto:heron@example.org)', 'email: heron@example.org'],
    ['leaves out emphasis', 'Write to **heron@example.org**.', 'email: heron@example.org'],
    [
      'ends an IBAN where its country ends it',
      'NL91 ABNA 0417 1643 00 AND more',
      'iban: NL91 ABNA 0417 1643 00',
    ],
    ['is the street and its number', 'Come to 221B Baker Street at ten.', 'address: 221B Baker Street'],
    ['runs over a soft line break', 'Call 07700\n900456 now.', 'phone: 07700\n900456'],
    ['counts UTF-16 code units', '🌊🌊 07700 900456', 'phone: 07700 900456'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('one finding a span', () => {
  test.each([
    ['a card before a telephone', 'Card 4111 1111 1111 1111.', ['card: 4111 1111 1111 1111']],
    ['an NHS number before a record number', 'MRN 999 000 0018', ['nhs-number: 999 000 0018']],
    ['a social security number before a record number', 'MRN 457-55-5462', ['ssn: 457-55-5462']],
    [
      'an e-mail before the URL around it',
      'https://example.org/u/heron@example.net',
      ['email: heron@example.net'],
    ],
    ['a URL before the address in it', 'https://192.0.2.7/home/reed', ['url: https://192.0.2.7/home/reed']],
    [
      'each of several, in the order of the text',
      'heron@example.org, M1 1AE, 07700 900456, 42 Mill Lane',
      ['email: heron@example.org', 'postcode: M1 1AE', 'phone: 07700 900456', 'address: 42 Mill Lane'],
    ],
    [
      'two of a kind side by side',
      '07700 900321, 07700 900322',
      ['phone: 07700 900321', 'phone: 07700 900322'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('codes of the note', () => {
  test('are no telephone, postcode or address', () => {
    const exempt = (token: string) => token === '07700900456' || token === 'EC1A1BB';
    expect(found('Client 07700900456 with EC1A1BB.', exempt)).toEqual([]);
    expect(found('Client 07700900457 with EC1A1BD.', exempt)).toEqual([
      'phone: 07700900457',
      'postcode: EC1A1BD',
    ]);
  });

  test('are exempt as a whole word only', () => {
    expect(found('Call 07700 900456.', (token) => token === '07700')).toEqual(['phone: 07700 900456']);
  });

  test.each([
    ['ni-number: AB123456C', 'AB123456C'],
    ['nhs-number: 9990000018', '9990000018'],
    ['ssn: 457-55-5462', '457-55-5462'],
    ['record-number: 7734512', 'MRN7734512'],
  ])('may still be a %s', (expected, code) => {
    expect(found(`client: ${code}`, () => true)).toEqual([expected]);
  });
});

/** Bits of identifiers, labels and what is between them: more collisions than random text has. */
const fragments = [
  ...[
    '07700 900456',
    '07700',
    '+44',
    '(020) ',
    '999 000 0018',
    '457-55-5462',
    'AB 12 34 56 C',
    'SW1A 1AA',
    '4111 1111 ',
  ],
  ...[
    'GB29 NWBK 6016 1331 9268 19',
    'a@b.co',
    '@',
    'https://',
    'example.org/a',
    '192.0.2.1',
    '2001:db8::1',
    '::',
    '.',
  ],
  ...[
    'born ',
    'DOB: ',
    '3 March 1958',
    '1990-04-05',
    'MRN ',
    'MRN',
    'hospital no. ',
    '7734512',
    'aged ',
    '93',
    '90',
  ],
  ...[
    'ninety',
    ' years old',
    'she is ',
    '15 ',
    'Windmill ',
    'Close',
    ' ',
    '\n',
    '\r\n',
    '> ',
    '-',
    '(',
    ')',
    ',',
    '/',
  ],
  ...['0', '1', '12', 'é', '’', '🌊', '\u2029', '\0', '#', 'x', '555-0199', ' at ', '(at)', ' dot '],
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .tuple(fc.constantFrom(...fragments), fc.integer({ min: 1, max: 400 }))
    .map(([part, n]) => part.repeat(n)),
);

test('spans are in the text, ascend and do not overlap, whatever the text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let end = 0;
      for (const identifier of findIdentifiers(text)) {
        expect(identifier.start).toBeGreaterThanOrEqual(end);
        expect(identifier.end).toBeGreaterThan(identifier.start);
        end = identifier.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('an identifier is found wherever blank lines set it apart', () => {
  fc.assert(
    fc.property(hostile, hostile, (before, after) => {
      const text = `${before}\u2029\n\n\u2029Call heron@example.org.\u2029\n\n\u2029${after}`;
      expect(found(text)).toContain('email: heron@example.org');
    }),
  );
});

test('the same text gives the same findings, however often it is read', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(findIdentifiers(text)).toEqual(findIdentifiers(text));
    }),
  );
});
