import type { RootContent } from 'mdast';
import { nextLine } from '../lines.ts';
import { type Point, type Position, point } from '../position.ts';

/** Where the builders are in a text and what they have built; one that answers `false` may leave it anyhow. */
export interface Building {
  readonly text: string;
  /** The end of the piece that is being built. */
  readonly end: number;
  /** Whether the text defines labels, so that brackets may be links. */
  readonly hasLabels: boolean;
  /** The start of the line to build from. */
  at: number;
  /** Its 1-based number. */
  line: number;
  readonly nodes: RootContent[];
  /** Brackets were met that would be links if the text defined their labels. */
  refers: boolean;
}

/** A node that is somewhere, as all do that are built. */
export type Placed<Node> = Node & { position: Position };

/** Goes on to the line after the line end at `end`. */
export function stepOver(building: Building, end: number): void {
  building.at = nextLine(building.text, end);
  if (building.at > end) building.line++;
}

/** The place of `offset`, which is in the line to build from. */
export function pointIn({ at, line }: Building, offset: number): Point {
  return point(line, offset - at + 1, offset);
}
