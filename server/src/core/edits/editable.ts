import type { Note } from '../note/note.ts';

/**
 * No fix is offered in a signed note but an addendum, be it of the body or of the front matter: what was signed stays as
 * it was.
 */
export function isEditable(note: Note): boolean {
  return !note.isSigned;
}
