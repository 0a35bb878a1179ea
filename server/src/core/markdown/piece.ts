import type { Nodes, RootContent } from 'mdast';
import { GREATER_THAN, SPACE } from './characters.ts';
import { flatCopy } from './flat-copy.ts';
import { countLines, lineEnd } from './lines.ts';
import { checkNesting } from './nesting.ts';
import { openerAt } from './open-block.ts';
import { buildPlainBlocks } from './plain/blocks.ts';
import { shift } from './position.ts';
import { parsePieceWithRemark, type RootFields } from './reference.ts';

/** Where a piece lies in its text. */
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
  /** What it adds to the root of the whole text. */
  readonly rootFields: RootFields;
  /** The labels of the link reference definitions in it, normalised. */
  readonly labels: readonly string[];
  /** Whether its nodes hang on the labels that the whole text defines. */
  readonly refers: boolean;
  /** Whether it was built by hand, from its own text alone. */
  readonly isPlain: boolean;
}

const NONE: readonly string[] = [];
const NO_FIELDS: RootFields = {};

/** A piece that neither defines labels nor refers to any. */
export function plainPiece(extent: Extent, nodes: readonly RootContent[]): Piece {
  const { start, end, line, lines } = extent;
  return {
    start,
    end,
    line,
    lines,
    nodes,
    rootFields: NO_FIELDS,
    labels: NONE,
    isPlain: true,
    refers: false,
  };
}

/**
 * Parses a piece that `cutPiece` has cut: by hand where its shape is plain, else with remark.
 * @param labels the labels that the whole text defines.
 * @returns a piece that reaches to the end of the text where this one ends in a block that stays open.
 * @throws NestingError
 */
export function parsePiece(text: string, extent: Extent, labels: ReadonlySet<string>): Piece {
  const { start, end, line, lines } = extent;
  const plain = buildPlainBlocks(text, start, end, line);
  if (plain !== undefined) return plainPiece(extent, plain);
  if (!isOneOpenBlock(text, start)) checkNesting(text, start, end, line);
  const source = flatCopy(text.slice(start, end));
  const isLast = end === text.length;
  const tree = parsePieceWithRemark(isLast ? source : source + sentinelFor(text, end), labels);
  const { nodes } = tree;
  if (!isLast && nodes.pop()?.position?.start.offset !== source.length) {
    const rest = { start, end: text.length, line, lines: countLines(text, start, text.length) };
    return parsePiece(text, rest, labels);
  }
  shift(nodes, line - 1, start);
  return { start, end, line, lines, ...tree, isPlain: false };
}

/**
 * What stands for the next piece while one is parsed. An open block in a list or quote ends another way before a line
 * than at the end of a text, and before a block quote another way than before other lines. If the sentinel does not
 * come out as a block of its own, a block swallowed it, as it would the next piece.
 */
function sentinelFor(text: string, at: number): string {
  return text.charCodeAt(at) === GREATER_THAN ? '>' : '#';
}

/** Whether a piece, the text of which stands at the same place in `before` and `after`, has the same nodes in both. */
export function isSameIn(before: string, after: string, { end, isPlain }: Piece): boolean {
  const isWithin = end < before.length && end < after.length;
  return isPlain || (isWithin && sentinelFor(before, end) === sentinelFor(after, end));
}

/** Moves pieces with all their nodes. */
export function movePieces(pieces: readonly Piece[], lines: number, offsets: number): void {
  if (lines === 0 && offsets === 0) return;
  const pending: Nodes[] = [];
  for (const piece of pieces) {
    piece.start += offsets;
    piece.end += offsets;
    piece.line += lines;
    shift(piece.nodes, lines, offsets, pending);
  }
}

/** Whether the piece is fenced code or HTML and nothing else: there no mark nests anything. */
function isOneOpenBlock(text: string, start: number): boolean {
  let first = start;
  while (text.charCodeAt(first) === SPACE) first++;
  return first - start < 4 && openerAt(text, first, lineEnd(text, first)) !== undefined;
}
