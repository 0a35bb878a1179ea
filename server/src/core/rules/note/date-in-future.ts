import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('date-in-future'),
  meta: {
    category: 'front-matter',
    severity: 'warning',
    runsOnStubs: true,
    title: word('Date in the future'),
    summary: word('`date` is more than one day after today.'),
    why: word('A note records a session that has been held; a date to come is usually a slip in the year.'),
    messages: { future: () => say`The date is in the future.` },
  },
  options: {},
  check({ note: { fields }, today, report }) {
    const { date } = fields;
    if (!date || date.value <= today + 1) return;
    report({ at: date.span, subject: word('date'), message: 'future', data: [] });
  },
});
