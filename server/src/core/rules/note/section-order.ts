import { reorderSections } from '../../edits/sections.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('section-order'),
  meta: {
    category: 'structure',
    severity: 'info',
    fix: 'suggestion',
    title: word('Section out of order'),
    summary: word('Required sections are not in protocol order.'),
    why: word(
      'The order tells the session: what happened, what it is about, how it was explored, what will be done, what is taken home.',
    ),
    notes: [
      word('Reported once, on the first heading that belongs before one already passed.'),
      word(
        'Where a section is there twice, the first one counts. `protocol.order: false` in the configuration turns the order off.',
      ),
    ],
    messages: {
      before: (title: Word, passed: Word) => say`“${title}” belongs before “${passed}”.`,
    },
  },
  options: {},
  check({ note, report }) {
    if (!note.lexicon.protocol.order) return;
    const seen = new Set<number>();
    let furthest = -1;
    const placed = note.known.flatMap(({ specs, heading }) => specs.map((spec) => ({ spec, heading })));
    for (const { spec, heading } of placed) {
      const rank = note.required.indexOf(spec);
      if (rank === -1 || seen.has(rank)) continue;
      seen.add(rank);
      const passed = note.required[furthest];
      if (rank < furthest && passed) {
        report({
          at: heading.place,
          subject: spec.id,
          message: 'before',
          data: [spec.title, passed.title],
          suggestions: [{ title: say`Put the sections in order`, edits: reorderSections(note) }],
        });
        return;
      }
      furthest = Math.max(furthest, rank);
    }
  },
});
