import { word } from './word.ts';

/** The words by which the titles of sections are compared, and those that do not count. */
export const titleWords = {
  /** Small words, which no title depends on. `and` joins titles as well, as `&`, `+` and `/` do. */
  small: ['a', 'an', 'the', 'of', 'and', 'for', 'from', 'in', 'on', 'our', 'my', 'this', 'to', 'with'],
  /** A small word that counts after a hyphen and after these words: “Check-in” is more than a check. */
  particle: { word: 'in', after: ['check', 'checking'] },
  /** Words that are written short, and a plural of its own. */
  short: {
    hw: 'homework',
    hwk: 'homework',
    wk: 'week',
    wks: 'week',
    mth: 'month',
    mths: 'month',
    sess: 'session',
    prev: 'previous',
    prob: 'problem',
    rev: 'review',
    rv: 'review',
    rvw: 'review',
    wkly: 'weekly',
    pln: 'plan',
    expl: 'exploration',
    explor: 'exploration',
    dev: 'development',
    devel: 'development',
    ident: 'identification',
    id: 'identification',
    foci: 'focus',
    hx: 'history',
    sx: 'symptom',
    tx: 'treatment',
  },
  /** What is written with an apostrophe for a word: “we’re” is “we are”. */
  contracted: { re: 'are', ve: 'have', ll: 'will' },
  /** After these, `’s` is short for “is”. */
  is: ['how', 'what', 'where', 'it', 'she', 'he', 'that', 'there'],
  /** Words that do not count before a stretch of time: “Review of last week”. */
  lookingBack: [word('last'), word('past'), word('previous')],
  stretches: ['week', 'session', 'month', 'fortnight', 'day', 'days'],
  /** Numbers that may come before a stretch of time, and are alike there; figures are so too. */
  numbers: [
    ...['n', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve'],
    ...['few', 'couple'],
  ],
  /** Words that a title may begin with which goes on to name the section: “How have things been since we last met”. */
  openers: ['how', 'what', 'where'],
  /** Words before a title that make it none: “No homework”. */
  not: ['no', 'not', 'none', 'without', 'never'],
} as const;
