import { disputeStages } from '../../protocol/problem-areas.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('unknown-dispute-stage'),
  meta: {
    category: 'problem-areas',
    severity: 'warning',
    fix: 'suggestion',
    title: word('Unknown stage of dispute'),
    summary: word('`dispute_stage` is none of renegotiation, impasse and dissolution.'),
    why: word('The stage decides what the work is: to calm, to stir, or to part.'),
    messages: { unknown: (known: Word) => say`This stage is none of ${known}.` },
  },
  options: {},
  check({ note: { fields }, report }) {
    const { stage } = fields;
    if (!stage || disputeStages.some((known) => known === stage.value.toLowerCase())) return;
    const near = nearMiss(
      stage.value,
      disputeStages.map((known) => [known, known] as const),
    )?.meaning;
    report({
      at: stage.span,
      subject: word('dispute_stage'),
      message: 'unknown',
      data: [joinWords(disputeStages)],
      suggestions: (near ? [near] : disputeStages).map((known) => ({
        title: say`Change to “${known}”`,
        edits: [{ span: stage.span, newText: known }],
      })),
    });
  },
});
