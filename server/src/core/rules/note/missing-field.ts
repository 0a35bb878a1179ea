import { insertPrompts } from '../../edits/fields.ts';
import { isMissing } from '../../note/fields.ts';
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
      'A required field of the front matter is absent or empty; `client` and `group` count as one.',
    ),
    why: word('Without code, number, date and phase a note has no place in a course.'),
    messages: {
      absent: (field: Word) => say`The field “${field}” is not recorded.`,
      nobody: () => say`Neither “client” nor “group” is recorded.`,
    },
  },
  options: {},
  check({ note, report }) {
    const { fields, frontMatter, lexicon } = note;
    if (frontMatter.kind !== 'read') return;
    for (const field of lexicon.protocol.fields) {
      const isCode = field.type === 'client-code';
      if (field.demand !== 'required' || !isMissing(fields, field.name)) continue;
      if (isCode && (field.name === 'group' || !isMissing(fields, 'group'))) continue;
      const edit = insertPrompts(note, [field]);
      const common = {
        at: note.anchor,
        subject: field.name,
        suggestions: edit ? [{ title: say`Insert “${field.name}”`, edits: [edit] }] : [],
      };
      if (isCode) report({ ...common, message: 'nobody', data: [] });
      else report({ ...common, message: 'absent', data: [field.name] });
    }
  },
});
