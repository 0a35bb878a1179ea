import type { Nodes } from 'mdast';
import type { Span } from '../text/span.ts';

/** Where a node of the tree is in the note. */
export function spanOfNode({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
