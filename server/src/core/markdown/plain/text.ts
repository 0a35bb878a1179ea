import {
  AMPERSAND,
  ASTERISK,
  BACKTICK,
  COLON,
  DASH,
  EQUALS,
  GREATER_THAN,
  HASH,
  isDigit,
  isLetter,
  isSpace,
  LESS_THAN,
  PIPE,
  PLUS,
  SPACE,
  TAB,
  TILDE,
  UNDERSCORE,
} from '../characters.ts';
import { headingDepth, isLineEnd, listMarkerEnd } from '../lines.ts';

/** What a builder answers where the text is not of the plain shape it knows. */
export const NOT_PLAIN = -1;

const ONE = 0x31;

/** What ends a line or may mean something in it. */
const special = /[\n\r\0\t*\\`[\]&<_]/g;

/** The next character from `from` on that is special in running text, or the length of the text. */
function nextSpecial(text: string, from: number): number {
  special.lastIndex = from;
  return special.test(text) ? special.lastIndex - 1 : text.length;
}

/**
 * The end of the line that holds `from`, if all of it from there on is text that stands for itself: no emphasis, code,
 * link, HTML, character reference, escape, tab or NUL. Else `NOT_PLAIN`.
 */
export function plainTextEnd(text: string, from: number): number {
  const at = nextMark(text, from);
  return at === NOT_PLAIN || isLineEnd(text, at) ? at : NOT_PLAIN;
}

/**
 * The next `*` or backtick from `from` on, or the end of the line if none stands before it. `NOT_PLAIN` where another
 * mark does.
 */
export function nextMark(text: string, from: number): number {
  for (let at = nextSpecial(text, from); ; at = nextSpecial(text, at + 1)) {
    const code = text.charCodeAt(at);
    if (isLineEnd(text, at) || code === ASTERISK || code === BACKTICK) return at;
    if (!isMaybeMark(code) || isMark(text, at, code)) return NOT_PLAIN;
  }
}

function isMaybeMark(code: number): boolean {
  return code === AMPERSAND || code === LESS_THAN || code === UNDERSCORE;
}

/** Where the text of the line that ends at `end` ends: before the spaces there. */
export function trimEnd(text: string, end: number): number {
  let at = end;
  while (text.charCodeAt(at - 1) === SPACE) at--;
  return at;
}

/** Whether the `&`, `<` or `_` at `at` may mean something. */
function isMark(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (code === AMPERSAND) return !isSpace(next);
  if (code === LESS_THAN) return !isSpace(next) && !isDigit(next);
  return !isWordCharacter(text.charCodeAt(at - 1)) || !isWordCharacter(next);
}

function isWordCharacter(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** Whether a line that begins at `at`, without indent, goes on with the text of the paragraph above it. */
export function continuesText(text: string, at: number): boolean {
  return startsText(text, at) || (isDigit(text.charCodeAt(at)) && !isFirstNumber(text, at));
}

/** Whether the number of a list item at `at` is 1: a list that begins elsewhere does not end a paragraph. */
function isFirstNumber(text: string, at: number): boolean {
  return text.charCodeAt(at) === ONE && !isDigit(text.charCodeAt(at + 1));
}

/** Whether a bullet and a space stand at `at`. */
export function startsBullet(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === DASH || code === ASTERISK || code === PLUS) && text.charCodeAt(at + 1) === SPACE;
}

/**
 * Whether the first character of a line that begins at `at`, without indent, leaves it to be text of a paragraph. What
 * it would open as a mark inside text, `plainTextEnd` finds.
 */
export function startsText(text: string, at: number): boolean {
  if (isLineEnd(text, at)) return false;
  const code = text.charCodeAt(at);
  switch (code) {
    case SPACE:
    case TAB:
    case GREATER_THAN:
    case DASH:
    case PLUS:
    case EQUALS:
    case TILDE:
    case PIPE:
    case COLON:
      return false;
    case HASH:
      return headingDepth(text, at) === 0;
    default:
      return !isDigit(code) || listMarkerEnd(text, at) === at;
  }
}
