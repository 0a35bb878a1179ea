import { line } from 'd3-shape';

/** A place in a picture. */
export type Point = readonly [x: number, y: number];

/** A line through some points, as the path of a picture. */
export function chartPath(points: readonly Point[]): string {
  return line<Point>()(points as Point[]) ?? '';
}
