import type { RootContent } from 'mdast';
import { GREATER_THAN, SPACE } from './characters.ts';
import { flatCopy } from './flat-copy.ts';
import { countLines, lineEnd, skipRun } from './lines.ts';
import { checkMarks } from './marks.ts';
import { checkNesting } from './nesting.ts';
import { openerAt } from './open-block.ts';
import { buildPlainBlocks } from './plain/blocks.ts';
import { type Point, pointsIn, shift } from './position.ts';
import { parsePieceWithRemark, type RootFields } from './reference.ts';

/** Where a piece is in its text. */
export interface Extent {
  start: number;
  end: number;
  /** The 1-based number of the line at `start`. */
  line: number;
  /** How many lines on the line at `end` is. */
  readonly lines: number;
}

/** A parsed piece of a text; edits before it move it, nodes and all. */
export interface Piece extends Extent {
  /** Its nodes at top level, placed in the whole text. */
  readonly nodes: readonly RootContent[];
  /** What it adds to the root of the whole text, if anything. */
  readonly rootFields: RootFields | undefined;
  /** The labels of the link reference definitions in it, normalised. */
  readonly labels: readonly string[];
  /** Whether its nodes depend on the labels that the whole text defines. */
  readonly refers: boolean;
  /** Whether it was built by hand, from its own text and the labels alone. */
  readonly isPlain: boolean;
  /** The points of its nodes, gathered when it is moved for the first time. */
  points: readonly Point[] | undefined;
}

const NONE: readonly string[] = [];

/** A piece that was built by hand; it defines no labels. */
export function plainPiece(extent: Extent, nodes: readonly RootContent[], refers = false): Piece {
  const { start, end, line, lines } = extent;
  return {
    start,
    end,
    line,
    lines,
    nodes,
    rootFields: undefined,
    labels: NONE,
    refers,
    isPlain: true,
    points: undefined,
  };
}

/**
 * Parses a piece that `cutPiece` has cut: by hand where its shape is plain, else with remark.
 * @param labels the labels that the whole text defines.
 * @returns a piece that reaches to the end of the text where this one ends in a block that stays open.
 * @throws BudgetError
 */
export function parsePiece(text: string, extent: Extent, labels: ReadonlySet<string>): Piece {
  const { start, end, line, lines } = extent;
  const plain = buildPlainBlocks(text, start, end, line, labels.size > 0);
  if (plain !== undefined) return plainPiece(extent, plain.nodes, plain.refers);
  if (!isOneOpenBlock(text, start)) {
    checkNesting(text, start, end, line);
    checkMarks(text, start, end, line);
  }
  const source = flatCopy(text.slice(start, end));
  const isLast = end === text.length;
  const tree = parsePieceWithRemark(isLast ? source : source + sentinelFor(text, end), labels);
  const { nodes } = tree;
  if (!isLast && nodes.pop()?.position?.start.offset !== source.length) {
    const rest = { start, end: text.length, line, lines: countLines(text, start, text.length) };
    return parsePiece(text, rest, labels);
  }
  shift(pointsIn(nodes), line - 1, start);
  return { start, end, line, lines, ...tree, isPlain: false, points: undefined };
}

/**
 * What stands for the next piece while one is parsed. An open block in a list or quote ends another way before a line
 * than at the end of a text, and before a block quote another way than before other lines. If the sentinel does not
 * come out as a block of its own, a block swallowed it, as it would the next piece.
 */
function sentinelFor(text: string, at: number): string {
  return text.charCodeAt(at) === GREATER_THAN ? '>' : '#';
}

/** Whether a piece, the text of which is at the same place in `before` and `after`, has the same nodes in both. */
export function isSameIn(before: string, after: string, { end, isPlain }: Piece): boolean {
  const isWithin = end < before.length && end < after.length;
  return isPlain || (isWithin && sentinelFor(before, end) === sentinelFor(after, end));
}

/** Moves pieces with all their nodes. */
export function movePieces(pieces: readonly Piece[], lines: number, offsets: number): void {
  if (lines === 0 && offsets === 0) return;
  for (const piece of pieces) {
    piece.start += offsets;
    piece.end += offsets;
    piece.line += lines;
    piece.points ??= pointsIn(piece.nodes);
    shift(piece.points, lines, offsets);
  }
}

/** Whether the piece is fenced code or HTML and nothing else: there no mark nests anything. */
function isOneOpenBlock(text: string, start: number): boolean {
  const first = skipRun(text, start, SPACE);
  return first - start < 4 && openerAt(text, first, lineEnd(text, first)) !== undefined;
}
