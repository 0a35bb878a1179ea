import type { Span } from '../text/span.ts';
import {
  BACKTICK,
  DASH,
  EXCLAMATION,
  isLetter,
  LESS_THAN,
  OPEN_BRACKET,
  QUESTION,
  SPACE,
  TILDE,
} from './characters.ts';
import { isBlankFrom, lineEnd, nextLine, skipRun } from './lines.ts';

/**
 * A block that blank lines and headings do not end: fenced code, and HTML of the kinds 1 to 5 of CommonMark.
 * Only a line that passes `closes` ends it, else the end of the text.
 */
export type OpenBlock =
  | { readonly kind: 'fence'; readonly marker: number; readonly size: number }
  | { readonly kind: 'html'; readonly closer: RegExp; readonly bodyStart: number };

/** What ends HTML of each kind, as micromark has it: its `]]>` needs an even run of brackets. None backtracks. */
const CLOSERS = {
  raw: /<\/(?:pre|script|style|textarea)>/i,
  comment: /-->/,
  instruction: /\?>/,
  declaration: />/,
  cdata: /(?<!\])(?:\]\])+>/,
} as const;

const RAW_TAG = /^<(?:pre|script|style|textarea)(?=[ \t>]|$)/i;
const LONGEST_RAW_TAG = '<textarea>'.length;

/**
 * The block that the line opens whose first mark is at `at` and which ends at `end`.
 * @returns `undefined` where it opens none; the caller has seen to it that such a block may begin here.
 */
export function openerAt(text: string, at: number, end: number): OpenBlock | undefined {
  const code = text.charCodeAt(at);
  if (code === BACKTICK || code === TILDE) return fenceAt(text, at, end);
  return code === LESS_THAN ? htmlAt(text, at, end) : undefined;
}

function fenceAt(text: string, at: number, end: number): OpenBlock | undefined {
  const marker = text.charCodeAt(at);
  const runEnd = skipRun(text, at, marker);
  const size = runEnd - at;
  if (size < 3) return undefined;
  if (marker === BACKTICK && text.slice(runEnd, end).includes('`')) return undefined;
  return { kind: 'fence', marker, size };
}

function htmlAt(text: string, at: number, end: number): OpenBlock | undefined {
  const next = text.charCodeAt(at + 1);
  // The offsets say where a closer may begin: `<!-->`, `<!--->` and `<?>` are closed as they stand.
  if (next === QUESTION) return html(CLOSERS.instruction, at + 1);
  if (next !== EXCLAMATION) {
    const isRaw = RAW_TAG.test(text.slice(at, Math.min(end, at + LONGEST_RAW_TAG)));
    return isRaw ? html(CLOSERS.raw, at + 1) : undefined;
  }
  const third = text.charCodeAt(at + 2);
  if (third === DASH) return text.charCodeAt(at + 3) === DASH ? html(CLOSERS.comment, at + 2) : undefined;
  if (third === OPEN_BRACKET)
    return text.startsWith('CDATA[', at + 3) ? html(CLOSERS.cdata, at + 9) : undefined;
  return isLetter(third) ? html(CLOSERS.declaration, at + 3) : undefined;
}

function html(closer: RegExp, bodyStart: number): OpenBlock {
  return { kind: 'html', closer, bodyStart };
}

/** Whether the line from `start` to `end` ends `block`; for HTML that may be the opening line itself. */
export function closes(block: OpenBlock, text: string, start: number, end: number): boolean {
  if (block.kind === 'html') return block.closer.test(text.slice(Math.max(start, block.bodyStart), end));
  const at = skipRun(text, start, SPACE);
  const runEnd = skipRun(text, at, block.marker);
  return at - start <= 3 && runEnd - at >= block.size && isBlankFrom(text, runEnd);
}

/**
 * Whether a block is code or HTML that no line ends, so that whatever follows is part of it.
 * @param span of a block at the top level, which begins at its first mark.
 */
export function staysOpen(text: string, { start, end }: Span): boolean {
  let lineStop = lineEnd(text, start);
  const block = openerAt(text, start, lineStop);
  if (!block || (block.kind === 'html' && closes(block, text, start, lineStop))) return false;
  while (lineStop < end) {
    const at = nextLine(text, lineStop);
    lineStop = lineEnd(text, at);
    if (closes(block, text, at, lineStop)) return false;
  }
  return true;
}
