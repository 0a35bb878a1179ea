import type { Span } from '../text/span.ts';

/** The line that holds `offset`, without its line end. LF, CRLF and a lone CR end lines. */
export function lineAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

/** The lines of a stretch of text, without their line ends, in order. */
export function* linesIn(text: string, { start, end }: Span): Generator<Span, void, undefined> {
  let at = start;
  while (at <= end) {
    const line = lineAt(text, at);
    yield { start: line.start, end: Math.min(line.end, end) };
    at = line.end + (text.startsWith('\r\n', line.end) ? 2 : 1);
  }
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
