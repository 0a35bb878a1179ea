import type { Finding } from '../finding.ts';
import type { Note } from '../note/note.ts';

/**
 * The findings that only say that the writer has not finished: that the section in which the cursor is is empty.
 * @param cursorAt gives the offset of the cursor; asked only where there are such findings.
 */
export function deferredFindings(
  note: Note,
  findings: readonly Finding[],
  cursorAt: () => number,
): Finding[] {
  const emptiness = findings.filter(({ rule }) => rule === 'empty-section');
  if (emptiness.length === 0) return [];
  const cursor = cursorAt();
  // At its very end, a text is still in its last section.
  const around = [...note.nested, ...note.parts].filter(
    ({ span }) =>
      span.start <= cursor && (cursor < span.end || (cursor === span.end && cursor === note.text.length)),
  );
  const lines = around.map(({ heading }) => note.lines.lineAt(heading.place.start));
  return emptiness.filter(({ place }) => lines.includes(place.start.line));
}
