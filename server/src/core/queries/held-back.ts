import type { Finding } from '../finding.ts';
import { type Note, partAt } from '../note/note.ts';
import { LineTable } from '../text/line-table.ts';

/**
 * The findings that only say that the writer has not finished: that the section in which the cursor is is empty.
 * @param cursor offset of the cursor.
 */
export function heldBack(note: Note, findings: readonly Finding[], cursor: number): Finding[] {
  const emptiness = findings.filter(({ rule }) => rule === 'empty-section');
  // At its very end, a text is still in its last section.
  const part = partAt(note, cursor) ?? partAt(note, cursor - 1);
  if (!part || emptiness.length === 0) return [];
  const heading = new LineTable(note.text).lineAt(part.heading.place.start);
  return emptiness.filter(({ place }) => place.start.line === heading);
}
