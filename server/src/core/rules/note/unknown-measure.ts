import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('unknown-measure'),
  meta: {
    category: 'measures-and-risk',
    severity: 'info',
    fix: 'suggestion',
    title: word('Misspelled measure'),
    summary: word('A key under `measures`, or in a member’s row, is a near miss of a known measure.'),
    why: word(
      'A measure under another name is not checked and breaks the trend; instruments of one’s own are welcome and silent.',
    ),
    messages: { near: (id: Word) => say`This measure is nearly “${id}”.` },
  },
  options: {},
  check({ note: { fields }, report }) {
    for (const { strays } of [fields.measures, ...fields.members.map((row) => row.measures)]) {
      for (const { key, suggestion } of strays) {
        report({
          at: key,
          subject: suggestion,
          message: 'near',
          data: [suggestion],
          suggestions: [
            { title: say`Change to “${suggestion}”`, edits: [{ span: key, newText: suggestion }] },
          ],
        });
      }
    }
  },
});
