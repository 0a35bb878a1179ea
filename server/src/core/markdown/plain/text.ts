import {
  AMPERSAND,
  COLON,
  DASH,
  EQUALS,
  EXCLAMATION,
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

/**
 * The next character from `from` on that may mean something other than itself in running text, or the end of the line if
 * none comes before it.
 */
export function nextMark(text: string, from: number): number {
  for (let at = nextSpecial(text, from); ; at = nextSpecial(text, at + 1)) {
    if (isMark(text, at, text.charCodeAt(at))) return at;
  }
}

/** The next character from `from` on that is special in running text, or the length of the text. */
function nextSpecial(text: string, from: number): number {
  special.lastIndex = from;
  return special.test(text) ? special.lastIndex - 1 : text.length;
}

/** Where the text of the line that ends at `end` ends: before the spaces there. */
export function trimEnd(text: string, end: number): number {
  let at = end;
  while (text.charCodeAt(at - 1) === SPACE) at--;
  return at;
}

/** What may be the address of a mail in `<>`, which alone can begin with a digit. */
const mail = /<[\w.!#$%&'*+/=?^`{|}~-]+@/y;

/** What may stand for a character. */
const reference = /&(?:#|[A-Za-z\d]+;)/y;

/** Whether the special character at `at` may be a mark where it is. */
function isMark(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  switch (code) {
    case AMPERSAND:
      reference.lastIndex = at;
      return !isSpace(next) && reference.test(text);
    case LESS_THAN:
      mail.lastIndex = at;
      return isDigit(next) ? mail.test(text) : !isSpace(next);
    case UNDERSCORE:
      return !isWordCharacter(text.charCodeAt(at - 1)) || !isWordCharacter(next);
    default:
      return true;
  }
}

function isWordCharacter(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** Whether the line at `at`, without indent, is an item of a list that ends the paragraph above it. */
export function interruptsText(text: string, at: number): boolean {
  return startsItem(text, at) && (!isDigit(text.charCodeAt(at)) || isFirstNumber(text, at));
}

/** Whether a line that begins at `at`, without indent, goes on with the text of the paragraph above it. */
export function continuesText(text: string, at: number): boolean {
  return startsText(text, at) || (isDigit(text.charCodeAt(at)) && !isFirstNumber(text, at));
}

/** Whether the number of a list item at `at` is 1: a list that begins elsewhere does not end a paragraph. */
function isFirstNumber(text: string, at: number): boolean {
  return text.charCodeAt(at) === ONE && !isDigit(text.charCodeAt(at + 1));
}

/** Whether the marker of a list item and a space are at `at`. */
export function startsItem(text: string, at: number): boolean {
  const end = listMarkerEnd(text, at);
  return end > at && text.charCodeAt(end) === SPACE;
}

/**
 * Whether the first character of a line that begins at `at`, without indent, leaves it to be text of a paragraph. What
 * it would open as a mark inside text, `nextMark` finds.
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
    case LESS_THAN:
      return text.charCodeAt(at + 1) !== EXCLAMATION;
    case HASH:
      return headingDepth(text, at) === 0;
    default:
      return !isDigit(code) || listMarkerEnd(text, at) === at;
  }
}
