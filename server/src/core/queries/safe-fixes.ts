import type { Finding } from '../finding.ts';
import { firstToPass } from '../text/bisect.ts';
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
  const taken = new TakenEdits();
  const edits: Edit[] = [];
  let count = 0;
  for (const { fix } of findings) {
    if (!fix || !taken.take(fix.edits)) continue;
    edits.push(...fix.edits);
    count++;
  }
  const result = applyEdits(text, edits);
  return result === undefined ? { edits: [], count: 0, text } : { edits, count, text: result };
}

/** Edits that don't overlap, in the order of the text. */
class TakenEdits {
  readonly #ordered: Edit[] = [];

  /** Takes some more, or none of them where one overlaps another. */
  take(edits: readonly Edit[]): boolean {
    const added: Edit[] = [];
    for (const edit of edits) {
      if (this.#add(edit)) added.push(edit);
      else {
        for (const each of added) this.#ordered.splice(this.#ordered.indexOf(each), 1);
        return false;
      }
    }
    return true;
  }

  #add(edit: Edit): boolean {
    const { start, end } = edit.span;
    const at = firstToPass(
      this.#ordered,
      ({ span }) => span.start > start || (span.start === start && span.end > end),
    );
    const [before, next] = [this.#ordered[at - 1], this.#ordered[at]];
    if ((before && before.span.end > start) || (next && next.span.start < end)) return false;
    this.#ordered.splice(at, 0, edit);
    return true;
  }
}
