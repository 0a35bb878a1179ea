import type { Paragraph } from 'mdast';
import { clipped } from './clipped.ts';
import type { Label } from './labels.ts';

/** A stretch of a paragraph, as a paragraph of its own: a label, or what is between labels. */
export interface Cut {
  readonly node: Paragraph;
  readonly label: Label | undefined;
}

/**
 * Cuts a paragraph at labels, each up to the text after it.
 * @param labels of the paragraph, in their order; their spans count from `offset`.
 * @returns the stretches that hold anything, in their order.
 */
export function cutAtLabels(node: Paragraph, text: string, offset: number, labels: readonly Label[]): Cut[] {
  const cuts: Cut[] = [];
  const add = (start: number, end: number, label?: Label): void => {
    const { length } = text.slice(start, end).trimEnd();
    if (length > 0) cuts.push({ node: clipped(node, { start, end: start + length }), label });
  };
  let at = node.position?.start.offset ?? offset;
  for (const label of labels) {
    add(at, offset + label.span.start);
    at = offset + label.body.start;
    add(offset + label.span.start, at, label);
  }
  add(at, node.position?.end.offset ?? at);
  return cuts;
}
