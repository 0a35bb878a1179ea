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
    summary: word('A tag in the text, or one under `tags`, is a near miss of one in the vocabulary.'),
    why: word(
      'A misspelled tag is not found where its course is looked at; tags of your own are welcome and not reported.',
    ),
    notes: [
      word(
        'Tags are compared without case, `-` and `_`, in the singular, and of a nested tag (`#ipt/grief`) by the last part.',
      ),
      word(
        'A word of ordinary English, such as `#pending` or `#contact`, is no near miss; nor is a tag with another word in place of one of its short words: `#sick-note`.',
      ),
    ],
    messages: { near: (tag: Word) => say`Did you mean #${tag}?` },
  },
  options: {},
  check({ note, report }) {
    const inText = tagsIn(note.blocks, ({ near }) => near !== undefined);
    for (const { near, span, word: meant } of [...note.fields.tags, ...inText]) {
      if (!near) continue;
      const { spelling } = near;
      report({
        at: span,
        subject: spelling,
        message: 'near',
        data: [spelling],
        suggestions: [{ title: say`Change to #${spelling}`, edits: [{ span: meant, newText: spelling }] }],
      });
    }
  },
});
