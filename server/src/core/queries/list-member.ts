import { isEditable } from '../edits/editable.ts';
import type { Finding, Suggestion } from '../finding.ts';
import { codeWord } from '../note/lexicon.ts';
import type { Note } from '../note/note.ts';
import { say, withLineEnds } from '../say.ts';
import { lineEndOf } from '../text/line-table.ts';

/**
 * Adds the member of whom a finding of `member-not-listed` speaks to a list of one row a line; other forms are left to
 * the writer.
 */
export function listMember(note: Note, { rule, subject }: Finding): Suggestion[] {
  const id = rule === 'member-not-listed' ? codeWord(subject, note.lexicon.codes.member) : undefined;
  const last = note.fields.members.at(-1);
  if (!id || !last) return [];
  const { start } = last.span;
  const lineStart = Math.max(note.text.lastIndexOf('\n', start), note.text.lastIndexOf('\r', start)) + 1;
  const rest = /^.*/.exec(note.text.slice(start))?.[0] ?? '';
  const indent = note.text.slice(lineStart, start);
  if (!/^ *- +$/.test(indent) || !/^\{[^{}]*\}[ \t]*$/.test(rest)) return [];
  const at = start + rest.trimEnd().length;
  const row = withLineEnds(say`\n- {id: ${id}, present: true}`, lineEndOf(note.text));
  const edit = { span: { start: at, end: at }, newText: row.replace('- ', indent) };
  return isEditable(note) ? [{ title: say`List ${id} as present`, edits: [edit] }] : [];
}
