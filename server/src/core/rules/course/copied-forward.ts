import { holdsShare } from '../../course/shingles.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

/** The share of shingles from which on two sections count as the same. */
const SAME = 0.8;

export default defineCourseRule({
  id: word('copied-forward'),
  meta: {
    category: 'course',
    severity: 'warning',
    title: word('Copied forward'),
    summary: word(
      'A section of 40 words or more is at least 80 % the same as that section in the last held session.',
    ),
    why: word('Text carried over from note to note hides what was new, and sometimes what was wrong.'),
    notes: [
      word(
        'Measured as the share of the distinct three-word sequences, in lower case, that the earlier section holds as well.',
      ),
      word('Problem-area and members sections are meant to stay alike and are left out.'),
      acrossUnread,
    ],
    messages: { same: () => say`This section is nearly the same as in the last held session.` },
  },
  options: {},
  check({ note, course, printsOf, report }) {
    const earlier = course.previousHeld(note);
    if (!earlier) return;
    for (const { id, heading, shingles } of printsOf(note).sections) {
      const before = printsOf(earlier).sections.find((print) => print.id === id);
      if (!before || !holdsShare(shingles, before.shingles, SAME)) continue;
      report({
        at: heading,
        subject: id,
        message: 'same',
        data: [],
        related: [{ place: before.heading, path: earlier.path, message: say`The earlier section.` }],
      });
    }
  },
});
