import type { Link } from 'mdast';
import { CLOSE_BRACKET, COLON, EXCLAMATION, OPEN_PAREN } from '../characters.ts';
import { flatCopy } from '../flat-copy.ts';
import { position } from '../position.ts';
import { type Building, type Placed, pointIn } from './building.ts';
import { NOT_PLAIN, nextMark } from './text.ts';

/** The rest of a link after its text: where it leads to, and its title, in characters that need no decoding. */
const target = /\]\(([\w/.#:?=%,;~+@-]+)(?: "([^"\\&\r\n\0]+)")?\)/y;

/** Where a link leads to. */
export interface Target {
  readonly url: string;
  readonly title: string | null;
  /** After its `)`. */
  readonly end: number;
}

/** Reads what comes from the `]` of a link on, all before `until`. */
export function readTarget(text: string, at: number, until: number): Target | undefined {
  target.lastIndex = at;
  const [, url, title] = target.exec(text) ?? [];
  const end = target.lastIndex;
  if (url === undefined || end > until) return undefined;
  return { url: flatCopy(url), title: title === undefined ? null : flatCopy(title), end };
}

/** Reads a link with text in it, all in one line, that begins with the `[` at `at` and ends before `until`. */
export function readLink(building: Building, at: number, until: number): Placed<Link> | undefined {
  const { text } = building;
  const close = closingBracket(text, at);
  const found = close > at + 1 ? readTarget(text, close, until) : undefined;
  if (found === undefined) return undefined;
  const { url, title, end } = found;
  const value = flatCopy(text.slice(at + 1, close));
  const within = position(pointIn(building, at + 1), pointIn(building, close));
  return {
    type: 'link',
    title,
    url,
    children: [{ type: 'text', value, position: within }],
    position: position(pointIn(building, at), pointIn(building, end)),
  };
}

/**
 * Where brackets end that hold plain text and, as no label is defined, are text themselves.
 * @returns `NOT_PLAIN` where they may be more.
 */
export function textInBracketsEnd(text: string, at: number, until: number): number {
  const close = closingBracket(text, at);
  if (close === NOT_PLAIN || close >= until) return NOT_PLAIN;
  const after = text.charCodeAt(close + 1);
  return after === OPEN_PAREN || after === COLON ? NOT_PLAIN : close + 1;
}

/** Where the `]` is that closes the `[` at `at`, if nothing but plain text is between them in the line. */
function closingBracket(text: string, at: number): number {
  if (text.charCodeAt(at - 1) === EXCLAMATION) return NOT_PLAIN;
  const close = nextMark(text, at + 1);
  return text.charCodeAt(close) === CLOSE_BRACKET ? close : NOT_PLAIN;
}
