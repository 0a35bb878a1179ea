import type { Suggestion } from '../../finding.ts';
import { memberMentions } from '../../note/member-lines.ts';
import type { Note } from '../../note/note.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say, withLineEnds } from '../../say.ts';
import { lineEndOf } from '../../text/line-table.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('member-not-listed'),
  meta: {
    category: 'groups',
    severity: 'warning',
    fix: 'suggestion',
    title: word('Member not listed'),
    summary: word('A code shaped like those of the listed members appears in the text and is not listed.'),
    why: word('The list of members says who was there; a code outside it is a slip or an omission.'),
    notes: [
      word(
        'Shaped alike: the same letters and hyphen before the digits. Reported on the first mention of each code.',
      ),
      word('A code inside a homework id is not a mention. Headings, code and comments are not looked at.'),
    ],
    messages: { unlisted: (id: Word) => say`${id} is not listed under “members”.` },
  },
  options: {},
  check({ note, report }) {
    const known = new Set<Word>(note.fields.members.map(({ id }) => id.value));
    for (const { code, span } of memberMentions(note, note.blocks)) {
      if (known.has(code)) continue;
      known.add(code);
      report({ at: span, subject: code, message: 'unlisted', data: [code], suggestions: addRow(note, code) });
    }
  },
});

/** Adds a row after those of a list of one row a line; other forms are left to the writer. */
function addRow(note: Note, id: Word): Suggestion[] {
  const last = note.fields.members.at(-1);
  if (!last) return [];
  const lineStart =
    Math.max(note.text.lastIndexOf('\n', last.span.start), note.text.lastIndexOf('\r', last.span.start)) + 1;
  const rest = /^.*/.exec(note.text.slice(last.span.start))?.[0] ?? '';
  const indent = note.text.slice(lineStart, last.span.start);
  if (!/^ *- +$/.test(indent) || !/^\{[^{}]*\}[ \t]*$/.test(rest)) return [];
  const at = last.span.start + rest.trimEnd().length;
  const row = withLineEnds(say`\n- {id: ${id}, present: true}`, lineEndOf(note.text));
  const newText = row.replace('- ', indent);
  return [{ title: say`List ${id} as present`, edits: [{ span: { start: at, end: at }, newText }] }];
}
