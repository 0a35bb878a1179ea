import type { NoteFacts } from '../../course/facts.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

const isPastInitial = ({ phase }: NoteFacts) => phase !== undefined && phase.value !== 'initial';

export default defineCourseRule({
  id: word('contract-missing'),
  meta: {
    category: 'course',
    severity: 'info',
    relaxedInDrafts: true,
    title: word('No formulation or contract'),
    summary: word(
      'By the second note past the initial phase, no note of the course has a formulation or contract as tag, section or word.',
    ),
    why: word(
      'The initial phase ends with a shared understanding and an agreement; the rest of the course builds on them.',
    ),
    notes: [
      word('Said once in a course, and only where every earlier session was read.'),
      word('Cancelled and no-show notes are not counted.'),
      word(
        'The words formulation, contract and treatment agreement count anywhere in the text; “16 sessions agreed”, “goals set” and “shared understanding” do as well; “her job contract” and an agreed focus alone do not. Nor is it missed where the plan of an initial session names the number of sessions that are planned (“Sixteen, weekly.”). A near miss of a tag counts as none.',
      ),
      acrossUnread,
    ],
    messages: {
      absent: () => say`No word on a formulation or contract was found in this course so far.`,
    },
  },
  options: {},
  check({ note, course, report }) {
    if (note.asksFor.includes('contract') || !isPastInitial(note) || !course.isCompleteBefore(note)) return;
    const before = course.before(note);
    const pastInitial = before.filter((earlier) => !earlier.isStub && isPastInitial(earlier));
    if (pastInitial.length !== 1 || [...before, note].some(({ hasContract }) => hasContract)) return;
    report({ at: note.anchor, subject: word('contract'), message: 'absent', data: [] });
  },
});
