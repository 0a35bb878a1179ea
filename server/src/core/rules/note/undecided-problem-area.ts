import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('undecided-problem-area'),
  meta: {
    category: 'problem-areas',
    severity: 'warning',
    title: word('Problem area still undecided'),
    summary: word('`problem_area` is `undecided` outside the initial phase.'),
    why: word(
      'The focus is agreed by the end of the initial phase; the work of the middle phase depends on it.',
    ),
    messages: { undecided: () => say`The problem area is recorded as undecided after the initial phase.` },
  },
  options: {},
  check({ note: { fields }, report }) {
    if (!fields.phase || fields.phase.value === 'initial') return;
    const value = fields.areas.find(({ area }) => area === 'undecided');
    if (value) report({ at: value.span, subject: word('problem_area'), message: 'undecided', data: [] });
  },
});
