import { recordField } from '../../edits/fields.ts';
import type { Suggestion } from '../../finding.ts';
import { areFieldsRead, isMissing } from '../../note/fields.ts';
import { headingOrAnchor, type Note } from '../../note/note.ts';
import { hasUnknownArea, namesAnyArea } from '../../note/problem-area.ts';
import { undecided } from '../../protocol/problem-areas.ts';
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
      word('Silent in session 0: an engagement or pre-group meeting has no area yet.'),
      word(
        'Silent where the front matter is missing or cannot be read, and where the area is given by a value or a tag that is reported as unknown.',
      ),
    ],
    messages: { absent: () => say`No problem area is recorded in this note.` },
  },
  options: {},
  check({ note, report }) {
    if (!areFieldsRead(note) || namesAnyArea(note) || hasUnknownArea(note)) return;
    if (hasUnreadMembers(note)) return;
    if (note.fields.session?.value === 0 || !isMissing(note.fields, 'problem_area')) return;
    report({
      at: headingOrAnchor(note, 'problem-area'),
      subject: word('problem_area'),
      message: 'absent',
      data: [],
      suggestions: suggestionsFor(note),
    });
  },
});

/** True where no row of the members can be read, which is reported: the areas may be in them. */
function hasUnreadMembers({ fields: { members, problems } }: Note): boolean {
  return members.length === 0 && problems.some(({ field }) => field.type === 'members');
}

function suggestionsFor(note: Note): Suggestion[] {
  const areas = note.lexicon.protocol.problemAreas.map(({ id, title }) => ({ id, title }));
  const open = note.fields.phase?.value === 'initial' ? [{ id: undecided, title: undecided }] : [];
  return [...areas, ...open].flatMap(({ id, title }) => {
    const edit = recordField(note, word('problem_area'), id);
    return edit ? [{ title: say`Record the problem area “${title}”`, edits: [edit] }] : [];
  });
}
