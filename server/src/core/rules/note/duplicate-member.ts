import { repeatsOf } from '../../note/repeats.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('duplicate-member'),
  meta: {
    category: 'groups',
    severity: 'error',
    title: word('Member listed twice'),
    summary: word('A member id is in two rows of `members`.'),
    notes: [word('Ids are compared without case.')],
    why: word('Two rows for one member give two sets of measures; one of them belongs to someone else.'),
    messages: { again: (id: Word) => say`${id} is listed twice.` },
  },
  options: {},
  check({ note: { fields }, report }) {
    for (const { item, first } of repeatsOf(fields.members, ({ id }) => id.value.toLowerCase())) {
      report({
        at: item.span,
        subject: item.id.value,
        message: 'again',
        data: [item.id.value],
        related: [{ place: first.span, message: say`${item.id.value} is listed here first.` }],
      });
    }
  },
});
