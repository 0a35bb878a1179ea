import { absentSections } from '../note/absent-sections.ts';
import { demandsOf } from '../note/demands.ts';
import type { Fields } from '../note/fields.ts';
import { isBroken } from '../note/front-matter.ts';
import type { Note } from '../note/note.ts';

/**
 * A note whose front matter is half-typed and cannot be read, as it is shown meanwhile: what is asked of it, and whether
 * it may be edited, goes by its last readable front matter. Its fields stay unread.
 * @param fields what was last read of the front matter.
 * @returns the note itself where its front matter can be read.
 */
export function asLastReadable(note: Note, fields: Fields): Note {
  if (!isBroken(note.frontMatter) || fields === note.fields) return note;
  const held = { status: fields.status?.value, session: fields.session?.value };
  const demands = demandsOf(held, note.lexicon);
  return {
    ...note,
    ...demands,
    absent: absentSections(demands.required, note),
    isSigned: fields.signed !== undefined,
  };
}
