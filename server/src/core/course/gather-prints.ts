import { type Block, type Note, proseOf, proseOfBlocks } from '../note/note.ts';
import { shifted } from '../text/span.ts';
import { reviewedIn, type SetTask, tasksSetIn, toldElsewhereIn } from './homework.ts';
import type { HomeworkPrint, Prints, SectionPrint } from './prints.ts';
import { packed, sectionPrints, sectionPrintsOfEdited } from './section-prints.ts';
import { isEmpty, StemReader, type Stems, stemsOf } from './stems.ts';

/**
 * The prints of a note.
 * @param salt the same for all notes that are compared, drawn again for each process.
 */
export function printsOf(note: Note, salt: number): Prints {
  return gather(note, salt, packed(sectionPrints(note, salt)));
}

/**
 * The same prints, for a single run over notes. The words of its review are hashed when a rule first asks for them: most
 * notes name the ids of their homework. Until then their text is kept, so this is nothing for a process that goes on.
 */
export function printsOfRun(note: Note, salt: number): Prints {
  const reviewed = proseOfBlocks(note, reviewedIn(note));
  const elsewhere = proseOfBlocks(note, toldElsewhereIn(note));
  let words: Pick<Prints, 'review' | 'told'> | undefined;
  const hashed = () => {
    words ??= wordsIn(reviewed, elsewhere, salt);
    return words;
  };
  return {
    sections: packed(sectionPrints(note, salt)),
    homework: withoutDitto(homeworkPrints(note, salt, tasksSetIn(note))),
    get review() {
      return hashed().review;
    },
    get told() {
      return hashed().told;
    },
  };
}

/** The same prints, of a note that is edited bit by bit: a section whose blocks have stayed is not hashed again. */
export function printsOfEdited(note: Note, salt: number): Prints {
  return gather(note, salt, sectionPrintsOfEdited(note, salt));
}

function gather(note: Note, salt: number, sections: readonly SectionPrint[]): Prints {
  return {
    sections,
    homework: withoutDitto(homeworkPrints(note, salt, tasksSetIn(note))),
    ...wordsIn(proseOfBlocks(note, reviewedIn(note)), proseOfBlocks(note, toldElsewhereIn(note)), salt),
  };
}

function wordsIn(reviewed: string, elsewhere: string, salt: number): Pick<Prints, 'review' | 'told'> {
  const reader = new StemReader(salt).read(reviewed);
  const review = reader.stems;
  return { review, told: elsewhere === '' ? review : reader.read(elsewhere).stems };
}

function homeworkPrints(note: Note, salt: number, tasks: readonly SetTask[]): HomeworkPrint[] {
  let read: { readonly block: Block; readonly prose: string } | undefined;
  return tasks.map(({ block, task }, index) => {
    if (read?.block !== block) read = { block, prose: proseOf(note, block) };
    // An item that is within it has its own words.
    const next = tasks[index + 1];
    const end = next?.block === block ? Math.min(task.span.end, next.task.span.start) : task.span.end;
    const place = shifted(task.id?.span ?? { ...task.span, end }, block.start);
    const prose = read.prose.slice(task.span.start, end);
    return { id: task.id?.code, place: note.lines.rangeOf(place), stems: stemsOf(prose, salt) };
  });
}

/** An item without a word of its own (“the same”) has those of the item before. */
function withoutDitto(items: readonly HomeworkPrint[]): HomeworkPrint[] {
  let before: Stems | undefined;
  return items.map((item) => {
    const stems = before && isEmpty(item.stems) ? before : item.stems;
    before = stems;
    return { ...item, stems };
  });
}
