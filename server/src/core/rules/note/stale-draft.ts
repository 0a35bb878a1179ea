import { word } from '../../protocol/word.ts';
import { say, sayCount } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('stale-draft'),
  meta: {
    category: 'front-matter',
    severity: 'warning',
    title: word('Stale draft'),
    summary: ({ days }) => say`A draft is dated more than ${sayCount(days, word('day'))} ago.`,
    why: word('Drafts are not read by others; what is finished late is remembered less well.'),
    messages: {
      stale: (days: number) =>
        say`Still a draft, more than ${sayCount(days, word('day'))} after the session.`,
    },
  },
  options: {
    days: {
      type: 'integer',
      default: 7,
      minimum: 0,
      description: 'Days after the session within which it must be finished.',
    },
  },
  check({ note, options, today, report }) {
    const { date, status } = note.fields;
    if (!note.isDraft || !status || !date || today - date.value <= options.days) return;
    report({ at: status.span, subject: word('status'), message: 'stale', data: [options.days] });
  },
});
