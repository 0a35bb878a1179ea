import { repeatsOf } from '../../note/repeats.ts';
import { blocksWrittenUnder } from '../../note/section-content.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { shifted } from '../../text/span.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('duplicate-homework-id'),
  meta: {
    category: 'structure',
    severity: 'error',
    title: word('Homework id set twice'),
    summary: word('Two homework items of a note begin with the same id.'),
    why: word('The next note answers by the id; with one id for two items, nobody can tell which was done.'),
    notes: [
      word(
        'An item of the homework section carries a task box in any state, or begins with an id. Ids are compared without case, spaces and leading zeros, and may be in emphasis or code.',
      ),
      word(
        'An item without a box that says at once what became of its id (`HW5a: done`) is an answer and sets nothing.',
      ),
    ],
    messages: { again: (id: Word) => say`${id} is set twice in this note.` },
  },
  options: {},
  check({ note, report }) {
    const set = blocksWrittenUnder(note, 'homework').flatMap(({ facts, start }) =>
      facts.tasks.flatMap(({ id }) => (id ? [{ code: id.code, place: shifted(id.span, start) }] : [])),
    );
    for (const { item, first } of repeatsOf(set, ({ code }) => code)) {
      report({
        at: item.place,
        subject: item.code,
        message: 'again',
        data: [item.code],
        related: [{ place: first.place, message: say`${item.code} is set here first.` }],
      });
    }
  },
});
