import { insertSection } from '../../edits/sections.ts';
import type { Suggestion } from '../../finding.ts';
import type { Note } from '../../note/note.ts';
import { sectionOf } from '../../note/note.ts';
import { isFiledElsewhere, mentions, recordedRisk, safetyConcerns } from '../../note/risk.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('safety-item-without-risk'),
  meta: {
    category: 'measures-and-risk',
    severity: 'error',
    fix: 'suggestion',
    title: word('Safety item without a risk section'),
    summary: word(
      'A safety item is above 0 and no risk section with content is recorded, nor `risk_record: filed elsewhere`.',
    ),
    why: word(
      'An answer above 0 asks for follow-up, not for a label: what was asked, what was answered, what was done.',
    ),
    notes: [
      word('A risk heading of any level counts; quoted headings do not.'),
      word(
        'In a group the code of each present member with an item above 0 must appear in the risk section; a row without `present` counts as present.',
      ),
      word('Several items of one client are one gap, reported on the first.'),
    ],
    messages: {
      absent: (item: Word) => say`“${item}” is above 0, and no risk section is recorded.`,
      member: (member: Word) =>
        say`A safety item of ${member} is above 0, and ${member} is not named in a risk section.`,
    },
  },
  options: {},
  check({ note, report }) {
    if (isFiledElsewhere(note)) return;
    const risk = recordedRisk(note);
    const reported = new Set<Word | undefined>();
    for (const { value, member } of safetyConcerns(note)) {
      const id = member?.id.value;
      if (reported.has(id)) continue;
      if (id === undefined ? risk.length > 0 : mentions(risk, id)) continue;
      reported.add(id);
      const suggestions = suggestionsFor(note);
      if (id === undefined) {
        report({
          at: value.span,
          subject: value.key.id,
          message: 'absent',
          data: [value.key.id],
          suggestions,
        });
      } else {
        report({ at: value.span, subject: id, message: 'member', data: [id], suggestions });
      }
    }
  },
});

function suggestionsFor(note: Note): Suggestion[] {
  const spec = note.lexicon.protocol.sections.find(({ id }) => id === 'risk');
  if (!spec || sectionOf(note, 'risk')) return [];
  return [{ title: say`Insert “${spec.title}”`, edits: [insertSection(note, spec)] }];
}
