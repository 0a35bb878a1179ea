import { answerPrompt } from '../../edits/review-items.ts';
import { sectionsOf } from '../../note/note.ts';
import { say } from '../../say.ts';
import type { Span } from '../../text/span.ts';
import type { SetHomework } from '../course-of-note.ts';
import type { Completion, CompletionInput } from './item.ts';

const typedId = /(?<![\p{L}\p{N}_-])[A-Za-z]{2}\d[\p{L}\p{N}-]*$/u;
const restOfId = /^[\p{L}\p{N}-]*/u;

/** True in the review, where homework is answered for. */
export function isInReview({ note, offset }: CompletionInput): boolean {
  return sectionsOf(note, 'review').some(
    ({ heading, span }) => heading.place.end < offset && offset <= span.end,
  );
}

/**
 * Completes an item of the review that says what became of homework that is still open.
 * @param span the marker of the list, as far as it is written.
 */
export function completeReviewItem({ openHomework }: CompletionInput, span: Span): Completion[] {
  return openHomework.map((homework, rank) => ({
    ...itemFor(homework),
    label: `- ${homework.id}`,
    span,
    insert: [`- ${homework.id}: `, { prompt: answerPrompt }],
    rank,
  }));
}

/** Completes the id of homework that is still open, once its first digit is typed: `HW` alone is a word. */
export function completeHomeworkId(
  { note, offset, openHomework }: CompletionInput,
  before: string,
): Completion[] {
  const typed = typedId.exec(before)?.[0];
  if (typed === undefined) return [];
  const rest = restOfId.exec(note.text.slice(offset, offset + 20))?.[0].length ?? 0;
  const span = { start: offset - typed.length, end: offset + rest };
  const written = (typed + note.text.slice(offset, offset + rest)).toLowerCase();
  const isWhole = note.lexicon.codes.homework.test(written.replace(/^hw/, 'HW'));
  return openHomework
    .filter(({ id }) => !isWhole && id.toLowerCase().startsWith(typed.toLowerCase()))
    .map((homework, rank) => ({
      ...itemFor(homework),
      label: homework.id,
      span,
      insert: [homework.id],
      rank,
    }));
}

function itemFor({ session }: SetHomework) {
  return { kind: 'homework', detail: say`open, set in ${session}` } as const;
}
