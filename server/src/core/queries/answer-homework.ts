import { tasksSetIn } from '../course/homework.ts';
import { isEditable } from '../edits/editable.ts';
import { codeWord } from '../note/lexicon.ts';
import { type Block, blocksUnder, type Note } from '../note/note.ts';
import { homeworkAnswers } from '../protocol/answers.ts';
import type { Word } from '../protocol/word.ts';
import type { Edit } from '../text/edit.ts';
import { type Span, shifted } from '../text/span.ts';
import { listInReview } from './list-homework.ts';

/**
 * Records in the review what became of one item of homework: in the place of the prompt that asks for it, else as an item of
 * its own. Nothing that was typed is replaced.
 * @returns `undefined` where the note is signed, or nothing can be inserted.
 */
export function answerHomework(note: Note, id: string, answer: string): Edit<Word> | undefined {
  const known = homeworkAnswers.find((each) => each === answer);
  if (!known || !isEditable(note)) return undefined;
  for (const block of blocksUnder(note, 'review')) {
    const prompt = promptAfter(block, id);
    if (prompt) return { span: prompt, newText: known };
  }
  const code = codeWord(id, note.lexicon.codes.homework);
  return code && listInReview(note, [code], known);
}

/** The prompt that an id is followed by, and nothing else. */
function promptAfter({ start, facts }: Block, id: string): Span | undefined {
  const asked = facts.codes.find(({ code, isPrompted }) => code === id && isPrompted);
  const prompt = asked && facts.placeholders.find((each) => each.start >= asked.span.end);
  return prompt && shifted(prompt, start);
}

/** Where a note sets homework: each item, with and without an id. */
export function placesOfHomework(note: Note): Span[] {
  return tasksSetIn(note).map(({ block, task }) => shifted(task.span, block.start));
}
