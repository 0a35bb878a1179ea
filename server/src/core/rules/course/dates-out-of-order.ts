import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';

export default defineCourseRule({
  id: word('dates-out-of-order'),
  meta: {
    category: 'course',
    severity: 'error',
    runsOnStubs: true,
    title: word('Dates out of order'),
    summary: word('The note is dated before a session of the course with a lower number.'),
    why: word('Either the date or the number is wrong, and the trend with it.'),
    messages: { before: (session: number) => say`Dated before session ${session} of this course.` },
  },
  options: {},
  check({ note, course, report }) {
    const { date, session } = note;
    if (!date || !session) return;
    const later = course
      .sequenceOf(note)
      .filter((other) => (other.session?.value ?? session.value) < session.value)
      .find((other) => other.date !== undefined && other.date.value > date.value);
    if (!later?.date || !later.session) return;
    report({
      at: date.place,
      subject: word('date'),
      message: 'before',
      data: [later.session.value],
      related: [{ place: later.date.place, path: later.path, message: say`Session ${later.session.value}.` }],
    });
  },
});
