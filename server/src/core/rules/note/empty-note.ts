import { beginNote } from '../../edits/begin-note.ts';
import { word } from '../../protocol/word.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('empty-note'),
  meta: {
    category: 'structure',
    severity: 'warning',
    runsOnBlank: true,
    fix: 'suggestion',
    title: word('Empty note'),
    summary: word('There is nothing in the note but spaces and blank lines.'),
    why: word('A file that was begun and never written looks, in a list of sessions, like a note.'),
    notes: [word('It is the only finding: nothing else is asked of a note before it has begun.')],
    messages: { empty: () => word('Nothing is written in this note yet.') },
  },
  options: {},
  check({ note, report }) {
    if (!note.isBlank) return;
    const suggestions = [{ title: word('Begin this note'), edits: [beginNote(note)] }];
    report({ at: note.anchor, subject: word('note'), message: 'empty', data: [], suggestions });
  },
});
