import { phaseSpan } from '../../protocol/phases.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('phase-session-mismatch'),
  meta: {
    category: 'front-matter',
    severity: 'warning',
    title: word('Phase does not fit the session'),
    summary: word('The phase is more than one session away from where `planned_sessions` puts it.'),
    why: word(
      'The phase decides what a session is for; a phase that lags often means that the ending comes late.',
    ),
    notes: [
      word(
        'With n planned sessions the initial phase lasts a quarter of n, halves rounded up; the ending as long, or one session where n is at most 8.',
      ),
      word('Of a double session it is enough that one of its numbers fits.'),
      word(
        'Silent for maintenance, session 0, without planned sessions, with fewer than 4, and beyond the plan.',
      ),
    ],
    messages: {
      away: (session: number, planned: number, first: number, last: number, phase: Word) =>
        first === last
          ? say`Session ${session} of ${planned} is recorded as ${phase}, which is session ${first}.`
          : say`Session ${session} of ${planned} is recorded as ${phase}, which spans sessions ${first} to ${last}.`,
    },
  },
  options: {},
  check({ note: { fields, lexicon }, report }) {
    const { session, sessions, planned, phase } = fields;
    if (!session || !planned || !phase || session.value === 0 || session.value > planned.value) return;
    const span = phaseSpan(phase.value, planned.value);
    const name = lexicon.phases.get(phase.value)?.id;
    if (!span || !name) return;
    if (sessions.some(({ value }) => value >= span.first - 1 && value <= span.last + 1)) return;
    report({
      at: phase.span,
      subject: word('phase'),
      message: 'away',
      data: [session.value, planned.value, span.first, span.last, name],
    });
  },
});
