import { blocksUnder } from '../../note/note.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { type Span, shifted } from '../../text/span.ts';
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
    const first = new Map<Word, Span>();
    for (const block of blocksUnder(note, 'homework')) {
      for (const { id } of block.facts.tasks) {
        if (!id) continue;
        const place = shifted(id.span, block.start);
        const earlier = first.get(id.code);
        if (!earlier) {
          first.set(id.code, place);
          continue;
        }
        report({
          at: place,
          subject: id.code,
          message: 'again',
          data: [id.code],
          related: [{ place: earlier, message: say`${id.code} is set here first.` }],
        });
      }
    }
  },
});
