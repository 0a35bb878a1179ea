import { isMaintenance } from '../course/facts.ts';
import type { Fields } from '../note/fields.ts';
import { occasionOf } from '../note/moment.ts';
import type { Occasion } from '../protocol/moments.ts';
import type { NoteInCourse } from './course-of-note.ts';

/**
 * What the session of a note is, as far as its prompts differ. A session before which none was held, as after a no-show, is
 * the first one, whatever its number.
 * @param place among the notes that are known; `undefined` where they are not: then the number alone counts.
 */
export function occasionIn(fields: Fields, place: NoteInCourse | undefined): Occasion {
  const occasion = occasionOf(fields);
  return place && isFirstHeld(place) ? { ...occasion, moment: 'first' } : occasion;
}

function isFirstHeld({ facts, course }: NoteInCourse): boolean {
  return (
    !isMaintenance(facts) &&
    course.isCompleteBefore(facts) &&
    course.before(facts).every((note) => note.isStub)
  );
}
