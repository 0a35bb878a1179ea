import type { Paragraph, PhrasingContent } from 'mdast';
import { firstToPass } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';
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
    if (length > 0) cuts.push({ node: within(node, { start, end: start + length }), label });
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

/** The part of a paragraph that lies in a stretch of the note. Its offsets are right, its lines are not kept. */
function within(node: Paragraph, span: Span): Paragraph {
  return placed({ ...node, children: childrenWithin(node.children, span) }, span);
}

function childrenWithin<Node extends PhrasingContent>(children: readonly Node[], span: Span): Node[] {
  const from = firstToPass(children, ({ position }) => (position?.end.offset ?? 0) > span.start);
  const to = firstToPass(children, ({ position }) => (position?.start.offset ?? 0) >= span.end);
  return children.slice(from, to).map((child) => {
    const start = Math.max(span.start, child.position?.start.offset ?? 0);
    const end = Math.min(span.end, child.position?.end.offset ?? 0);
    const cut = placed(child, { start, end });
    return 'children' in cut
      ? { ...cut, children: childrenWithin<PhrasingContent>(cut.children, span) }
      : cut;
  });
}

function placed<Node extends Paragraph | PhrasingContent>(node: Node, { start, end }: Span): Node {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { ...node, position: { start: point(start), end: point(end) } };
}
