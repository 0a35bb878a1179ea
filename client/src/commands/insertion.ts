import type { InsertSectionsResult, OutlineResult } from '../../../server/src/wire.ts';

/** Why no section can be inserted, in words for the user; `undefined` where it can. */
export function refusalOf(outline: OutlineResult | undefined): string | undefined {
  if (!outline) return 'The active editor shows no session note.';
  return outline.isSigned
    ? 'This note is signed. Its text is not changed; write an addendum instead.'
    : undefined;
}

/** An edit as the server proposes it. */
export type WireEdit = InsertSectionsResult['edits'][number];

/**
 * Asks for edits until they hold for the document as it is: somebody may type while the server answers.
 * @param version of the document now.
 * @returns the edits in the order of the text; none where the document is no note any more.
 */
export async function currentEdits(
  ask: () => Promise<InsertSectionsResult | null>,
  version: () => number,
): Promise<WireEdit[]> {
  for (;;) {
    const result = await ask();
    if (!result) return [];
    if (result.version === version()) return [...result.edits].sort(byPlace);
  }
}

function byPlace({ range: { start: a } }: WireEdit, { range: { start: b } }: WireEdit): number {
  return a.line - b.line || a.character - b.character;
}
