import { insertPrompts } from '../../edits/fields.ts';
import { areFieldsRead, isMissing } from '../../note/fields.ts';
import type { Note } from '../../note/note.ts';
import type { FieldSpec } from '../../protocol/fields.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('missing-field'),
  meta: {
    category: 'front-matter',
    severity: 'error',
    runsOnStubs: true,
    fix: 'suggestion',
    title: word('Missing field'),
    summary: word(
      'A required field of the front matter is missing or empty; `client` and `group` count as one.',
    ),
    why: word('Without code, number, date and phase a note has no place in a course.'),
    messages: {
      absent: (field: Word) => say`The field “${field}” is not recorded.`,
      comment: (field: Word) =>
        say`The field “${field}” has no value: what follows # is a comment. Put it in quotes, or leave out the #.`,
      nobody: () => say`Neither “client” nor “group” is recorded.`,
    },
  },
  options: {},
  check({ note, report }) {
    const { fields, lexicon } = note;
    if (!areFieldsRead(note)) return;
    for (const field of lexicon.protocol.fields) {
      const isCode = field.type === 'client-code';
      if (field.demand !== 'required' || !isMissing(fields, field.name)) continue;
      if (isCode && (field.name === 'group' || !isMissing(fields, 'group'))) continue;
      const edits = insertPrompts(note, [field]);
      const common = {
        at: note.anchor,
        subject: field.name,
        suggestions: edits.length > 0 ? [{ title: say`Insert “${field.name}”`, edits }] : [],
      };
      if (isCommentedOut(note, field)) report({ ...common, message: 'comment', data: [field.name] });
      else if (isCode) report({ ...common, message: 'nobody', data: [] });
      else report({ ...common, message: 'absent', data: [field.name] });
    }
  },
});

/** True where `#` comes right after the colon of a key, as in `session: #6`. */
function isCommentedOut({ fields, text }: Note, { name }: FieldSpec): boolean {
  const key = fields.entries.get(name.toLowerCase())?.key;
  return key !== undefined && /^[ \t]*:[ \t]+#[^\s#]/.test(text.slice(key.end, key.end + 20));
}
