import { isMissing } from '../../note/fields.ts';
import { word } from '../../protocol/word.ts';
import { say, sayCount } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('unsigned'),
  meta: {
    category: 'front-matter',
    severity: 'info',
    relaxedInDrafts: true,
    title: word('Unsigned note'),
    summary: ({ days }) => say`No \`signed\`, more than ${sayCount(days, word('day'))} after \`date\`.`,
    why: word(
      'A note is part of the record once it is signed, and notes written soon after the session are the better ones.',
    ),
    notes: [word('Silent in drafts, of which `stale-draft` speaks.')],
    messages: {
      unsigned: (days: number) =>
        say`Not signed, more than ${sayCount(days, word('day'))} after the session.`,
    },
  },
  options: {
    days: {
      type: 'integer',
      default: 7,
      minimum: 0,
      description: 'Days after the session within which it must be signed.',
    },
  },
  check({ note, options, today, report }) {
    const { fields, isDraft } = note;
    if (isDraft || !fields.date || !isMissing(fields, 'signed')) return;
    if (today - fields.date.value <= options.days) return;
    report({ at: note.anchor, subject: word('signed'), message: 'unsigned', data: [options.days] });
  },
});
