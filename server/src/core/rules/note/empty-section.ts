import { contentOfSection, type Note, type Section } from '../../note/note.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say, withLineEnds } from '../../say.ts';
import type { Edit } from '../../text/edit.ts';
import { lineEndOf } from '../../text/line-table.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('empty-section'),
  meta: {
    category: 'structure',
    severity: 'warning',
    relaxedInDrafts: true,
    fix: 'suggestion',
    title: word('Empty section'),
    summary: word('A required section holds nothing but blank lines, comments or bare prompts.'),
    why: word(
      'An empty part leaves open whether nothing happened or nothing was written; one line with the reason settles it.',
    ),
    notes: [
      word('Sub-headings alone are no content; text below them is.'),
      word('`None this session:` with a reason is content, without one it is not.'),
      word('The placeholders of an empty section are not reported one by one.'),
    ],
    messages: { empty: (title: Word) => say`Nothing is recorded under “${title}”.` },
  },
  options: {},
  check({ note, report }) {
    for (const section of note.parts) {
      if (!section.spec || !note.required.includes(section.spec)) continue;
      if (contentOfSection(note, section) === 'content') continue;
      report({
        at: section.heading.place,
        subject: section.spec.id,
        message: 'empty',
        data: [section.spec.title],
        suggestions: [{ title: say`Write “None this session: …”`, edits: [noneThisSession(note, section)] }],
      });
    }
  },
});

/** A line below the heading, before the blank lines that end the section. */
function noneThisSession(note: Note, section: Section): Edit<Word> {
  const text = note.text.slice(section.span.start, section.span.end);
  const at = section.span.start + text.trimEnd().length;
  const line = withLineEnds(say`\n\nNone this session: [state the reason]`, lineEndOf(note.text));
  return { span: { start: at, end: at }, newText: line };
}
