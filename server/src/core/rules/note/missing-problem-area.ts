import { insertFields } from '../../edits/fields.ts';
import type { Suggestion } from '../../finding.ts';
import { isMissing } from '../../note/fields.ts';
import { headingOrAnchor, type Note } from '../../note/note.ts';
import { hasUnknownArea, namesAnyArea } from '../../note/problem-area.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('missing-problem-area'),
  meta: {
    category: 'problem-areas',
    severity: 'error',
    relaxedInDrafts: true,
    fix: 'suggestion',
    title: word('Missing problem area'),
    summary: word(
      'No problem-area tag of any kind: not in `problem_area`, `tags`, a tag in the text or a member’s row.',
    ),
    why: word(
      'IPT keeps one agreed problem area in view; naming it in each note shows whether the work stayed with it.',
    ),
    notes: [
      word('`problem_area: undecided` is enough in the initial phase.'),
      word(
        'Silent where the front matter is missing or cannot be read, and where a value or a tag that was reported as unknown stands for the area.',
      ),
    ],
    messages: { absent: () => say`No problem area is recorded in this note.` },
  },
  options: {},
  check({ note, report }) {
    if (note.frontMatter.kind !== 'read' || namesAnyArea(note) || hasUnknownArea(note)) return;
    if (!isMissing(note.fields, 'problem_area')) return;
    report({
      at: headingOrAnchor(note, 'problem-area'),
      subject: word('problem_area'),
      message: 'absent',
      data: [],
      suggestions: suggestionsFor(note),
    });
  },
});

function suggestionsFor(note: Note): Suggestion[] {
  return note.lexicon.protocol.problemAreas.flatMap((area) => {
    const edit = insertFields(note, say`problem_area: ${area.id}`);
    return edit ? [{ title: say`Record the problem area “${area.title}”`, edits: [edit] }] : [];
  });
}
