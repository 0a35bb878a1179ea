import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';

export default defineCourseRule({
  id: word('session-gap'),
  meta: {
    category: 'course',
    severity: 'warning',
    runsOnStubs: true,
    title: word('Gap in the numbering'),
    summary: word('The next lower session number of the course is more than one below.'),
    why: word('A missing number is a note that was not written, or a session that was miscounted.'),
    notes: [
      word('Cancelled and no-show notes count. Acute and maintenance notes are numbered apart.'),
      word('A number above 9,999 counts no sessions, and is taken for none: it may be a telephone number.'),
    ],
    messages: {
      gap: (session: number, lower: number) =>
        say`Session ${session} follows session ${lower}; no note between them was read.`,
    },
  },
  options: {},
  check({ note, course, report }) {
    const { session } = note;
    if (!session) return;
    const lower = course
      .sequenceOf(note)
      .map((other) => other.session?.value ?? session.value)
      .filter((number) => number < session.value)
      .at(-1);
    if (lower === undefined || session.value - lower <= 1) return;
    report({ at: session.place, subject: word('session'), message: 'gap', data: [session.value, lower] });
  },
});
