import type { NoteFacts } from '../../course/facts.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';

export default defineCourseRule({
  id: word('duplicate-session'),
  meta: {
    category: 'course',
    severity: 'error',
    runsOnStubs: true,
    title: word('Session number given twice'),
    summary: word('Another held session of the course has the same number.'),
    why: word('With one number for two sessions, neither order nor homework nor trend can be followed.'),
    notes: [
      word('Reported in each note but the first by path.'),
      word('A double session has both of its numbers.'),
      word('A number above 9,999 is not read as a number of sessions: it may be a telephone number.'),
      word(
        'A cancelled or no-show note may share its number with the session that was held in its place, if its path comes first.',
      ),
    ],
    messages: { again: (session: number) => say`Another note of this course is session ${session} as well.` },
  },
  options: {},
  check({ note, course, report }) {
    const { session } = note;
    if (!session) return;
    const other = course
      .sequenceOf(note)
      .find((earlier) => !earlier.isStub && earlier.path < note.path && shareNumber(earlier, note));
    if (!other?.session) return;
    report({
      at: session.place,
      subject: word('session'),
      message: 'again',
      data: [session.value],
      related: [
        { place: other.session.place, path: other.path, message: say`The other session ${session.value}.` },
      ],
    });
  },
});

/** True where two notes have a number in common. */
function shareNumber(one: NoteFacts, other: NoteFacts): boolean {
  if (!one.session || !other.session) return false;
  return (
    one.session.value <= (other.lastSession ?? other.session.value) &&
    other.session.value <= (one.lastSession ?? one.session.value)
  );
}
