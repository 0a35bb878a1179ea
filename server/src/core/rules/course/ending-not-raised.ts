import { fewSessions } from '../../course/countdown.ts';
import { isMaintenance } from '../../course/facts.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

export default defineCourseRule({
  id: word('ending-not-raised'),
  meta: {
    category: 'course',
    severity: 'info',
    relaxedInDrafts: true,
    title: word('Ending not raised'),
    summary: word(
      'With few sessions left, no word on the ending is found in any note past the initial phase: information with four left, a warning with two.',
    ),
    why: word('IPT raises the ending by name two to four sessions ahead, so that it can be worked with.'),
    notes: [
      word(
        'Spoken of: tag `ending`, a relapse section, a heading with ending, termination or conclusion, or a phrase of the list “ending” anywhere in the text: termination, ending, end of therapy, finishing here, discharge, wrapping up, goodbye, closure, final session, our last session, two sessions left, … So do the numbers of this session and of all that are planned, where the text counts them and few are left (“This was three of four”; not the label “Session 3 of 4”), relapse prevention, a review of gains, leaving the group, and what comes after therapy. “Since the last session” and “a sad ending” are none.',
      ),
      word(
        'On the latest held session of the course only, and only where every earlier one was read. With up to 8 planned sessions the numbers are halved.',
      ),
      word('`phase: termination` alone is no mention; maintenance is left alone.'),
      word('A near miss of a tag counts as none.'),
      acrossUnread,
    ],
    messages: {
      left: (left: number) =>
        left === 1
          ? say`1 session is left, and no word on the ending was found in the notes so far.`
          : say`${left} sessions are left, and no word on the ending was found in the notes so far.`,
      none: () => say`No planned session is left, and no word on the ending was found in the notes so far.`,
    },
  },
  options: {},
  check({ note, course, report }) {
    const { planned } = note;
    const session = course.numbersOf(note)?.first;
    if (session === undefined || !planned || isMaintenance(note) || course.held.at(-1) !== note) return;
    if (!course.isReadAfter(note)) return;
    const left = planned.value - session;
    const few = fewSessions(planned.value);
    if (left > few || !course.isCompleteBefore(note)) return;
    const past = [...course.before(note), note].filter(({ phase }) => phase?.value !== 'initial');
    if (note.asksFor.includes('ending') || past.some(({ raisesEnding }) => raisesEnding)) return;
    const common = {
      at: note.anchor,
      subject: word('ending'),
      severity: left <= few / 2 ? 'warning' : 'info',
    } as const;
    if (left > 0) report({ ...common, message: 'left', data: [left] });
    else report({ ...common, message: 'none', data: [] });
  },
});
