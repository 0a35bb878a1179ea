import { type Span, spanOf } from '../text/span.ts';
import type { YamlScalar } from './yaml-value.ts';

/** A value of the front matter that is a text, or a part of one. */
export interface Piece {
  readonly text: string;
  /** Where a finding on it points: a whole value with its quotes, a part alone. */
  readonly span: Span;
  /** Where the text begins in the note; `undefined` where it is not written as it is read. */
  readonly start: number | undefined;
}

/** A single value as a piece. */
export function pieceOf({ value, span }: YamlScalar): Piece {
  const text = String(value);
  const marks = span.end - span.start - text.length;
  const start = marks === 0 ? span.start : marks === 2 ? span.start + 1 : undefined;
  return { text, span, start };
}

/** The parts of a piece between separators, without the spaces around them; without any separator the piece itself. */
export function partsOf(piece: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  for (const part of piece.text.split(separator)) {
    const from = piece.text.indexOf(part, at);
    at = from + part.length;
    const text = part.trim();
    if (text !== '') parts.push(partAt(piece, from + part.indexOf(text), text.length));
  }
  const [only] = parts;
  return parts.length === 1 && only?.text === piece.text.trim() ? [{ ...only, span: piece.span }] : parts;
}

/** A stretch of a piece. */
export function partAt({ text, span, start }: Piece, from: number, length: number): Piece {
  const own = start === undefined ? undefined : start + from;
  return {
    text: text.slice(from, from + length),
    span: own === undefined ? span : spanOf(own, length),
    start: own,
  };
}
