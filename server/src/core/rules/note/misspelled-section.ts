import { titleFix } from '../../edits/headings.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('misspelled-section'),
  meta: {
    category: 'structure',
    severity: 'warning',
    fix: 'safe',
    title: word('Misspelled section'),
    summary: word(
      'A level-2 heading is one small slip away from the title of a required section that is absent.',
    ),
    why: word(
      'A section whose title is not recognised is missing from the outline, from reports and from the next note.',
    ),
    notes: [
      word(
        'The slip is measured against titles and accepted other titles, after case, punctuation, numbering and emphasis are set aside.',
      ),
      word(
        'Titles of up to 12 letters may differ by one slip; longer ones by a tenth of their length, spaces included, rounded up.',
      ),
      word('Of two headings that both nearly match one section, the first is reported.'),
    ],
    messages: { slip: (title: Word) => say`This heading is nearly “${title}”.` },
  },
  options: {},
  check({ note, report }) {
    for (const { spec, standIn } of note.absent) {
      if (standIn?.kind !== 'spelling') continue;
      const edit = titleFix(note, standIn);
      report({
        at: standIn.place,
        subject: spec.id,
        message: 'slip',
        data: [standIn.title],
        fix: edit && { title: say`Change the heading to “${standIn.title}”`, edits: [edit] },
      });
    }
  },
});
