import { correctTitle } from '../../edits/correct-title.ts';
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
      'A heading would be that of a required section, which is missing, but for slips in its words.',
    ),
    why: word(
      'A section whose title is not recognised is missing from the outline, from reports and from the next note.',
    ),
    notes: [
      word(
        'It has as many words as the title or one of its other names, and each is the same or a slip of its counterpart: one letter in words of 4 to 7 letters, two from 8 letters on. Small words and what a title goes on with are left out.',
      ),
      word(
        'Words of ordinary English that mean something else (Explanation, Housework), negations and numbers are no slips.',
      ),
      word(
        'Only the letters of those words are changed: without asking where letters were transposed, doubled or dropped, as a suggestion where one was written for another.',
      ),
      word(
        'Of two headings that both nearly match one section, the first is reported; one of a level that sections have comes before any other.',
      ),
      word(
        'It may be of any level, but not under an optional section such as Risk: what is there belongs to that.',
      ),
    ],
    messages: { slip: (title: Word) => say`Did you mean “${title}”?` },
  },
  options: {},
  check({ note, report }) {
    for (const { spec, standIn } of note.absent) {
      if (!standIn) continue;
      report({
        at: standIn.place,
        subject: spec.id,
        message: 'slip',
        data: [standIn.title],
        ...correctTitle(note, standIn),
      });
    }
  },
});
