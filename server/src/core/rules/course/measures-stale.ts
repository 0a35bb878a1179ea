import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

const IN_A_ROW = 4;

export default defineCourseRule({
  id: word('measures-stale'),
  meta: {
    category: 'course',
    severity: 'info',
    relaxedInDrafts: true,
    title: word('No measure for four sessions'),
    summary: word('Four held sessions in a row record no total of any measure.'),
    why: word(
      'A measure every four sessions at least shows whether treatment helps; feedback helps most where it does not.',
    ),
    notes: [
      word(
        '`measures: declined` in any of the four silences it; so does a single measure that was declined.',
      ),
      word('A total of an instrument of your own counts, and so does a member’s.'),
      word(
        'So does a total in the text of the note (“PHQ-9 12”, “EPDS score today: 9”): a reader sees it there.',
      ),
      word('Silent where a prompt still asks for a total: `leftover-placeholder` speaks of it.'),
      acrossUnread,
    ],
    messages: { stale: (count: number) => say`No measure is recorded for ${count} sessions in a row.` },
  },
  options: {},
  check({ note, course, report }) {
    if (note.promptsForMeasures) return;
    const upTo = course.held.slice(0, course.held.indexOf(note) + 1);
    const row = upTo.slice(-IN_A_ROW);
    const [first] = row;
    if (!first || row.length < IN_A_ROW || !course.isCompleteBetween(first, note)) return;
    if (row.some(({ recordsMeasures, declinesMeasures }) => recordsMeasures || declinesMeasures)) return;
    report({ at: note.anchor, subject: word('measures'), message: 'stale', data: [IN_A_ROW] });
  },
});
