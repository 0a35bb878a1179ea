import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('session-beyond-plan'),
  meta: {
    category: 'front-matter',
    severity: 'warning',
    title: word('Session beyond the plan'),
    summary: word('`session` is greater than `planned_sessions`, outside maintenance.'),
    why: word('IPT is time-limited; going on is a new agreement, which the note should show.'),
    messages: {
      beyond: (session: number, planned: number) => say`Session ${session} of ${planned} planned.`,
    },
  },
  options: {},
  check({ note: { fields }, report }) {
    const { session, sessions, planned, phase } = fields;
    const last = sessions.at(-1);
    if (!session || !last || !planned || phase?.value === 'maintenance' || last.value <= planned.value)
      return;
    report({
      at: session.span,
      subject: word('session'),
      message: 'beyond',
      data: [last.value, planned.value],
    });
  },
});
