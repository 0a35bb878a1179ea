import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

export default defineCourseRule({
  id: word('clinician-changed'),
  meta: {
    category: 'course',
    severity: 'info',
    title: word('Another clinician'),
    summary: word(
      '`clinician` is someone who has had no part in the course so far, and no word on a handover is found.',
    ),
    why: word(
      'For the client a new therapist is an event; for the reader, one line says whose work this is.',
    ),
    notes: [
      word(
        'Said of it: a phrase of the list “handover” in this note or the previous one: transferred, handed over, taken over, covering, new therapist, …',
      ),
      word('Naming the other one by code is a word on it as well: “C-07 is ill”.'),
      word(
        'Silent for anyone who was clinician, co-facilitator or supervisor in an earlier note of the course.',
      ),
      acrossUnread,
    ],
    messages: {
      changed: (now: Word, before: Word) =>
        say`The clinician is ${now} here and was ${before} before; no word on a handover was found.`,
    },
  },
  options: {},
  check({ note, course, report }) {
    const { clinician } = note;
    const before = course.previous(note, (earlier) => earlier.clinician !== undefined);
    if (!clinician || !before?.clinician || before.clinician.value === clinician.value) return;
    const isKnown = course
      .before(note)
      .some((earlier) => [earlier.clinician?.value, ...earlier.colleagues].includes(clinician.value));
    if (isKnown || !course.isReadBefore(note) || note.speaksOfHandover || before.speaksOfHandover) return;
    // Who is named has not gone without a word: “C-07 ill.”, “Next week with C-19.”
    if (note.codesNamed.includes(before.clinician.value) || before.codesNamed.includes(clinician.value))
      return;
    report({
      at: clinician.place,
      subject: word('clinician'),
      message: 'changed',
      data: [clinician.value, before.clinician.value],
      related: [{ place: before.clinician.place, path: before.path, message: say`The note before.` }],
    });
  },
});
