import { isMaintenance } from '../../course/facts.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';

export default defineCourseRule({
  id: word('ending-not-raised'),
  meta: {
    category: 'course',
    severity: 'info',
    relaxedInDrafts: true,
    title: word('Ending not raised'),
    summary: word(
      'With few sessions left, no note past the initial phase speaks of the ending: information with four left, a warning with two.',
    ),
    why: word('IPT raises the ending by name two to four sessions ahead, so that it can be worked with.'),
    notes: [
      word(
        'Spoken of: tag `ending`, a relapse section, the words ending, goodbye, final session, last session, or sessions that are left, remain, are remaining or to go.',
      ),
      word(
        'On the latest held session of the course only, and only where every earlier one was read. With up to 8 planned sessions the numbers are halved.',
      ),
      word('`phase: termination` alone is no mention; maintenance is left alone.'),
      word('A near miss of a tag is not the tag: `unknown-tag` asks about it.'),
    ],
    messages: {
      left: (left: number) =>
        say`${left} of the planned sessions are left, and the ending is not recorded as raised.`,
    },
  },
  options: {},
  check({ note, course, report }) {
    const { session, planned } = note;
    if (!session || !planned || isMaintenance(note) || course.held.at(-1) !== note) return;
    const left = planned.value - session.value;
    const halved = planned.value <= 8 ? 2 : 1;
    if (left > 4 / halved || !course.isCompleteBefore(note)) return;
    const past = [...course.before(note), note].filter(({ phase }) => phase?.value !== 'initial');
    if (past.some(({ raisesEnding }) => raisesEnding)) return;
    report({
      at: note.anchor,
      subject: word('ending'),
      message: 'left',
      data: [Math.max(0, left)],
      severity: left <= 2 / halved ? 'warning' : 'info',
    });
  },
});
