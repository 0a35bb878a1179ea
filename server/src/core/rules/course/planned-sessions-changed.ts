import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

export default defineCourseRule({
  id: word('planned-sessions-changed'),
  meta: {
    category: 'course',
    severity: 'info',
    title: word('Planned sessions changed'),
    summary: word(
      '`planned_sessions` differs from that of the previous note, and no word on it is found in this one.',
    ),
    why: word('The number of sessions is part of the contract; a change of it is worth a line.'),
    notes: [
      word(
        'Said of it: `focus_change`, a `contract` tag, or a phrase of the list “plan-change” in the text: re-contracted, extended, reduced, agreed with a number, twelve sessions, … “As agreed” alone says nothing of it.',
      ),
      word('A near miss of a tag counts as none.'),
      word('A number above 9,999 is not read as a number of sessions: it may be a telephone number.'),
      acrossUnread,
    ],
    messages: {
      changed: (now: number, before: number) =>
        say`${now} sessions are planned here, ${before} in the note before; no word on the change was found here.`,
    },
  },
  options: {},
  check({ note, course, report }) {
    const { planned } = note;
    const before = course.previous(note, (earlier) => earlier.planned !== undefined)?.planned;
    if (!planned || !before || planned.value === before.value) return;
    if (note.hasFocusChange || note.hasContractTag || note.speaksOfPlanChange) return;
    report({
      at: planned.place,
      subject: word('planned_sessions'),
      message: 'changed',
      data: [planned.value, before.value],
    });
  },
});
