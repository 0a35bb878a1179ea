import * as l10n from '@vscode/l10n';
import type { OutlineResult } from '../../../server/src/wire/note.ts';
import type { InsertSectionsResult } from '../../../server/src/wire/note-edits.ts';

/** What is said where a command needs a note. */
export function noNote(): string {
  return l10n.t('The active editor shows no session note.');
}

/** Why no section can be inserted, in words for the user; `undefined` where it can. */
export function refusalOf(outline: OutlineResult | undefined): string | undefined {
  if (!outline) return noNote();
  return outline.isSigned
    ? l10n.t('This note is signed. Its text is not changed; write an addendum instead.')
    : undefined;
}

/** An edit as the server proposes it. */
export type WireEdit = InsertSectionsResult['edits'][number];

/**
 * Asks until an answer holds for the document as it is: someone may type while the server answers.
 * @param version of the document now.
 * @returns `null` where the document is no note any more.
 */
export async function currentAnswer<Answer extends { readonly version: number }>(
  ask: () => Promise<Answer | null>,
  version: () => number,
): Promise<Answer | null> {
  for (;;) {
    const answer = await ask();
    if (!answer || answer.version === version()) return answer;
  }
}

/**
 * Asks for edits until they hold for the document as it is.
 * @param version of the document now.
 * @returns the edits in the order of the text; none where the document is no note any more.
 */
export async function currentEdits(
  ask: () => Promise<InsertSectionsResult | null>,
  version: () => number,
): Promise<WireEdit[]> {
  const answer = await currentAnswer(ask, version);
  return [...(answer?.edits ?? [])].sort(byPlace);
}

function byPlace({ range: { start: a } }: WireEdit, { range: { start: b } }: WireEdit): number {
  return a.line - b.line || a.character - b.character;
}
