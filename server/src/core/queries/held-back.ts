import type { Finding } from '../finding.ts';
import { type Note, partAt } from '../note/note.ts';

/**
 * The findings that only say that the writer has not finished: that the section in which the cursor is is empty.
 * @param cursorAt gives the offset of the cursor; asked only where there are such findings.
 */
export function heldBack(note: Note, findings: readonly Finding[], cursorAt: () => number): Finding[] {
  const emptiness = findings.filter(({ rule }) => rule === 'empty-section');
  if (emptiness.length === 0) return [];
  const cursor = cursorAt();
  // At its very end, a text is still in its last section.
  const part = partAt(note, cursor) ?? partAt(note, cursor - 1);
  if (!part) return [];
  const heading = note.lines.lineAt(part.heading.place.start);
  return emptiness.filter(({ place }) => place.start.line === heading);
}
