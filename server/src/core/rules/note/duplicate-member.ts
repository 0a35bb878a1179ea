import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import type { Span } from '../../text/span.ts';
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
    const first = new Map<string, Span>();
    for (const { id, span } of fields.members) {
      const name = id.value.toLowerCase();
      const earlier = first.get(name);
      if (!earlier) {
        first.set(name, span);
        continue;
      }
      report({
        at: span,
        subject: id.value,
        message: 'again',
        data: [id.value],
        related: [{ place: earlier, message: say`${id.value} is listed here first.` }],
      });
    }
  },
});
