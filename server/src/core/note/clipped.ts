import type { Nodes } from 'mdast';
import { firstToPass } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';
import { spanOfNode } from './node-span.ts';

/**
 * The part of a node that is in a stretch of the note, with what it holds there. Its offsets are right, its lines are not
 * kept; an item whose beginning is cut off is no task.
 */
export function clipped<Node extends Nodes>(node: Node, span: Span): Node {
  const whole = spanOfNode(node);
  const start = Math.max(span.start, whole.start);
  const end = Math.min(span.end, whole.end);
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  const cut = { ...node, position: { start: point(start), end: point(end) } };
  if (cut.type === 'listItem' && start > whole.start) cut.checked = null;
  if ('children' in cut) Object.assign(cut, { children: childrenWithin(cut.children, { start, end }) });
  return cut;
}

function childrenWithin(children: readonly Nodes[], span: Span): Nodes[] {
  const from = firstToPass(children, (child) => spanOfNode(child).end > span.start);
  const to = firstToPass(children, (child) => spanOfNode(child).start >= span.end);
  return children.slice(from, to).map((child) => clipped(child, span));
}
