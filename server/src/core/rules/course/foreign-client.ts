import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';

export default defineCourseRule({
  id: word('foreign-client'),
  meta: {
    category: 'course',
    severity: 'warning',
    runsOnStubs: true,
    title: word('Perhaps the wrong chart'),
    summary: word('All other notes of the folder, two or more, have one other client or group code.'),
    why: word('A note in another client’s folder is a breach of confidence waiting to happen.'),
    messages: {
      foreign: (own: Word, other: Word) =>
        say`This note is for ${own}; all other notes in this folder are for ${other}.`,
    },
  },
  options: {},
  check({ note, index, report }) {
    const other = index.codeOfOthers(note);
    if (!note.code || !other || other === note.code.value) return;
    report({
      at: note.code.place,
      subject: word('client'),
      message: 'foreign',
      data: [note.code.value, other],
    });
  },
});
