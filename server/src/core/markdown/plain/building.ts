import type { RootContent } from 'mdast';
import { SPACE } from '../characters.ts';
import { isBlankFrom, lineEnd, nextLine } from '../lines.ts';
import { type Point, type Position, point } from '../position.ts';

/** Where the builders are in a text and what they have built; one that answers `false` may leave it anyhow. */
export interface Building {
  readonly text: string;
  /** The end of the piece that is being built. */
  readonly end: number;
  /** Whether the text defines labels, so that brackets may be links. */
  readonly hasLabels: boolean;
  /** Whether each line begins with the mark of a quote. */
  readonly isQuoted: boolean;
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

/** Where the content of the line at `at` begins: after the mark of a quote and the space that may follow it. */
export function contentStart({ text, isQuoted }: Building, at: number): number {
  if (!isQuoted) return at;
  return text.charCodeAt(at + 1) === SPACE ? at + 2 : at + 1;
}

/** Goes on to the next line with content, or to the end. */
export function skipBlankLines(building: Building): void {
  const { text, end } = building;
  while (building.at < end && isBlankFrom(text, contentStart(building, building.at))) {
    stepOver(building, lineEnd(text, building.at));
  }
}
