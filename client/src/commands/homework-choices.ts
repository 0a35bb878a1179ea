import type { HomeworkResult } from '../../../server/src/wire/note-edits.ts';

/** Homework that is open, as it is offered. */
export interface HomeworkChoice {
  readonly label: string;
  /** The session that set it. */
  readonly description: string;
  readonly id: string;
}

/** The items to choose from, those of the last session first. */
export function homeworkChoices(open: HomeworkResult['open']): HomeworkChoice[] {
  return open.map(({ id, setIn }) => ({ id, label: id, description: setIn }));
}

/** The answers to choose from. */
export function answerChoices(answers: HomeworkResult['answers']): { readonly label: string }[] {
  return answers.map((label) => ({ label }));
}
