import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';

export default defineCourseRule({
  id: word('homework-not-reviewed'),
  meta: {
    category: 'course',
    severity: 'warning',
    relaxedInDrafts: true,
    fix: 'suggestion',
    title: word('Homework not reviewed'),
    summary: word('Homework set in the last held session is not named in this note.'),
    why: word(
      'Homework that nobody asks about teaches that it does not matter; done, partly done, not done, carried over and not raised are all answers.',
    ),
    notes: [
      word(
        'Items with ids count as reviewed where their id stands anywhere in the text; one finding lists those that do not.',
      ),
      word(
        'Items without ids are looked for only where the review section holds no list item and none of the words homework, task, plan, practice, practise, tried, agreed, did, exercise.',
      ),
      word(
        'A heading of another level counts as the review or the homework; one with a slip in its title does not: `misspelled-section` asks about it.',
      ),
    ],
    messages: {
      ids: (ids: Word) => say`Set in the last session and not recorded in this note: ${ids}.`,
      unnamed: () => say`Homework was set in the last session; nothing on it is recorded in the review.`,
    },
  },
  options: {},
  check({ note, course, report }) {
    const earlier = course.previousHeld(note);
    if (!earlier) return;
    const common = { at: note.reviewHeading ?? note.anchor };
    // Of a prompt behind an id `leftover-placeholder` speaks.
    const named = new Set([...note.homeworkNamed, ...note.homeworkPrompted]);
    const open = earlier.homeworkSet.filter(({ value }) => !named.has(value));
    const ids = [...new Set(open.map(({ value }) => value))];
    if (ids.length > 0) {
      report({
        ...common,
        subject: joinWords(ids, ' '),
        message: 'ids',
        data: [joinWords(ids)],
        related: open.map(({ value, place }) => ({
          place,
          path: earlier.path,
          message: say`${value} was set here.`,
        })),
      });
    } else if (earlier.setsUnnamedHomework && !note.reviewSpeaksOfHomework) {
      report({ ...common, subject: word('homework'), message: 'unnamed', data: [] });
    }
  },
});
