import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import type { Span } from '../../text/span.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('duplicate-section'),
  meta: {
    category: 'structure',
    severity: 'warning',
    title: word('Section given twice'),
    summary: word('A section that may stand once appears again.'),
    why: word('Two sections of one name split what belongs together, and a reader may see only the first.'),
    notes: [
      word('Headings below level 2 belong to the section around them and are not counted as a second one.'),
    ],
    messages: {
      again: (title: Word) => say`“${title}” stands in this note already.`,
    },
  },
  options: {},
  check({ note, report }) {
    const first = new Map<Word, Span>();
    for (const { spec, heading } of note.parts) {
      if (!spec || spec.repeatable) continue;
      const earlier = first.get(spec.id);
      if (!earlier) {
        first.set(spec.id, heading.place);
        continue;
      }
      report({
        at: heading.place,
        subject: spec.id,
        message: 'again',
        data: [spec.title],
        related: [{ place: earlier, message: say`The first “${spec.title}”.` }],
      });
    }
  },
});
