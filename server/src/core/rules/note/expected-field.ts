import { insertPrompts } from '../../edits/fields.ts';
import { areFieldsRead, isMissing } from '../../note/fields.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('expected-field'),
  meta: {
    category: 'front-matter',
    severity: 'info',
    relaxedInDrafts: true,
    fix: 'suggestion',
    title: word('Expected field'),
    summary: word(
      'A field that most notes have is missing: `planned_sessions`, `clinician`, and for groups `members`.',
    ),
    why: word(
      'The number of planned sessions gives the expected phase; clinician and members say who was there.',
    ),
    notes: [
      word('One finding names all of them. The problem area has a check of its own.'),
      word('`planned_sessions` counts the sessions of the acute course, and is not expected in maintenance.'),
    ],
    messages: { absent: (fields: Word) => say`Not recorded, though expected: ${fields}.` },
  },
  options: {},
  check({ note, report }) {
    const { fields, lexicon } = note;
    if (!areFieldsRead(note)) return;
    const absent = lexicon.protocol.fields.filter(
      ({ name, demand }) =>
        (demand === 'expected' || (demand === 'group' && fields.isGroup)) &&
        isMissing(fields, name) &&
        !(name === 'planned_sessions' && fields.phase?.value === 'maintenance'),
    );
    const [first] = absent;
    if (!first) return;
    const edits = insertPrompts(note, absent);
    report({
      at: note.anchor,
      subject: first.name,
      message: 'absent',
      data: [joinWords(absent.map(({ name }) => name))],
      suggestions: edits.length > 0 ? [{ title: say`Insert the expected fields`, edits }] : [],
    });
  },
});
