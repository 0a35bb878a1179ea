import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('end-before-start'),
  meta: {
    category: 'front-matter',
    severity: 'error',
    title: word('End not after start'),
    summary: word('`end` is not later than `start`.'),
    why: word('Exact start and end are part of a progress note; one of them is wrong.'),
    notes: [
      word(
        'Silent where the session may have gone over midnight (at most three hours), and where an end such as 1:20 after a start such as 12:30 is plainly meant for the afternoon.',
      ),
    ],
    messages: { before: () => say`The end is not after the start.` },
  },
  options: {},
  check({ note: { fields }, report }) {
    const { start, end } = fields;
    if (!start || !end || end.value > start.value) return;
    report({ at: end.span, subject: word('end'), message: 'before', data: [] });
  },
});
