import { groupCpt, individualCpt } from '../../protocol/billing.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('cpt-format-mismatch'),
  meta: {
    category: 'front-matter',
    severity: 'off',
    title: word('Procedure code and format differ'),
    summary: word(
      'A CPT code for individual psychotherapy is on a group note, or the group code is on another note.',
    ),
    why: word('A code of the wrong format is a billing error.'),
    messages: {
      individual: () => say`This code is for individual psychotherapy, and this is a group note.`,
      group: () => say`This code is for group psychotherapy, and this is not a group note.`,
    },
  },
  options: {},
  check({ note: { fields }, report }) {
    for (const { value, span } of fields.cpt) {
      const common = { at: span, subject: word('cpt'), data: [] } as const;
      if (fields.isGroup && individualCpt.has(value.trim())) report({ ...common, message: 'individual' });
      if (!fields.isGroup && groupCpt.has(value.trim())) report({ ...common, message: 'group' });
    }
  },
});
