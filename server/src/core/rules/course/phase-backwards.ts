import { type PhaseId, phases } from '../../protocol/phases.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

const rankOf = (phase: PhaseId) => phases.findIndex(({ id }) => id === phase);
const nameOf = (phase: PhaseId) => phases.find(({ id }) => id === phase)?.id ?? word('phase');

export default defineCourseRule({
  id: word('phase-backwards'),
  meta: {
    category: 'course',
    severity: 'warning',
    title: word('Phase goes backwards'),
    summary: word('The phase is earlier than that of the previous session, maintenance aside.'),
    why: word('The phases follow each other; going back is a new agreement or a slip.'),
    notes: [acrossUnread],
    messages: {
      back: (phase: Word, before: Word) => say`Recorded as ${phase}, after a session recorded as ${before}.`,
    },
  },
  options: {},
  check({ note, course, report }) {
    const { phase } = note;
    const before = course.previous(note, (earlier) => earlier.phase !== undefined)?.phase;
    if (!phase || !before || phase.value === 'maintenance' || before.value === 'maintenance') return;
    if (rankOf(phase.value) >= rankOf(before.value)) return;
    report({
      at: phase.place,
      subject: word('phase'),
      message: 'back',
      data: [nameOf(phase.value), nameOf(before.value)],
    });
  },
});
