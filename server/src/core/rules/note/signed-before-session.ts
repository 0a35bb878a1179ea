import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('signed-before-session'),
  meta: {
    category: 'front-matter',
    severity: 'error',
    title: word('Signed before the session'),
    summary: word('`signed` or `cosigned` is before `date`, or `cosigned` before `signed`.'),
    why: word('A signature vouches for what was held and written; it cannot come first.'),
    messages: { before: (later: Word, earlier: Word) => say`“${later}” is dated before “${earlier}”.` },
  },
  options: {},
  check({ note: { fields }, report }) {
    const { date, signed, cosigned } = fields;
    const pairs = [
      [word('signed'), signed, word('date'), date],
      [word('cosigned'), cosigned, word('date'), date],
      [word('cosigned'), cosigned, word('signed'), signed],
    ] as const;
    const reported = new Set<Word>();
    for (const [laterName, later, earlierName, earlier] of pairs) {
      if (!later || !earlier || later.value >= earlier.value || reported.has(laterName)) continue;
      reported.add(laterName);
      report({ at: later.span, subject: laterName, message: 'before', data: [laterName, earlierName] });
    }
  },
});
