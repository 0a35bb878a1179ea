import type { RootContent } from 'mdast';
import { nextLine } from '../lines.ts';

/** Where the builders stand in a text and what they have built; one that answers `false` may leave it anyhow. */
export interface Building {
  readonly text: string;
  /** The end of the piece that is being built. */
  readonly end: number;
  /** The start of the line to build from. */
  at: number;
  /** Its 1-based number. */
  line: number;
  readonly nodes: RootContent[];
}

/** Goes on to the line behind the line end at `end`. */
export function stepOver(building: Building, end: number): void {
  building.at = nextLine(building.text, end);
  if (building.at > end) building.line++;
}
