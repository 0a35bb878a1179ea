import { levelFix } from '../../edits/headings.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('section-level'),
  meta: {
    category: 'structure',
    severity: 'warning',
    fix: 'safe',
    title: word('Section at the wrong level'),
    summary: word('A required section stands as a heading of level 1, 3 or deeper, and nowhere at level 2.'),
    why: word(
      'The five parts are the level-2 headings of a note; at another level they fall out of its outline.',
    ),
    notes: [
      word('A deeper heading inside a known section belongs to that section and is left alone.'),
      word('Only the first such heading of a section is reported.'),
    ],
    messages: { level: (title: Word) => say`“${title}” belongs at heading level 2.` },
  },
  options: {},
  check({ note, report }) {
    for (const { spec, standIn } of note.absent) {
      if (standIn?.kind !== 'level') continue;
      const edit = levelFix(note, standIn);
      report({
        at: standIn.place,
        subject: spec.id,
        message: 'level',
        data: [spec.title],
        fix: edit && { title: say`Make it a level-2 heading`, edits: [edit] },
      });
    }
  },
});
