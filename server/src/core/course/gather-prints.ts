import { type Note, proseOf, proseOfBlocks } from '../note/note.ts';
import { shifted } from '../text/span.ts';
import { reviewedIn, type SetTask, tasksSetIn } from './homework.ts';
import type { HomeworkPrint, Prints, SectionPrint } from './prints.ts';
import { packed, sectionPrints, sectionPrintsOfEdited } from './section-prints.ts';
import { stemsOf } from './stems.ts';

/**
 * The prints of a note.
 * @param salt the same for all notes that are compared, drawn anew for each process.
 */
export function printsOf(note: Note, salt: number): Prints {
  return gather(note, salt, packed(sectionPrints(note, salt)));
}

/** The same prints, of a note that is edited bit by bit: a section whose blocks have stayed is not hashed again. */
export function printsOfEdited(note: Note, salt: number): Prints {
  return gather(note, salt, sectionPrintsOfEdited(note, salt));
}

function gather(note: Note, salt: number, sections: readonly SectionPrint[]): Prints {
  const tasks = tasksSetIn(note);
  return {
    sections,
    homework: tasks.map((each, index) => homeworkPrint(note, salt, each, tasks[index + 1])),
    review: stemsOf(proseOfBlocks(note, reviewedIn(note)), salt),
  };
}

/** @param next an item that may stand within it, and has its own words. */
function homeworkPrint(
  note: Note,
  salt: number,
  { block, task }: SetTask,
  next: SetTask | undefined,
): HomeworkPrint {
  const end = next?.block === block ? Math.min(task.span.end, next.task.span.start) : task.span.end;
  const prose = proseOf(note, block).slice(task.span.start, end);
  const place = shifted(task.id?.span ?? { ...task.span, end }, block.start);
  return { id: task.id?.code, place: note.lines.rangeOf(place), stems: stemsOf(prose, salt) };
}
