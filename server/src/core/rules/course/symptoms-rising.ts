import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

export default defineCourseRule({
  id: word('symptoms-rising'),
  meta: {
    category: 'course',
    severity: 'warning',
    title: word('Symptoms rising'),
    summary: word(
      'The three latest readings of a measure are each worse than the one before, by its reliable change in all, and no note since the second speaks of it.',
    ),
    why: word('A trend is easy to miss from week to week; one line on what it might mean is worth having.'),
    notes: [
      word(
        'Silent where `focus_change`, a supervision tag or section, or a phrase of the list “rise” in review or plan speaks of it: rise, worse, higher, increased, went up, …',
      ),
      word('Worse is higher, or lower where higher is better.'),
      word('Measures without an agreed reliable change, and members’ measures, are left alone.'),
      word('A near miss of a tag is not the tag: `unknown-tag` asks about it.'),
      word(
        'A heading that was meant for the review or the plan counts as that section: other rules speak of the heading.',
      ),
      acrossUnread,
    ],
    messages: {
      rising: (measure: Word) =>
        say`“${measure}” got worse over the last three readings, by more than measurement error; worth a line?`,
    },
  },
  options: {},
  check({ note, course, report }) {
    for (const { id, place, reliableChange, higherIsBetter } of note.totals) {
      if (reliableChange === undefined) continue;
      const upTo = course.held.slice(0, course.held.indexOf(note) + 1);
      const readings = upTo.flatMap((held) => {
        const reading = held.totals.find((total) => total.id === id);
        return reading ? [{ held, total: reading.total }] : [];
      });
      const [first, second, third] = readings.slice(-3);
      if (!first || !second || !third) continue;
      const worse = higherIsBetter ? -1 : 1;
      const steps = [second.total - first.total, third.total - second.total].map((step) => step * worse);
      if (steps.some((step) => step <= 0) || (third.total - first.total) * worse < reliableChange) continue;
      if (!course.isReadBetween(first.held, note)) continue;
      const since = upTo.slice(upTo.indexOf(second.held));
      if (since.some((held) => held.hasFocusChange || held.hasSupervision || held.speaksOfRise)) continue;
      report({ at: place, subject: id, message: 'rising', data: [id] });
    }
  },
});
