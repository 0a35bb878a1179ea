import { commonEnds } from '../text/common-ends.ts';
import { cutFrontMatter, cutPiece } from './cut.ts';
import { type FrontMatterFence, frontMatterFence } from './front-matter.ts';
import { guessLabels } from './labels.ts';
import { isSameIn, movePieces, type Piece, parsePiece, plainPiece } from './piece.ts';
import { buildFrontMatter } from './plain/front-matter.ts';

/** A whole text, cut into pieces and parsed. */
export interface Pieces {
  readonly source: string;
  readonly list: readonly Piece[];
  /** The end of the front matter, which is then the first piece; 0 without. */
  readonly frontMatterEnd: number;
  /** The labels of all link reference definitions in the text. */
  readonly labels: ReadonlySet<string>;
}

/** The pieces of the empty text: a full parse is an update of them. */
export const NO_PIECES: Pieces = { source: '', list: [], frontMatterEnd: 0, labels: new Set() };

/**
 * Parses `source`, taking over from `before` what the difference between the two texts leaves as it was.
 *
 * What ends a piece depends on its own text and the one line after it, so the pieces before the one that holds the
 * first change stay, except for the last of them. The cutting knows nothing of what is before the piece it cuts, so
 * where it meets an old cut after the last change, the old pieces from there on stay.
 * @returns the new pieces. Those taken over are `before`'s own, moved: `before` is used up.
 * @throws BudgetError before anything of `before` is touched.
 */
export function updatePieces(before: Pieces, source: string): Pieces {
  const { prefix, suffix } = commonEnds(before.source, source);
  const moved = source.length - before.source.length;
  const labels = before.list.length === 0 ? guessLabels(source) : before.labels;
  const reading = { source, fence: frontMatterFence(source), labels };
  const frontMatterEnd = reading.fence?.end ?? 0;

  const head = frontMatterEnd === before.frontMatterEnd ? firstInDoubt(before.list, prefix) : 0;
  const fresh: Piece[] = [];
  let { start: at, line } = before.list[head] ?? { start: 0, line: 1 };
  let tail = before.list.length;
  while (at < source.length) {
    if (at >= source.length - suffix && at >= frontMatterEnd) {
      const old = indexFrom(before.list, at - moved);
      const start = before.list[old]?.start;
      if (start === at - moved && start >= before.frontMatterEnd) {
        tail = old;
        break;
      }
    }
    const known = before.list[head + fresh.length];
    const isUnchanged = known !== undefined && known.end <= prefix && isSameIn(before.source, source, known);
    const piece = readPiece(reading, at, line, isUnchanged ? known : undefined);
    fresh.push(piece);
    at = piece.end;
    line += piece.lines;
  }

  const lines = line - (before.list[tail]?.line ?? line);
  const kept = before.list.slice(tail);
  movePieces(kept, lines, moved);
  const list = before.list.slice(0, head).concat(fresh, kept);
  return withLabels({ source, list, frontMatterEnd, labels });
}

/** The index of the piece before the one that holds `offset`: the first whose end a change there may move. */
function firstInDoubt(pieces: readonly Piece[], offset: number): number {
  return Math.max(0, indexFrom(pieces, offset + 1) - 2);
}

/** The index of the first piece that begins at `offset` or after it. */
function indexFrom(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the pieces of a text are read with. */
interface Reading {
  readonly source: string;
  readonly fence: FrontMatterFence | undefined;
  readonly labels: ReadonlySet<string>;
}

/** Cuts and parses the piece at `at`, or takes `known` where it is that piece. */
function readPiece(reading: Reading, at: number, line: number, known: Piece | undefined): Piece {
  const { source, fence, labels } = reading;
  const frontMatter = at === 0 ? fence : undefined;
  const { end, lines } = frontMatter ? cutFrontMatter(source, frontMatter.end) : cutPiece(source, at);
  const extent = { start: at, end, line, lines };
  if (known?.start === at && known.end === end) return known;
  return frontMatter
    ? plainPiece(extent, [buildFrontMatter(source, frontMatter)])
    : parsePiece(source, extent, labels);
}

/** Completes pieces with the labels they define, and parses those that refer to labels again if these are others. */
function withLabels(pieces: Pieces): Pieces {
  const { source, list } = pieces;
  const labels = new Set<string>();
  for (const piece of list) for (const label of piece.labels) labels.add(label);
  if (isSameSet(labels, pieces.labels)) return pieces;
  return {
    ...pieces,
    labels,
    list: list.map((piece) => (piece.refers ? parsePiece(source, piece, labels) : piece)),
  };
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const entry of a) if (!b.has(entry)) return false;
  return true;
}
