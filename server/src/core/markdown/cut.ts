import { GREATER_THAN, LESS_THAN, TAB } from './characters.ts';
import {
  countLines,
  headingDepth,
  isBlankFrom,
  lineEnd,
  listMarkerEnd,
  nextLine,
  skipSpaces,
} from './lines.ts';
import { closes, type OpenBlock, openerAt } from './open-block.ts';

/** One piece of a text: the tree of the text is the trees of its pieces, one after the other. */
export interface Cut {
  /** The offset after the piece, where the next one begins. */
  readonly end: number;
  /** How many lines of the text begin after the start of the piece and not after its end. */
  readonly lines: number;
}

/** What is known of a piece that has been read up to some line. */
interface PieceSoFar {
  readonly text: string;
  /** The fenced code or HTML that the lines are part of. */
  open: OpenBlock | undefined;
  /** No line yet, or none but blank ones. */
  isEmpty: boolean;
  /** A block has ended for good, so that any line begins another. */
  isSettled: boolean;
  isAfterBlank: boolean;
  /** A line began as items of lists do: an indented line may be part of a list. */
  maybeInList: boolean;
  /**
   * A line was indented as code is: after it, blank lines between or not, micromark takes fewer markers for lists, in a
   * quote as well.
   */
  maybeInCode: boolean;
  /** A line began with `<`, so that up to the next blank line all may be HTML. */
  maybeInHtml: boolean;
}

/**
 * Cuts the piece that begins at `start`, where no block of the text before is open any more.
 *
 * A piece ends before a line that begins a block whatever comes before it, except for open fenced code or HTML. That is,
 * if it begins at column 1 and so in no list item:
 * - an ATX heading, unless it may be in HTML;
 * - any line after a blank one, unless it is a list marker that may go on with a list, or such a marker or a quote after
 *   what may be indented code;
 * and wherever it begins, the line after an ATX heading, fenced code, or HTML of the kinds 1 to 5.
 *
 * What ends a piece depends on its own text and the line after it alone: edits elsewhere leave it as it is.
 */
export function cutPiece(text: string, start: number): Cut {
  const piece: PieceSoFar = {
    text,
    open: undefined,
    isEmpty: true,
    isSettled: false,
    isAfterBlank: false,
    maybeInList: false,
    maybeInCode: false,
    maybeInHtml: false,
  };
  let at = start;
  let lines = 0;
  while (at < text.length) {
    const first = skipSpaces(text, at);
    const end = lineEnd(text, first);
    if (piece.open !== undefined) {
      readInside(piece, piece.open, at, end);
    } else if (first === end) {
      piece.isAfterBlank = true;
      piece.maybeInHtml = false;
    } else {
      const isMarker = listMarkerEnd(text, first) > first;
      const isHeading = first === at && !piece.maybeInHtml && headingDepth(text, at) > 0;
      if (!piece.isEmpty) {
        const isQuote = text.charCodeAt(first) === GREATER_THAN;
        const goesOn = (isMarker && piece.maybeInList) || ((isMarker || isQuote) && piece.maybeInCode);
        const isOwnBlock = first === at && piece.isAfterBlank && !goesOn;
        if (piece.isSettled || isHeading || isOwnBlock) break;
      }
      piece.isSettled = isHeading;
      readOpener(piece, at, first, end);
      piece.maybeInList ||= isMarker;
      piece.maybeInCode ||= indentation(text, at, first) > 3;
      piece.isAfterBlank = false;
      piece.isEmpty = false;
    }
    at = nextLine(text, end);
    if (at > end) lines++;
  }
  return { end: at, lines };
}

/** Reads a line of the open block. */
function readInside(piece: PieceSoFar, open: OpenBlock, start: number, end: number): void {
  if (!closes(open, piece.text, start, end)) return;
  piece.open = undefined;
  piece.isSettled = true;
}

/**
 * Notes what the line from `start` to `end` opens, whose first mark is at `first`. Where that is not certain, as an
 * item of a list may hold the line, it is taken not to open anything; `parsePiece` finds out if it did.
 */
function readOpener(piece: PieceSoFar, start: number, first: number, end: number): void {
  const { text } = piece;
  const opener = openerAt(text, first, end);
  const indent = indentation(text, start, first);
  if (opener === undefined || indent > 3) {
    if (text.charCodeAt(first) === LESS_THAN) piece.maybeInHtml = true;
  } else if (piece.maybeInHtml || (indent > 1 && piece.maybeInList)) {
    if (opener.kind === 'html') piece.maybeInHtml = true;
  } else if (opener.kind === 'html' && closes(opener, text, start, end)) {
    piece.isSettled = true;
  } else {
    piece.open = opener;
  }
}

/** How far the mark at `first` is indented in its line: 4 stands for 4 columns and more. */
function indentation(text: string, start: number, first: number): number {
  for (let at = start; at < first; at++) if (text.charCodeAt(at) === TAB) return 4;
  return Math.min(first - start, 4);
}

/** Cuts the front matter whose closing fence ends at `fenceEnd`, with the blank lines after it. */
export function cutFrontMatter(text: string, fenceEnd: number): Cut {
  let end = nextLine(text, fenceEnd);
  while (end < text.length && isBlankFrom(text, end)) end = nextLine(text, lineEnd(text, end));
  return { end, lines: countLines(text, 0, end) };
}
