import { withoutQuotes } from '../../edits/change-to.ts';
import type { Suggestion } from '../../finding.ts';
import { undecided } from '../../protocol/problem-areas.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('unknown-problem-area'),
  meta: {
    category: 'problem-areas',
    severity: 'error',
    fix: 'suggestion',
    title: word('Unknown problem area'),
    summary: word(
      'A value of `problem_area` or `secondary_area` is not one that the protocol knows, by id or synonym.',
    ),
    why: word(
      'Courses are read by their problem area; a word of your own cannot be followed from note to note.',
    ),
    notes: [
      word('A member’s `problem_area` is looked at as well.'),
      word(
        'Taken as meant: other names of an area, in the singular or the plural and however their words are joined (`Grief & loss`, `role_disputes`), wiki links, several areas in one text (`grief, role dispute`), and what follows in brackets or after a dash (`role transition (retirement)`) or a word such as with, to, after or about (`dispute with her sister`; not `loss of a job`, which others count as a transition).',
      ),
      word(
        'So is what kind of it comes before such a name, in up to three words (`delayed grief`, `major life changes`; not `no grief`), and for `undecided` “not decided”, “not yet decided”, “not yet agreed”, “to be decided” and “to be agreed”.',
      ),
    ],
    messages: {
      unknown: (known: Word) => say`This problem area is not in the protocol, which knows ${known}.`,
      near: (area: Word) => say`This problem area is not in the protocol. Did you mean “${area}”?`,
    },
  },
  options: {},
  check({ note, report }) {
    const { fields, lexicon, text } = note;
    const areas = lexicon.protocol.problemAreas.map(({ id }) => id);
    const open = fields.phase?.value === 'initial' ? [undecided] : [];
    const values = [...fields.areas, ...fields.secondaryAreas, ...fields.members.flatMap((row) => row.areas)];
    for (const { span, written, area } of values) {
      if (area !== undefined) continue;
      const near = lexicon.tagNames.nearArea(written);
      const suggestions = (near ? [near] : [...areas, ...open]).map(
        (id): Suggestion => ({
          title: say`Change to “${id}”`,
          edits: [{ span: withoutQuotes(text, span), newText: id }],
        }),
      );
      const common = { at: span, subject: word('problem_area'), suggestions };
      if (near) report({ ...common, message: 'near', data: [near] });
      else report({ ...common, message: 'unknown', data: [joinWords(areas)] });
    }
  },
});
