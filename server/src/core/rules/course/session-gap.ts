import type { NoteFacts } from '../../course/facts.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

export default defineCourseRule({
  id: word('session-gap'),
  meta: {
    category: 'course',
    severity: 'warning',
    runsOnStubs: true,
    title: word('Gap in the numbering'),
    summary: word(
      'The next lower session number of the course is more than one below, and neither note says what became of the missing one.',
    ),
    why: word('A missing number is a note that was not written, or a session that was miscounted.'),
    notes: [
      word('Cancelled and no-show notes count. Acute and maintenance notes are numbered apart.'),
      word('A double session (`session: [4, 5]`) counts as both.'),
      word(
        'Silent where one of the two notes names each missing number in a sentence with double, cancelled, missed, not held or the like (list “not-held”), in figures or in words: “Session 9 was cancelled by the snow.”',
      ),
      word('A number above 9,999 is not read as a number of sessions: it may be a telephone number.'),
      acrossUnread,
    ],
    messages: {
      gap: (session: number, lower: number) =>
        say`Session ${session} follows session ${lower}; no note between them was read.`,
    },
  },
  options: {},
  check({ note, course, report }) {
    const { session } = note;
    if (!session || course.isByDate) return;
    let highest = -1;
    let lower: NoteFacts | undefined;
    for (const other of course.sequenceOf(note)) {
      const number = highestBelow(session.value, other);
      if (number <= highest) continue;
      highest = number;
      lower = other;
    }
    if (!lower || session.value - highest <= 1 || !course.isReadBetween(lower, note)) return;
    const named = new Set([...lower.notHeld, ...note.notHeld]);
    for (let missing = highest + 1; missing < session.value; missing++) {
      if (named.has(missing)) continue;
      report({
        at: session.place,
        subject: word('session'),
        message: 'gap',
        data: [session.value, highest],
      });
      return;
    }
  },
});

/** The highest number of a note that is below another; -1 where it has none. Those of a double session are both its own. */
function highestBelow(number: number, { session, lastSession }: NoteFacts): number {
  const first = session?.value ?? lastSession;
  if (first === undefined || first >= number) return -1;
  return Math.min(lastSession ?? first, number - 1);
}
