import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';

/** Nothing edits the body of a signed note, nor, once its digest is taken, its front matter. */
export function isEditable(note: Note, span: Span): boolean {
  if (!note.isSigned) return true;
  const { frontMatter, fields } = note;
  return (
    frontMatter.kind === 'read' && span.end <= frontMatter.closing.start && !fields.entries.has('digest')
  );
}
