import { awaitsCosignature } from '../../note/fields.ts';
import { word } from '../../protocol/word.ts';
import { say, sayCount } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('awaiting-cosignature'),
  meta: {
    category: 'front-matter',
    severity: 'info',
    title: word('Awaiting cosignature'),
    summary: ({ days }) =>
      say`\`supervisor\` is given and the note signed, but not cosigned; a warning more than ${sayCount(days, word('day'))} after signing.`,
    why: word('Where a supervisor is named, many services ask for a second signature within days.'),
    messages: {
      waiting: () => say`Signed, and not cosigned yet.`,
      late: (days: number) => say`Signed more than ${sayCount(days, word('day'))} ago, and not cosigned.`,
    },
  },
  options: {
    days: {
      type: 'integer',
      default: 7,
      minimum: 0,
      description: 'Days after signing within which it must be cosigned.',
    },
  },
  check({ note, options, today, report }) {
    const { signed } = note.fields;
    if (!signed || !awaitsCosignature(note.fields)) return;
    const common = { at: note.anchor, subject: word('cosigned') };
    if (today - signed.value <= options.days) report({ ...common, message: 'waiting', data: [] });
    else report({ ...common, message: 'late', data: [options.days], severity: 'warning' });
  },
});
