import { isNhsNumber } from '../checks.ts';
import {
  anyOf,
  BLANK,
  DASH,
  ending,
  type Family,
  grouped,
  LEFT,
  RIGHT,
  shape,
  sixDigits,
  words,
} from './pattern.ts';

const NOT_AFTER_COUNTRY_CODE = String.raw`(?<!\+\d{1,3}[ ()0.-]{1,6})`;

/** Area 000, 666 and 9xx, group 00 and serial 0000 were never issued (Social Security Administration). */
const SSN_AREA = String.raw`(?!000|666|9)\d{3}`;
const SSN_GROUP = String.raw`(?!00)\d{2}`;
const SSN_SERIAL = String.raw`(?!0000)\d{4}`;

/** Letters and pairs that no National Insurance number begins with are left out (HMRC, NIM39110). */
const NI_PREFIX = '(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]';
/** Words of two letters, before numbers in a sentence. */
const NO_WORD = '(?!(?:at|we|be|he|me|my|as|by|an|am|ha|re) )';
const NI_DIGITS = String.raw`\d{2}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}`;

/** NHS, US social security and UK National Insurance numbers. */
export const nationalNumbers: readonly Family[] = [
  {
    gate: sixDigits,
    patterns: [
      {
        kind: 'nhs-number',
        shape: shape([
          LEFT,
          NOT_AFTER_COUNTRY_CODE,
          anyOf([grouped([10], ''), grouped([3, 3, 4], BLANK), grouped([3, 3, 4], DASH)]),
          RIGHT,
        ]),
        // The check digit of an ISBN of ten digits is the same sum.
        notBefore: ending(String.raw`isbn[^\p{L}\p{N}]{1,6}`, words(2)),
        holds: isNhsNumber,
      },
      {
        kind: 'ssn',
        shape: shape([
          LEFT,
          SSN_AREA,
          anyOf([BLANK, DASH, String.raw`\.`].map((gap) => gap + SSN_GROUP + gap + SSN_SERIAL)),
          RIGHT,
        ]),
      },
      {
        kind: 'ssn',
        shape: shape([LEFT, SSN_AREA, SSN_GROUP, SSN_SERIAL, RIGHT]),
        before: ending(String.raw`(?:ssn|ss ?#|ss no|social\s{1,3}security)[^\p{L}\p{N}]{1,6}`, words(4)),
      },
    ],
  },
  {
    gate: /\d\d(?<=[A-Za-z]{2}[ \u00a0-]?\d\d)[ \u00a0-]?\d\d[ \u00a0-]?\d\d/,
    patterns: [
      {
        kind: 'ni-number',
        shape: shape([
          String.raw`(?<![\w-])`,
          NI_PREFIX,
          String.raw`[ \u00a0-]?`,
          NI_DIGITS,
          '[ -]?[A-D]',
          RIGHT,
        ]),
      },
      {
        kind: 'ni-number',
        shape: shape(
          [String.raw`(?<![\w-])`, NO_WORD, NI_PREFIX, '[ ]?', NI_DIGITS, '[ ]?[A-D]', RIGHT],
          'i',
        ),
      },
      {
        kind: 'ni-number',
        // A label decides, whatever the letters are.
        shape: shape([
          String.raw`(?<![\w-])`,
          String.raw`[A-Za-z]{2}[ \u00a0-]?`,
          NI_DIGITS,
          '(?:[ -]?[A-Za-z](?![A-Za-z]))?',
          RIGHT,
        ]),
        before: ending(
          String.raw`(?:nino|ni|national\s{1,3}insurance)[^\p{L}\p{N}]{1,6}`,
          String.raw`(?:(?:no|number|is|was|as|the)[^\p{L}\p{N}]{1,6}){0,3}`,
        ),
      },
    ],
  },
];
