import { LINKS, NUMBER_WORD, NUMBERED } from './label-links.ts';
import { anyOf, ending, type Family, RIGHT, shape } from './pattern.ts';

/** Names of a record that label its number by themselves. */
const strong = [
  'mrns?|m\\.r\\.n|emrn|emr|ehr|chi',
  '(?:medical|health)[ _-]rec(?:ord)?s?',
  'med[. ]{1,2}rec',
  'rio',
];
/** Names that do so with `number`, `no.`, `ID`, `#`. */
const weak = [
  'mr|pt|hosp|hospital|patient|chart|record|case|file|clinic|unit|ur|health card|health plan|insurance|policy|account|acct|rx',
  "passport|medicare|medicaid|admission|medical card|driv(?:er|ing)['’]?s? licen[cs]e|licen[cs]e|member|subscriber|claim|folder",
  'encounter|referral|beneficiary|registration|social care|care record|prescription|h&c|inpatient|outpatient',
  'student|employee|staff|payroll|badge|visa',
];

/**
 * The last part of every label that `strong` and `NUMBERED` allow, and `chart`; after `#` no tag. Letters without a mark
 * are enough to tell a word here, and the pattern is sooner made.
 */
const LABELS = [
  String.raw`#(?=[^a-z]|[a-z]{0,4}[-/]?\d)|m\.?r\.?n|emr|ehr|chi|rec|rio|chart`,
  String.raw`(?<![a-z\d])${NUMBER_WORD}(?![a-z\d])`,
].join('|');

/** The first digit, with the letters before it: the search goes from digit to digit. */
const FIRST = String.raw`\d(?<=(?<![\p{L}\p{N}_£$€]|\d[.,:/–-])(?<head>(?:[A-Z]{1,4}[-/]?)?)\d)`;
const ATTACHED = String.raw`\d(?<=(?<![\p{L}\p{N}])(?:MRN|CHI)[_-]?\d)`;
const year = /^(?:19|20)\d\d$/;
const date = /^(?:(?:19|20)\d\d[-/]\d\d[-/]\d\d|[0-3]?\d[-/][0-3]?\d[-/]\d{2,4})$/;
const isNoDate = (found: string) => !date.test(found) && !year.test(found);

/** Numbers of a patient's record, card or policy, after their label. */
export const recordNumbers: readonly Family[] = [
  {
    gate: new RegExp(`(?:${LABELS})[^]{0,100}?\\d(?:[ /-]?\\d){2}`, 'i'),
    patterns: [
      {
        kind: 'record-number',
        shape: shape([FIRST, String.raw`(?:[ -]?\d){2,15}[A-Z]?`, RIGHT]),
        before: ending(anyOf(strong), `(?:${NUMBERED})?`, LINKS),
        holds: isNoDate,
      },
      {
        kind: 'record-number',
        shape: shape([ATTACHED, String.raw`(?:[ -]?\d){2,15}[A-Z]?`, RIGHT], 'i'),
        holds: isNoDate,
      },
      {
        kind: 'record-number',
        shape: shape([FIRST, String.raw`(?:[-/]?\d){3,15}[A-Z]?`, RIGHT]),
        before: ending(anyOf([anyOf(weak) + NUMBERED, 'chart']), LINKS),
        holds: isNoDate,
      },
    ],
  },
];
