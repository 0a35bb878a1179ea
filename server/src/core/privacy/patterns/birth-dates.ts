import { anyOf, BLANK, ending, type Family, LEFT, RIGHT, shape, words } from './pattern.ts';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const MONTH = '(?:1[0-2]|0?[1-9])';
const YEAR = String.raw`(?:1[89]\d\d|20\d\d)`;
const SHORT_YEAR = String.raw`(?:${YEAR}|['’]?\d\d)`;
const MONTH_NAME = anyOf([
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?',
  'nov(?:ember)?|dec(?:ember)?',
]);
const ORDINAL = anyOf([
  '(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)',
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth',
  'fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth',
]);
const NAMED_DAY = anyOf([`${DAY}(?:st|nd|rd|th)?`, ORDINAL]);
const AROUND = `(?:${BLANK}|[-/.,]){1,2}`;

const forms = [
  `${NAMED_DAY}${AROUND}(?:(?:day )?of )?${MONTH_NAME}${AROUND}${SHORT_YEAR}`,
  `${MONTH_NAME}${AROUND}(?:the )?${NAMED_DAY}${AROUND}${SHORT_YEAR}`,
  `${YEAR}${AROUND}${MONTH_NAME}${AROUND}${DAY}`,
  ...['/', '-', String.raw`\.`, ' ', ' / ', ' - ', String.raw`\. `, '[–‑]'].flatMap((mark) => [
    `${YEAR}${mark}${MONTH}${mark}${DAY}`,
    `${DAY}${mark}${MONTH}${mark}${mark === ' ' ? YEAR : SHORT_YEAR}`,
    `${MONTH}${mark}${DAY}${mark}${mark === ' ' ? YEAR : SHORT_YEAR}`,
  ]),
  `${YEAR}(?:1[0-2]|0[1-9])(?:3[01]|[12]\\d|0[1-9])`,
  `(?:3[01]|[12]\\d|0[1-9])(?:1[0-2]|0[1-9])${YEAR}`,
];

/** Full dates within five words after a word of birth. */
export const birthDates: readonly Family[] = [
  {
    gate: /born|of[\s_-]{1,2}birth|birth[\s_-]{0,2}date|d\.?\s?o\.?\s?b(?![a-z\d])|geb(?:\.|oren|oorte|urts)|n[eé]e?\s{1,2}le|naci(?:do|da|mi)|naiss/i,
    patterns: [
      {
        kind: 'birth-date',
        shape: shape([LEFT, anyOf(forms), RIGHT], 'i'),
        before: ending(
          String.raw`(?<![\p{L}\p{N}]-)`,
          String.raw`(?:born|geb(?:\.|oren|oortedatum|urtsdatum)?|n[eé]e?\s{1,2}le|nacid[oa](?: el)?|fecha de nacimiento|date de naissance|d\.?\s?o\.?\s?b|date[\s-]{1,2}of[\s-]{1,2}birth|birth[\s_-]{0,2}date|date_of_birth)`,
          String.raw`(?:[^\p{L}\p{N}]{1,6})`,
          words(5),
        ),
      },
    ],
  },
];
