import type { Nodes } from 'mdast';
import { firstToPass } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';

/**
 * The part of a node that lies in a stretch of the note, with what it holds there. Its offsets are right, its lines are not
 * kept; an item whose beginning is cut off is no task.
 */
export function clipped<Node extends Nodes>(node: Node, span: Span): Node {
  const start = Math.max(span.start, node.position?.start.offset ?? 0);
  const end = Math.min(span.end, node.position?.end.offset ?? 0);
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  const cut = { ...node, position: { start: point(start), end: point(end) } };
  if (cut.type === 'listItem' && start > (node.position?.start.offset ?? 0)) cut.checked = null;
  if ('children' in cut) Object.assign(cut, { children: childrenWithin(cut.children, { start, end }) });
  return cut;
}

function childrenWithin(children: readonly Nodes[], span: Span): Nodes[] {
  const from = firstToPass(children, ({ position }) => (position?.end.offset ?? 0) > span.start);
  const to = firstToPass(children, ({ position }) => (position?.start.offset ?? 0) >= span.end);
  return children.slice(from, to).map((child) => clipped(child, span));
}
