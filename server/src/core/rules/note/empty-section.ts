import { type Note, type Section, sectionOf } from '../../note/note.ts';
import { contentOfAll } from '../../note/section-content.ts';
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
    summary: word(
      'A required section holds nothing but blank lines, comments, bare prompts or labels, or a filler such as “n/a”.',
    ),
    why: word(
      'An empty part leaves open whether nothing happened or nothing was written; one line with the reason settles it.',
    ),
    notes: [
      word(
        'Nothing is said by comments (HTML and `%% … %%`), by code of templates (`{{…}}`, `<% … %>`), by labels with nothing after them (`**Response:**`), by a table of which only the first row is filled in, by marks without a letter, nor by a filler alone: same, as above, as title, see above, ditto, n/a, none, nil, TBC.',
      ),
      word(
        'Sub-headings alone are no content; text below them is. So are words after a colon in the heading itself.',
      ),
      word('Sections of several titles are read together: one that holds anything is enough.'),
      word('`None this session:` with a reason is content, without one it is not.'),
      word('The placeholders of an empty section are not reported one by one.'),
    ],
    messages: { empty: (title: Word) => say`Nothing is recorded under “${title}”.` },
  },
  options: {},
  check({ note, report }) {
    const seen = new Set<Section>();
    for (const spec of note.required) {
      const section = sectionOf(note, spec.id);
      if (!section || seen.has(section) || contentOfAll(note, spec.id) === 'content') continue;
      seen.add(section);
      report({
        at: section.heading.place,
        subject: spec.id,
        message: 'empty',
        data: [spec.title],
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
