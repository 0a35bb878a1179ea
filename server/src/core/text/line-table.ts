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
  readonly #starts: number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    let lf = text.indexOf('\n');
    let cr = text.indexOf('\r');
    while (lf !== -1 || cr !== -1) {
      if (cr === -1 || (lf !== -1 && lf < cr)) {
        starts.push(lf + 1);
        lf = text.indexOf('\n', lf + 1);
      } else if (lf === cr + 1) {
        starts.push(lf + 1);
        cr = text.indexOf('\r', lf);
        lf = text.indexOf('\n', lf + 1);
      } else {
        starts.push(cr + 1);
        cr = text.indexOf('\r', cr + 1);
      }
    }
    this.#starts = starts;
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

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** The first line end used in the text, or LF where it has none: inserted lines follow it. */
export function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
  const end = /\r\n|\n|\r/.exec(text)?.[0];
  return end === '\r\n' || end === '\r' ? end : '\n';
}
