import { dayOfAddendum } from '../../note/addendum.ts';
import { sectionsOf } from '../../note/note.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('invalid-addendum'),
  meta: {
    category: 'wording',
    severity: 'error',
    title: word('Invalid addendum'),
    summary: word('The heading of an addendum has no ISO date, or one before `signed`.'),
    why: word('An addendum says when it was added; without a date it reads as part of what was signed.'),
    notes: [word('A level-2 heading that begins with the word Addendum is one; the date follows that word.')],
    messages: {
      undated: () => say`The addendum has no date; write “Addendum YYYY-MM-DD”.`,
      early: () => say`The addendum is dated before the note was signed.`,
    },
  },
  options: {},
  check({ note, report }) {
    for (const section of sectionsOf(note, 'addendum')) {
      const day = dayOfAddendum(note, section);
      const common = { at: section.heading.place, subject: word('addendum'), data: [] } as const;
      if (day === undefined) report({ ...common, message: 'undated' });
      else if (note.fields.signed && day < note.fields.signed.value) report({ ...common, message: 'early' });
    }
  },
});
