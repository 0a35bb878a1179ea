import { changeTo } from '../../edits/change-to.ts';
import type { FieldSpec, FieldType } from '../../protocol/fields.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { changeForm, convert } from '../../text/safe-edit.ts';
import { defineNoteRule } from '../define.ts';

/** What a value of each type is to be, after “… is to be”. */
const expectations: Readonly<Record<FieldType, Word>> = {
  any: word('any value'),
  areas: word('a problem area or a list of them'),
  boolean: word('true or false'),
  choice: word('one of the known values'),
  'client-code': word('an opaque code of the agreed pattern, such as SYN-101'),
  'clinician-code': word('an opaque code of the agreed pattern, such as C-07'),
  'clinician-codes': word('an opaque code of the agreed pattern, such as C-07, or a list of them'),
  count: word('a whole number from 0 on, without quotes'),
  date: word('a date that exists, written YYYY-MM-DD'),
  digest: word('a digest as signing writes it'),
  integer: word('a whole number, without quotes'),
  measures: word('a list of “measure: total” lines, or the word declined'),
  members: word('a list of rows, each with an id such as M1, and with present true or false'),
  number: word('a number, without quotes'),
  phase: word('a phase'),
  positive: word('a whole number from 1 on, without quotes'),
  stage: word('a stage of dispute'),
  string: word('a single text'),
  tags: word('a tag or a list of them'),
  time: word('a time of day, written HH:MM'),
};

export default defineNoteRule({
  id: word('invalid-field'),
  meta: {
    category: 'front-matter',
    severity: 'error',
    runsOnStubs: true,
    fix: 'safe',
    title: word('Invalid field'),
    summary: word(
      'A known field has a value of the wrong type, form or vocabulary; or both `client` and `group` are given.',
    ),
    why: word(
      'A value that cannot be read counts as absent, for every check of this note and of its course.',
    ),
    notes: [
      word('Numbers are written without quotes; times and dates may stand in quotes.'),
      word('An empty value counts as absent and not as invalid.'),
      word('Of `client` and `group` the earlier key names the course; the later one is reported.'),
    ],
    messages: {
      expected: (field: Word, expectation: Word) => say`“${field}” is to be ${expectation}.`,
      choice: (field: Word, values: Word) => say`“${field}” is to be one of ${values}.`,
      both: () => say`Both “client” and “group” are given; a note belongs to one of them.`,
    },
  },
  options: {},
  check({ note, report }) {
    const { fields, lexicon, text } = note;
    for (const { field, span, replacement } of fields.problems) {
      const common = {
        at: span,
        subject: field.name,
        ...(replacement && changeTo(text, span, replacement, [changeForm, convert])),
      };
      const values = valuesOf(field, lexicon.protocol.phases);
      if (values.length > 0) report({ ...common, message: 'choice', data: [field.name, joinWords(values)] });
      else report({ ...common, message: 'expected', data: [field.name, expectations[field.type]] });
    }
    if (fields.secondCode) {
      report({ at: fields.secondCode, subject: word('group'), message: 'both', data: [] });
    }
  },
});

function valuesOf(field: FieldSpec, phases: readonly { readonly id: Word }[]): readonly Word[] {
  if (field.type === 'phase') return phases.map(({ id }) => id);
  return field.type === 'choice' ? field.values : [];
}
