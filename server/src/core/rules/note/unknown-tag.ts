import { tagsIn } from '../../note/note.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('unknown-tag'),
  meta: {
    category: 'problem-areas',
    severity: 'info',
    fix: 'suggestion',
    title: word('Misspelled tag'),
    summary: word('A tag in the text is a near miss of one in the vocabulary.'),
    why: word(
      'A misspelled tag is not found where its course is looked at; tags of one’s own are welcome and silent.',
    ),
    messages: { near: (tag: Word) => say`This tag is nearly #${tag}.` },
  },
  options: {},
  check({ note, report }) {
    for (const { near, span } of tagsIn(note.blocks)) {
      if (!near) continue;
      report({
        at: span,
        subject: near.spelling,
        message: 'near',
        data: [near.spelling],
        suggestions: [
          {
            title: say`Change to #${near.spelling}`,
            edits: [{ span, newText: say`#${near.spelling}` }],
          },
        ],
      });
    }
  },
});
