import type { Suggestion } from '../../finding.ts';
import type { AreaValue } from '../../note/area-values.ts';
import { hyphenated, type Lexicon } from '../../note/lexicon.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('unknown-problem-area'),
  meta: {
    category: 'problem-areas',
    severity: 'error',
    fix: 'suggestion',
    title: word('Unknown problem area'),
    summary: word(
      'A value of `problem_area` or `secondary_area` is none that the protocol knows, by id or synonym.',
    ),
    why: word(
      'Courses are read by their problem area; a word of one’s own cannot be followed from note to note.',
    ),
    notes: [word('A member’s `problem_area` is looked at as well.')],
    messages: {
      unknown: (known: Word) => say`This problem area is not in the protocol, which knows ${known}.`,
      near: (area: Word) => say`This problem area is not in the protocol; “${area}” is near.`,
    },
  },
  options: {},
  check({ note, report }) {
    const { fields, lexicon } = note;
    const areas = lexicon.protocol.problemAreas;
    const values = [...fields.areas, ...fields.secondaryAreas, ...fields.members.flatMap((row) => row.areas)];
    for (const value of values) {
      if (value.area !== undefined) continue;
      const near = nearest(value, lexicon);
      const suggestions = (near ? [near] : areas.map(({ id }) => id)).map(
        (id): Suggestion => ({ title: say`Change to “${id}”`, edits: [{ span: value.span, newText: id }] }),
      );
      const common = { at: value.span, subject: word('problem_area'), suggestions };
      if (near) report({ ...common, message: 'near', data: [near] });
      else report({ ...common, message: 'unknown', data: [joinWords(areas.map(({ id }) => id))] });
    }
  },
});

function nearest({ written }: AreaValue, lexicon: Lexicon): Word | undefined {
  const spellings = [...lexicon.areaValues].map(([name, area]) => [name, area.id] as const);
  return nearMiss(hyphenated(written), spellings, lexicon.isAdded)?.meaning;
}
