import type { Range as LspRange, Position, TextEdit } from 'vscode-languageserver';
import { type Edit, LineTable, type Range, type Span } from '../core/index.ts';

const BOM = '\uFEFF';

/**
 * A document as the client counts it and as the core does: the only place where spans become ranges of the protocol
 * and back. Both count UTF-16 code units. A byte order mark that a client leaves in the text is a character to the
 * client and nothing to the core.
 */
export class TextMap {
  /** The text as the core reads it. */
  readonly text: string;
  readonly #source: string;
  readonly #shift: number;
  readonly #lines: LineTable;

  /** @param lines those of the text as the core reads it, where there is a table of them already. */
  constructor(source: string, lines?: LineTable) {
    this.#source = source;
    this.#shift = source.startsWith(BOM) ? 1 : 0;
    this.text = this.#shift === 0 ? source : source.slice(1);
    this.#lines = lines ?? new LineTable(this.text);
  }

  /** The same, with a table that there is anyway. */
  withLines(lines: LineTable): TextMap {
    return new TextMap(this.#source, lines);
  }

  /** The range of a span. */
  rangeOf(span: Span): LspRange {
    return this.rangeAt(this.#lines.rangeOf(span));
  }

  /** A range of the core, such as a finding's place. */
  rangeAt({ start, end }: Range): LspRange {
    return { start: this.#out(start), end: this.#out(end) };
  }

  /** The offset of a position; one past a line's or the text's end is clamped. */
  offsetOf(position: Position): number {
    return this.#lines.offsetAt(this.#in(position));
  }

  /** A range of the client, as the core compares places. */
  rangeIn({ start, end }: LspRange): Range {
    return { start: this.#in(start), end: this.#in(end) };
  }

  /** Edits by range. */
  editsOf(edits: readonly Edit[]): TextEdit[] {
    return edits.map(({ span, newText }) => ({ range: this.rangeOf(span), newText }));
  }

  #out({ line, character }: Position): Position {
    return { line, character: line === 0 ? character + this.#shift : character };
  }

  #in({ line, character }: Position): Position {
    return { line, character: line === 0 ? Math.max(0, character - this.#shift) : character };
  }
}
