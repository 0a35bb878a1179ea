import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

export default defineCourseRule({
  id: word('focus-changed'),
  meta: {
    category: 'course',
    severity: 'info',
    title: word('Focus changed'),
    summary: word(
      'The first problem area differs from that of the previous decided note, without `focus_change`; a warning from the third area of the course on.',
    ),
    why: word('A change of focus can be right; said in one line, it is a decision and not a drift.'),
    notes: [
      word('Individual and couples notes only. `focus_change` with the reason silences it.'),
      acrossUnread,
    ],
    messages: {
      changed: (area: Word, before: Word) =>
        say`The focus is “${area}” here and was “${before}” before; no reason is recorded.`,
      third: (area: Word, count: number) =>
        say`“${area}” makes ${count} areas in focus in this course; no reason is recorded.`,
    },
  },
  options: {},
  check({ note, course, report }) {
    const [area] = note.areas;
    if (!area || note.isGroup || note.hasFocusChange) return;
    const [before] = course.previous(note, ({ areas }) => areas.length > 0)?.areas ?? [];
    if (!before || before.value === area.value) return;
    const areas = new Set([...course.before(note), note].flatMap((each) => each.areas[0]?.value ?? []));
    const common = { at: area.place, subject: area.value };
    if (areas.size < 3) report({ ...common, message: 'changed', data: [area.value, before.value] });
    else report({ ...common, message: 'third', data: [area.value, areas.size], severity: 'warning' });
  },
});
