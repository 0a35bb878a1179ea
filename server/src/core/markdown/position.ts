import type { Nodes } from 'mdast';

/** unist's own types, as the nodes have them. */
export type Position = NonNullable<Nodes['position']>;
type Point = Position['start'];

/** A place in a text as unist has it: 1-based line and column, 0-based UTF-16 offset. */
export function point(line: number, column: number, offset: number): Point {
  return { line, column, offset };
}

/** A position between two places, which it keeps: no two nodes may share a point. */
export function position(start: Point, end: Point): Position {
  return { start, end };
}

/**
 * Moves nodes, all that is in them included, by whole lines: columns stay. It does not recurse, as inline marks may
 * nest deeper than the engine's stack.
 * @param pending an empty array to work with, for a caller that moves many.
 */
export function shift(nodes: readonly Nodes[], lines: number, offsets: number, pending: Nodes[] = []): void {
  for (const node of nodes) pending.push(node);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.position) {
      move(node.position.start, lines, offsets);
      move(node.position.end, lines, offsets);
    }
    if ('children' in node) for (const child of node.children) pending.push(child);
  }
}

function move(point: Point, lines: number, offsets: number): void {
  point.line += lines;
  if (point.offset !== undefined) point.offset += offsets;
}
