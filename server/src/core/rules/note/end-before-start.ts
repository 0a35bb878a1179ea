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
    messages: { before: () => say`The end is not after the start.` },
  },
  options: {},
  check({ note: { fields }, report }) {
    const { start, end } = fields;
    if (!start || !end || end.value > start.value) return;
    report({ at: end.span, subject: word('end'), message: 'before', data: [] });
  },
});
