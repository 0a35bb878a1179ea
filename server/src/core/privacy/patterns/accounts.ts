import { ibanLength, isCardNumber } from '../checks.ts';
import { anyOf, type Family, GAP, grouped, LEFT, RIGHT, shape, sixDigits } from './pattern.ts';

/** Groups in which payment cards are written, with the issuers' first digits where the length alone says little. */
const cardForms: readonly { readonly issuer: string; readonly groups: readonly (readonly number[])[] }[] = [
  { issuer: '', groups: [[4, 4, 4, 4], [16]] },
  { issuer: '3[47]', groups: [[4, 6, 5], [15]] },
  { issuer: '3[0689]', groups: [[4, 6, 4], [14]] },
  { issuer: '4', groups: [[13], [4, 3, 3, 3]] },
  { issuer: '[4-6]', groups: [[17], [18], [19], [4, 4, 4, 4, 1], [4, 4, 4, 4, 2], [4, 4, 4, 4, 3], [6, 13]] },
];

const cards = cardForms.flatMap(({ issuer, groups }) =>
  groups.map((lengths) => `${issuer && `(?=${issuer})`}${grouped(lengths, GAP)}`),
);

/** Four digits before, or twice four after, make a list of it. */
const NO_LIST = String.raw`(?<!\d{4}[ \u00a0-])`;
const NO_LIST_AFTER = String.raw`(?![ \u00a0-]\d{4}[ \u00a0-]\d{4})`;

/** Bank accounts (IBAN) and payment cards. */
export const accounts: readonly Family[] = [
  {
    gate: /\d\d(?<=[A-Za-z]{2}\d\d)[ \u00a0-]?[A-Za-z0-9]{2}/,
    patterns: [
      {
        kind: 'iban',
        shape: shape([String.raw`(?<![\w-])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,32}`], 'i'),
        holds: ibanLength,
      },
    ],
  },
  {
    gate: sixDigits,
    patterns: [
      {
        kind: 'card',
        shape: shape([LEFT, NO_LIST, anyOf(cards), RIGHT, NO_LIST_AFTER]),
        holds: isCardNumber,
      },
    ],
  },
];
