import { repeatsOf } from '../../note/repeats.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('duplicate-section'),
  meta: {
    category: 'structure',
    severity: 'warning',
    title: word('Section given twice'),
    summary: word('A section that a note has once appears again under the same title.'),
    why: word('Two sections of one name split what belongs together, and a reader may see only the first.'),
    notes: [
      word(
        'Sections under different titles, such as “Homework” and “Next steps”, are read together, and so are titles that go on differently (“Exploration – the row”, “Exploration – the letter”).',
      ),
      word('Labels, and headings within another section, are not counted as a second one.'),
      word(
        'A second “Review” or “Plan” is read as the homework where that is missing, and otherwise with the first.',
      ),
    ],
    messages: {
      again: (title: Word) => say`“${title}” is in this note already.`,
    },
  },
  options: {},
  check({ note, report }) {
    const once = note.parts.flatMap(({ spec, heading }) =>
      spec && !spec.repeatable && typeof heading.level !== 'string' ? [{ spec, heading }] : [],
    );
    const keyOf = ({ spec, heading }: (typeof once)[number]) =>
      `${spec.id} ${heading.title.words.map(({ text }) => text).join(' ')}`;
    for (const { item, first } of repeatsOf(once, keyOf)) {
      const { spec, heading } = item;
      if (spec.again?.titles.includes(heading.title.names[0]?.title ?? spec.title)) continue;
      report({
        at: heading.place,
        subject: spec.id,
        message: 'again',
        data: [spec.title],
        related: [{ place: first.heading.place, message: say`The first “${spec.title}”.` }],
      });
    }
  },
});
