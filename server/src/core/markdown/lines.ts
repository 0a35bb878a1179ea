import { ASTERISK, CLOSE_PAREN, CR, DASH, DOT, HASH, isDigit, isSpace, LF, PLUS } from './characters.ts';

/** Searched for by the engine's own code: a loop over characters is slow until it has been compiled. */
const lineBreak = /[\n\r]/g;

/** Where the line that holds `from` ends: the offset of its LF or CR, or the length of the text. */
export function lineEnd(text: string, from: number): number {
  lineBreak.lastIndex = from;
  return lineBreak.test(text) ? lineBreak.lastIndex - 1 : text.length;
}

/** The offset after the LF, CRLF or CR at `end`; `end` itself at the end of the text. */
export function nextLine(text: string, end: number): number {
  if (end >= text.length) return end;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** The offset of the LF, CRLF or CR that ends just before `at`, the start of a line. */
export function lineEndBefore(text: string, at: number): number {
  const isPair = text.charCodeAt(at - 1) === LF && text.charCodeAt(at - 2) === CR;
  return isPair ? at - 2 : at - 1;
}

/** The offset of the first code unit from `from` on that is neither space nor tab. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The offset of the first code unit from `from` on that is not `code`. */
export function skipRun(text: string, from: number, code: number): number {
  let at = from;
  while (text.charCodeAt(at) === code) at++;
  return at;
}

/** Whether nothing but spaces and tabs is between `from` and the end of its line. */
export function isBlankFrom(text: string, from: number): boolean {
  return isLineEnd(text, skipSpaces(text, from));
}

/** Whether a line ends at `at`: at LF, CR or the end of the text. */
export function isLineEnd(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === LF || code === CR;
}

/** The offset at which the line that holds `at` begins. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  return start;
}

/** How many lines begin after `from` and not after `to`. */
export function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = lineEnd(text, from); at < to; at = lineEnd(text, nextLine(text, at))) lines++;
  return lines;
}

/** The depth (1 to 6) of the ATX heading that `at` opens, or 0. */
export function headingDepth(text: string, at: number): number {
  let depth = 0;
  while (text.charCodeAt(at + depth) === HASH) if (++depth > 6) return 0;
  return depth > 0 && isSpaceOrEnd(text, at + depth) ? depth : 0;
}

/**
 * Where the marker of a list item at `at` ends (`-`, `*`, `+`, `1.`, `1)`, followed by a space or the line's end),
 * or `at` where none is. A thematic break such as `* * *` passes for a marker.
 */
export function listMarkerEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === DASH || code === ASTERISK || code === PLUS) return isSpaceOrEnd(text, at + 1) ? at + 1 : at;
  let end = at;
  while (isDigit(text.charCodeAt(end))) if (++end - at > 9) return at;
  if (end === at) return at;
  const delimiter = text.charCodeAt(end);
  return (delimiter === DOT || delimiter === CLOSE_PAREN) && isSpaceOrEnd(text, end + 1) ? end + 1 : at;
}

function isSpaceOrEnd(text: string, at: number): boolean {
  return isLineEnd(text, at) || isSpace(text.charCodeAt(at));
}
