import { homeworkAnswers } from '../protocol/answers.ts';
import type { Word } from '../protocol/word.ts';
import { joinWords, say } from '../say.ts';

/** What asks what became of one item of homework: the answers to choose from, as a prompt. */
export const answerPrompt = say`[choose: ${joinWords(homeworkAnswers)}]`;

/**
 * The item of a review on one item of homework.
 * @param answer a prompt where it is not given yet.
 */
export function reviewItem(id: Word, answer: Word = answerPrompt): Word {
  return say`- ${id}: ${answer}`;
}
