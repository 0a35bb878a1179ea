import { withoutQuotes } from '../../edits/change-to.ts';
import { disputeStages } from '../../protocol/problem-areas.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('unknown-dispute-stage'),
  meta: {
    category: 'problem-areas',
    severity: 'warning',
    fix: 'suggestion',
    title: word('Unknown stage of dispute'),
    summary: word('`dispute_stage` is not one of renegotiation, impasse and dissolution.'),
    why: word('The stage decides what the work is: to calm, to stir, or to part.'),
    notes: [word('Compared without case, `-`, `_` and spaces, with or without the word stage.')],
    messages: {
      unknown: (known: Word) => say`This is not one of the stages of a dispute: ${known}.`,
      near: (stage: Word) => say`Did you mean “${stage}”?`,
    },
  },
  options: {},
  check({ note: { fields, lexicon, text }, report }) {
    const { stage } = fields;
    if (!stage || lexicon.tagNames.stageOf(stage.value)) return;
    const near = lexicon.tagNames.nearStage(stage.value);
    const span = withoutQuotes(text, stage.span);
    report({
      at: stage.span,
      subject: word('dispute_stage'),
      ...(near
        ? { message: 'near' as const, data: [near] as const }
        : { message: 'unknown' as const, data: [joinWords(disputeStages)] as const }),
      suggestions: (near ? [near] : disputeStages).map((known) => ({
        title: say`Change to “${known}”`,
        edits: [{ span, newText: known }],
      })),
    });
  },
});
