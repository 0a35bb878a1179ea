import type { Finding } from '../finding.ts';
import { applyEdits, type Edit } from '../text/edit.ts';

/**
 * The edits of as many safe fixes as don't overlap, in the order of the findings. The others get their turn when the
 * text that these leave is checked again.
 * @returns no edits where there is nothing to fix.
 */
export function safeFixes(
  text: string,
  findings: readonly Finding[],
): { readonly edits: readonly Edit[]; readonly count: number; readonly text: string } {
  let edits: readonly Edit[] = [];
  let result = text;
  let count = 0;
  for (const { fix } of findings) {
    if (!fix) continue;
    const together = [...edits, ...fix.edits];
    const next = applyEdits(text, together);
    if (next === undefined) continue;
    edits = together;
    result = next;
    count++;
  }
  return { edits, count, text: result };
}
