import { insertSection } from '../../edits/sections.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('missing-section'),
  meta: {
    category: 'structure',
    severity: 'error',
    relaxedInDrafts: true,
    fix: 'suggestion',
    title: word('Missing section'),
    summary: word('A section that the protocol requires is absent.'),
    why: word(
      'The five parts follow the arc of a session; where one is missing, a reader cannot tell what happened from what was not recorded.',
    ),
    notes: [
      word('Nothing is required of session 0, nor of cancelled and no-show notes.'),
      word(
        'A required section under a near-miss title, or at another level, is reported as such and not as missing.',
      ),
    ],
    messages: { absent: (title: Word) => say`The section “${title}” is not recorded.` },
  },
  options: {},
  check({ note, report }) {
    for (const { spec, standIn } of note.absent) {
      if (standIn) continue;
      report({
        at: note.anchor,
        subject: spec.id,
        message: 'absent',
        data: [spec.title],
        suggestions: [{ title: say`Insert “${spec.title}”`, edits: [insertSection(note, spec)] }],
      });
    }
  },
});
