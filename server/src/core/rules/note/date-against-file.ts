import { isFromPath } from '../../note/fields.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { type Day, parseDay } from '../../text/calendar.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('date-against-file'),
  meta: {
    category: 'front-matter',
    severity: 'info',
    title: word('Date differs from the file’s name'),
    summary: word('The file’s name holds one full date, YYYY-MM-DD, that is not `date`.'),
    why: word('A note that was copied from an earlier one often keeps its date or its name.'),
    notes: [
      word('Only the file’s own name counts, not its folders; a name with two dates or more says nothing.'),
      word(
        'Where `protocol.fromPath` gives a date, that one is compared, in whatever form it is written; a date that only the path gives is right.',
      ),
      word('A name with the day of `late_entry`, on which the note was written, is right as well.'),
    ],
    messages: { differs: () => say`This date is not the one in the file’s name. Which one is right?` },
  },
  options: {},
  check({ note: { fields, pathFields }, path, report }) {
    const { date, lateEntry } = fields;
    if (isFromPath(fields, 'date')) return;
    const given = pathFields.get('date');
    const named =
      given?.kind === 'scalar'
        ? parseDay(String(given.value))
        : dayIn((path ?? '').slice((path ?? '').lastIndexOf('/') + 1));
    if (!date || named === undefined || named === date.value || named === lateEntry?.value) return;
    report({ at: date.span, subject: word('date'), message: 'differs', data: [] });
  },
});

/** The one day that a name holds. */
function dayIn(name: string): Day | undefined {
  const days = new Set<Day>();
  for (const [date] of name.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)) {
    const day = parseDay(date);
    if (day !== undefined) days.add(day);
  }
  const [first] = days;
  return days.size === 1 ? first : undefined;
}
