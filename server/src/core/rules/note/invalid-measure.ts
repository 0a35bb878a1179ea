import { allReadings } from '../../note/fields.ts';
import type { MeasureValue } from '../../note/measure-values.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('invalid-measure'),
  meta: {
    category: 'measures-and-risk',
    severity: 'error',
    title: word('Invalid measure'),
    summary: word(
      'A total is not a number, out of the instrument’s range, or a fraction where only whole totals exist.',
    ),
    why: word('A slip in a total turns a trend round; the range of the instrument catches most of them.'),
    notes: [
      word(
        '`declined` may be written in place of a total; an empty value or a prompt counts as not recorded.',
      ),
      word(
        'Names of measures are compared without case, `-`, `_`, spaces and full stops, under `measures:`, at the top level of the front matter and in the rows of members; a number in quotes is a number.',
      ),
      word('Where versions of an instrument differ in their highest total, none is looked at.'),
    ],
    messages: {
      'not-a-number': (id: Word) => say`“${id}” must be a number, or declined.`,
      'out-of-range': (id: Word, min: number, max: number) => say`“${id}” ranges from ${min} to ${max}.`,
      below: (id: Word, min: number) => say`“${id}” starts at ${min}.`,
      fraction: (id: Word) => say`“${id}” has whole totals only.`,
    },
  },
  options: {},
  check({ note: { fields }, report }) {
    const read = (value: MeasureValue): void => {
      const { key, span, problem } = value;
      const common = { at: span, subject: key.id };
      if (problem === 'out-of-range') {
        if (key.max === undefined) report({ ...common, message: 'below', data: [key.id, key.min] });
        else report({ ...common, message: problem, data: [key.id, key.min, key.max] });
      } else if (problem) {
        report({ ...common, message: problem, data: [key.id] });
      }
    };
    for (const { values } of allReadings(fields)) values.forEach(read);
  },
});
