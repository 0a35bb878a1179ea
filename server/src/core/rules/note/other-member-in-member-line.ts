import { memberLines } from '../../note/member-lines.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('other-member-in-member-line'),
  meta: {
    category: 'groups',
    severity: 'warning',
    title: word('Another member in a member’s line'),
    summary: word('A member’s line in the members section names another member.'),
    why: word('The line is copied to that member’s own record, where nobody else of the group may appear.'),
    notes: [
      word('Each other code is reported once in a line. A code inside a homework id is not a mention.'),
      word('The ids of listed members count in any case, and without their hyphen.'),
    ],
    messages: { other: (other: Word, own: Word) => say`${other} is named in the line of ${own}.` },
  },
  options: {},
  check({ note, report }) {
    for (const { member, mentions } of memberLines(note)) {
      const seen = new Set<Word>([member]);
      for (const { id, span } of mentions) {
        if (seen.has(id)) continue;
        seen.add(id);
        report({ at: span, subject: id, message: 'other', data: [id, member] });
      }
    }
  },
});
