import type { Nodes } from 'mdast';

/** unist's own types, as the nodes have them. */
export type Position = NonNullable<Nodes['position']>;
export type Point = Position['start'];

/** A place in a text as unist has it: 1-based line and column, 0-based UTF-16 offset. */
export function point(line: number, column: number, offset: number): Point {
  return { line, column, offset };
}

/** A position between two places, which it keeps: no two nodes may share a point. */
export function position(start: Point, end: Point): Position {
  return { start, end };
}

/**
 * The points of nodes, of all that is in them as well. It does not recurse, as inline marks may nest deeper than the
 * engine's stack.
 */
export function pointsIn(nodes: readonly Nodes[]): Point[] {
  const points: Point[] = [];
  const pending = [...nodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.position) points.push(node.position.start, node.position.end);
    if ('children' in node) for (const child of node.children) pending.push(child);
  }
  return points;
}

/** Moves points by whole lines: columns stay. */
export function shift(points: readonly Point[], lines: number, offsets: number): void {
  for (const point of points) {
    point.line += lines;
    if (point.offset !== undefined) point.offset += offsets;
  }
}
