import { commonEnds } from './common-ends.ts';
import type { Span } from './span.ts';

/** A place in a text: 0-based line, and 0-based UTF-16 code unit in it (LSP's own convention). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Two positions, `end` exclusive. Survives the text it was read from, unlike a `Span`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

const LF = 10;
const CR = 13;

/** Where the lines of a text begin. LF, CRLF and a lone CR each end a line, as Markdown and LSP have it. */
export class LineTable {
  readonly #text: string;
  /** The table of an earlier version, until the lines are counted. */
  #earlier: LineTable | undefined;
  #counted: Int32Array | undefined;

  /**
   * The lines are counted when someone first asks.
   * @param earlier the table of an earlier version of the text: if its lines were counted, only what has changed is
   * searched for others.
   */
  constructor(text: string, earlier?: LineTable) {
    this.#text = text;
    if (earlier && earlier.#counted !== undefined) this.#earlier = earlier;
  }

  get #starts(): Int32Array {
    if (this.#counted === undefined) {
      this.#counted = this.#earlier
        ? this.#startsAfter(this.#earlier)
        : startsIn(this.#text, 0, this.#text.length);
      this.#earlier = undefined;
    }
    return this.#counted;
  }

  /** The starts of the lines, taken over from `earlier` as far as the line ends before them are in both texts. */
  #startsAfter(earlier: LineTable): Int32Array {
    const { prefix, suffix } = commonEnds(earlier.#text, this.#text);
    const { length } = this.#text;
    const moved = length - earlier.#text.length;
    const head = earlier.#starts.subarray(0, earlier.lineAt(prefix - 1) + 1);
    const tail = earlier.#starts.subarray(earlier.lineAt(length - suffix - moved) + 1);
    const between = startsIn(this.#text, head.at(-1) ?? 0, length - suffix).subarray(1);
    const starts = new Int32Array(head.length + between.length + tail.length);
    starts.set(head);
    starts.set(between, head.length);
    starts.set(
      tail.map((start) => start + moved),
      head.length + between.length,
    );
    return starts;
  }

  /** How many lines the text has; an empty text has one. */
  get count(): number {
    return this.#starts.length;
  }

  /** The 0-based line that holds `offset`. */
  lineAt(offset: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The line (0-based, clamped to the text) without its line end. */
  line(index: number): Span {
    const clamped = Math.max(0, Math.min(index, this.count - 1));
    const start = this.#starts[clamped] ?? 0;
    let end = this.#starts[clamped + 1] ?? this.#text.length;
    while (end > start && isLineEnd(this.#text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  /** The position of `offset`, which is clamped to the text. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - (this.#starts[line] ?? 0) };
  }

  /** The offset of `position`; lines and characters past the end are clamped. */
  offsetAt(position: Position): number {
    if (position.line >= this.count) return this.#text.length;
    const { start, end } = this.line(position.line);
    return Math.min(start + Math.max(0, position.character), end);
  }

  /** The range that `span` covers. */
  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }
}

/** `from`, where a line begins, and the starts of the lines after it that do not begin after `to`. */
function startsIn(text: string, from: number, to: number): Int32Array {
  const starts = [from];
  // A CR at the end is known for one half of a line end or a whole one by what follows it.
  const part = text.slice(from, to + 1);
  let lf = part.indexOf('\n');
  let cr = part.indexOf('\r');
  while (lf !== -1 || cr !== -1) {
    const isCrFirst = cr !== -1 && (lf === -1 || cr < lf);
    const end = isCrFirst && lf !== cr + 1 ? cr : lf;
    if (from + end >= to) break;
    starts.push(from + end + 1);
    if (lf === end) lf = part.indexOf('\n', end + 1);
    if (isCrFirst) cr = part.indexOf('\r', end + 1);
  }
  return new Int32Array(starts);
}

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** The first line end used in the text, or LF where it has none: inserted lines follow it. */
export function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
  const end = /\r\n|\n|\r/.exec(text)?.[0];
  return end === '\r\n' || end === '\r' ? end : '\n';
}
