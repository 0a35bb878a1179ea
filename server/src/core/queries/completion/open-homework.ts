import { answerPrompt } from '../../edits/review-items.ts';
import { homeworkIdAtStart } from '../../note/homework-ids.ts';
import { sectionsOf } from '../../note/note.ts';
import { isPrompt } from '../../note/placeholders.ts';
import { homeworkAnswers, shortAnswers } from '../../protocol/answers.ts';
import { say } from '../../say.ts';
import { type Span, spanOf } from '../../text/span.ts';
import type { SetHomework } from '../course-of-note.ts';
import type { Completion, CompletionInput } from './item.ts';

const typedId = /(?<![\p{L}\p{N}_-])[A-Za-z]{2}\d[\p{L}\p{N}-]*$/u;
const wordGoesOn = /^[\p{L}\p{N}-]/u;

/** True in the review, where homework is answered for. */
export function isInReview({ note, offset }: CompletionInput): boolean {
  return sectionsOf(note, 'review').some(
    ({ heading, span }) => heading.place.end < offset && offset <= span.end,
  );
}

/**
 * Completes an item of the review that says what became of homework that is still open: first as prompts, then with each
 * answer.
 * @param span the marker of the list, as far as it is written.
 */
export function completeReviewItem({ openHomework }: CompletionInput, span: Span): Completion[] {
  const asked = openHomework.map((homework, rank) => ({
    ...{ ...itemFor(homework), span, rank },
    label: `- ${homework.id}`,
    insert: [`- ${homework.id}: `, { prompt: answerPrompt }],
  }));
  const answered = openHomework.flatMap((homework) =>
    homeworkAnswers.map((answer) => ({
      ...{ ...itemFor(homework), span, rank: asked.length },
      label: `- ${homework.id}: ${answer}`,
      insert: [`- ${homework.id}: ${answer}`],
    })),
  );
  return [...asked, ...answered];
}

const itemStart = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/;

/**
 * Completes what became of homework after its id in the review: in the place of the prompt that asks for it, or where
 * nothing is written yet but the beginning of an answer.
 */
export function completeAnswer(input: CompletionInput, line: Span): Completion[] {
  const { note, offset, trigger } = input;
  // What is offered at a colon would be taken by Enter.
  if (trigger === ':' || !isInReview(input)) return [];
  const text = note.text.slice(line.start, line.end);
  const marker = itemStart.exec(text)?.[0].length ?? 0;
  const id = homeworkIdAtStart(text.slice(marker), note.lexicon.codes.homework);
  const colon = id && /^[ \t]*:/.exec(text.slice(marker + id.span.end))?.[0].length;
  if (!id || !colon) return [];
  const from = marker + id.span.end + colon;
  const at = offset - line.start;
  const answer = /^([ \t]*)(.*?)[ \t]*$/.exec(text.slice(from));
  const [, lead = '', written = ''] = answer ?? [];
  const start = from + lead.length;
  if (at < from || (isPrompt(written) && (at < start || at > start + written.length))) return [];
  const typed = isPrompt(written) ? '' : written;
  if (typed !== '' && at !== start + written.length) return [];
  const begun = typed.toLowerCase();
  const fitting = homeworkAnswers.filter(
    (each) => each !== begun && each.startsWith(begun) && !shortAnswers.has(begun),
  );
  const isBlank = written === '';
  const span = isBlank
    ? spanOf(offset, 0)
    : { start: line.start + start, end: line.start + start + written.length };
  const space = isBlank && !/[ \t]/.test(text.charAt(at - 1)) ? ' ' : '';
  return fitting.map((each, rank) => ({
    ...{ kind: 'homework', detail: 'what became of it', label: each, span, rank },
    insert: [`${space}${each}`],
    // What is there is a prompt, and no beginning of an answer.
    ...(isPrompt(written) && { filter: written }),
  }));
}

/** Completes the id of homework that is still open, once its first digit is typed: `HW` alone is a word. */
export function completeHomeworkId(
  { note, offset, openHomework }: CompletionInput,
  before: string,
): Completion[] {
  const typed = typedId.exec(before)?.[0];
  if (typed === undefined) return [];
  // What the cursor is right before may be another word.
  if (wordGoesOn.test(note.text.slice(offset, offset + 2))) return [];
  const span = { start: offset - typed.length, end: offset };
  const isWhole = note.lexicon.codes.homework.test(typed.toLowerCase().replace(/^hw/, 'HW'));
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
