import { isMaintenance } from '../../course/facts.ts';
import { word } from '../../protocol/word.ts';
import { say, sayCount } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

export default defineCourseRule({
  id: word('long-pause'),
  meta: {
    category: 'course',
    severity: 'info',
    title: word('A long pause without a word'),
    summary: ({ days }) =>
      say`This note is dated more than ${sayCount(days, word('day'))} after the previous one, and no word on the pause is found in either.`,
    why: word(
      'A pause changes the pace that was agreed, and often the mood; one word on why makes the next note readable.',
    ),
    notes: [
      word(
        'Said of it: a phrase of the list “pause” in this note or the previous one: holiday, break, leave, away, ill, strike, exams, cancelled, missed, no session, … A cancelled or no-show note just before says it by its status.',
      ),
      word('Maintenance is left alone: a month or more between sessions is what was agreed.'),
      word('Notes without a date, or dated in another order than they are numbered, are left alone.'),
      acrossUnread,
    ],
    messages: {
      pause: (days: number) =>
        say`${sayCount(days, word('day'))} between this session and the one before; no word on the pause was found.`,
    },
  },
  options: {
    days: {
      type: 'integer',
      default: 28,
      minimum: 1,
      description: 'More days than this between two sessions are a long pause.',
    },
  },
  check({ note, course, options, report }) {
    const { date } = note;
    const before = course.previous(note);
    if (!date || !before?.date || before.isStub) return;
    if (isMaintenance(note) || isMaintenance(before)) return;
    const days = date.value - before.date.value;
    if (days <= options.days || note.speaksOfPause || before.speaksOfPause) return;
    report({
      at: date.place,
      subject: word('date'),
      message: 'pause',
      data: [days],
      related: [{ place: before.date.place, path: before.path, message: say`The session before.` }],
    });
  },
});
