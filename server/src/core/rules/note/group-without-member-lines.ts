import { insertSection } from '../../edits/sections.ts';
import { beginsLine, memberLines } from '../../note/member-lines.ts';
import { type Note, proseOf, type Section, sectionOf } from '../../note/note.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('group-without-member-lines'),
  meta: {
    category: 'groups',
    severity: 'warning',
    relaxedInDrafts: true,
    fix: 'suggestion',
    title: word('Group note without member lines'),
    summary: word('A group note has no members section, or a present member has no line in it.'),
    why: word(
      'Each member’s own record gets one line from the group note; without it, that record has a gap.',
    ),
    notes: [
      word(
        'A line is a list item, a table row, a line of text or a sub-heading that begins with the member’s code, or a sentence that begins with it and a colon.',
      ),
      word(
        'Ids count in any case and without their hyphen (`m1`, `M 1`). A prompt that asks for the lines, or one after an id, is for `leftover-placeholder` to report. Silent in session 0.',
      ),
      word('Where no member is listed as present the check is silent: `expected-field` speaks of the list.'),
    ],
    messages: {
      absent: (ids: Word) => say`No members section is recorded for ${ids}.`,
      lines: (ids: Word) => say`No line of their own is recorded for ${ids}.`,
    },
  },
  options: {},
  check({ note, report }) {
    if (!note.fields.isGroup || note.fields.session?.value === 0) return;
    const section = sectionOf(note, 'members');
    if (section && asksForLines(note, section)) return;
    const withLine = new Set(memberLines(note).map(({ member }) => member));
    const present = note.fields.members.filter((row) => row.present).map(({ id }) => id.value);
    const without = [...new Set(present)].filter((id) => !withLine.has(id));
    if (without.length === 0) return;
    const common = { subject: joinWords(without, ' '), data: [joinWords(without)] } as const;
    if (section) {
      report({ ...common, at: section.heading.place, message: 'lines' });
      return;
    }
    const spec = note.lexicon.protocol.sections.find(({ id }) => id === 'members');
    const suggestions = spec
      ? [{ title: say`Insert “${spec.title}”`, edits: [insertSection(note, spec)] }]
      : [];
    report({ ...common, at: note.anchor, message: 'absent', suggestions });
  },
});

/** True where a line of the section is still a prompt. */
function asksForLines(note: Note, { blocks }: Section): boolean {
  return blocks.some((block) =>
    block.facts.placeholders.some((placeholder) => beginsLine(proseOf(note, block), placeholder)),
  );
}
