import { otherNumbers, otherOrRecord } from './other-numbers.ts';
import { anyOf, ending, type Family, GAP, LEFT, RIGHT, shape, sixDigits, until, words } from './pattern.ts';

/** Between the groups of a telephone number: a blank, a hyphen, a point. */
const SPLIT = String.raw`(?:${GAP}|\.)`;

/**
 * Lengths of the groups of digits, the leading 0 included, as numbers of the UK, Ireland, Australia… are written. All
 * have 10 or 11 digits, as numbers there have.
 */
const trunkForms: readonly (readonly [number, ...number[]])[] = [
  [11],
  [5, 6],
  [5, 5],
  [5, 3, 3],
  [5, 2, 4],
  [5, 2, 2, 2],
  [4, 7],
  [4, 6],
  [4, 3, 4],
  [4, 4, 3],
  [4, 3, 3],
  [3, 8],
  [3, 4, 4],
  [3, 3, 4],
  [3, 3, 5],
];
/** Forms with a short area are told from dates and lists by its brackets alone. */
const bracketForms: typeof trunkForms = [...trunkForms.slice(1), [2, 3, 4], [2, 4, 4], [2, 7], [2, 8]];

const digitsOf = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0);
const digits = (lengths: readonly number[]) => lengths.map((length) => String.raw`\d{${length}}`).join(SPLIT);
const area = (length: number) => String.raw`0[1-9]\d{${length - 2}}`;
const trunk = [
  ...trunkForms.map(([first, ...rest]) => [area(first), ...rest.map((one) => digits([one]))].join(SPLIT)),
  ...bracketForms.map(([first, ...rest]) => String.raw`\(${area(first)}\)(?:${SPLIT})?${digits(rest)}`),
];

const UK_WITHOUT_PLUS = String.raw`44${SPLIT}7\d{3}(?:${SPLIT})?\d{3}(?:${SPLIT})?\d{3}`;

/** Area and exchange of the North American plan: no 0 or 1 first, no area with a 9 in the middle (NANPA). */
const US_AREA = String.raw`[2-9][0-8]\d`;
const US_EXCHANGE = String.raw`[2-9]\d\d`;
const US_NUMBER = [
  anyOf([String.raw`\(${US_AREA}\)(?:${SPLIT})?`, US_AREA + anyOf([SPLIT, '/'])]),
  US_EXCHANGE,
  SPLIT,
  String.raw`\d{4}`,
].join('');

/** Not in the middle of a longer number: short forms would be found in it. */
const NO_DIGITS = String.raw`(?<!\d[ \u00a0])`;

const EXTENSION = String.raw`(?:,?[ ]?(?:ext\.?|extension|x)[ ]?\d{1,5})?`;
/** Ranges of what is measured look like local numbers. */
const NO_UNIT = String.raw`(?![ ]?(?:mg|mcg|ml|k?g|[kcm]?m|steps|words|met(?:re|er)s|miles|k?cal|calories|people)\b)`;
/** A slash may be between two numbers. */
const END = until('.,:') + NO_UNIT;

const calling = ending(
  anyOf([
    '(?:tele)?phones?|phoned|tel|mobile|mob|cell|call|calls|called|calling|ring|rings|rang|ringing|text|texts|texted',
    'dial|dials|dialled|dialed|fax|faxed|whatsapp|landline|voicemail|sms|pager|hotline|helpline|number',
  ]),
  String.raw`[^\p{L}\p{N}]{1,6}`,
  words(4),
);
/** Numbers of ten digits after +44, with or without the 0 that is not dialled then. */
const britishAbroad = trunkForms
  .filter((lengths) => digitsOf(lengths) === 11)
  .map(([first, ...rest]) => digits([first - 1, ...rest]));

/** Telephone numbers that are told by their form: international, North American, with a leading 0. */
export const phones: readonly Family[] = [
  {
    gate: sixDigits,
    patterns: [
      {
        kind: 'phone',
        shape: shape([
          String.raw`(?<![\w+])\(?\+44\)?(?:${SPLIT})?(?:\(?0\)?(?:${SPLIT})?)?`,
          anyOf(britishAbroad),
          EXTENSION,
          END,
        ]),
      },
      {
        kind: 'phone',
        shape: shape([String.raw`(?<![\w+])\(?\+1\)?(?:${SPLIT})?`, US_NUMBER, EXTENSION, END]),
      },
      {
        kind: 'phone',
        shape: shape([
          String.raw`(?<![\w+])\(?\+[1-9](?:[ \u00a0().\u2010-\u2013/-]{0,3}\d){7,14}`,
          EXTENSION,
          END,
        ]),
        holds: (found) => /\d\d/.test(found),
      },
      {
        kind: 'phone',
        shape: shape([LEFT, `(?:1(?:${SPLIT})?)?`, US_NUMBER, EXTENSION, END]),
        notBefore: otherNumbers,
      },
      {
        kind: 'phone',
        shape: shape([
          LEFT,
          NO_DIGITS,
          String.raw`(?:00[1-9]|011[ -][1-9])(?:[ \u00a0()-]{0,3}\d){8,13}`,
          RIGHT,
        ]),
        notBefore: otherNumbers,
      },
      {
        kind: 'phone',
        shape: shape([LEFT, anyOf([...trunk, UK_WITHOUT_PLUS]), EXTENSION, END]),
        notBefore: otherNumbers,
      },
      {
        kind: 'phone',
        shape: shape([LEFT, NO_DIGITS, String.raw`555(?:-\d{4}|[ .\u2010-\u2013]01\d\d)`, EXTENSION, END]),
        notBefore: otherNumbers,
      },
      {
        kind: 'phone',
        shape: shape([
          LEFT,
          NO_DIGITS,
          anyOf([
            `1?${US_AREA}${US_EXCHANGE}\\d{4}`,
            String.raw`0[1-9]\d{8}`,
            String.raw`${US_EXCHANGE}[-. ]\d{4}`,
            String.raw`0\d(?:[ .-]\d\d){4}`,
          ]),
          EXTENSION,
          END,
        ]),
        before: calling,
        notBefore: otherOrRecord,
      },
    ],
  },
];
