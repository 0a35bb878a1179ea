import { type Block, blocksUnder, type Note, sectionOf } from '../note/note.ts';
import { blocksWrittenUnder } from '../note/section-content.ts';
import type { TaskItem } from '../note/tasks.ts';

/** An item of homework in its block. */
export interface SetTask {
  readonly block: Block;
  readonly task: TaskItem;
}

/** The homework that a note sets, in the order of the text; what a prompt asks for, or a comment holds, is not set. */
export function tasksSetIn(note: Note): SetTask[] {
  return blocksWrittenUnder(note, 'homework').flatMap((block) =>
    block.facts.tasks.filter(({ isPrompt }) => !isPrompt).map((task) => ({ block, task })),
  );
}

/**
 * Where a note may return to homework: its review; in a note without one, everything but the homework section, since a
 * person would find it there as well. A misspelled review stands for nothing: another rule has it fixed first.
 */
export function reviewedIn(note: Note): readonly Block[] {
  const isMisspelled = note.absent.some(({ spec, standIn }) => spec.id === 'review' && standIn !== undefined);
  if (sectionOf(note, 'review') || isMisspelled) return blocksUnder(note, 'review');
  const homework = new Set(blocksUnder(note, 'homework'));
  return note.blocks.filter((block) => !homework.has(block));
}

/** Where else a note may tell what became of homework: wherever the work is told, and not where the next is set. */
export function toldElsewhereIn(note: Note): readonly Block[] {
  const reviewed = new Set(reviewedIn(note));
  return blocksUnder(note, 'exploration').filter((block) => !reviewed.has(block));
}
