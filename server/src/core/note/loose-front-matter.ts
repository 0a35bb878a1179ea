import { isLineEnd, lineEnd, nextLine, skipSpaces } from '../markdown/lines.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { type Span, spanOf } from '../text/span.ts';

/** A line `key: value` of a front matter that is read line by line, since it is no YAML or not in its place. */
export interface KeyLine {
  /** The key without quotes, as written. */
  readonly name: string;
  /** What comes after the colon, without quotes and comment. */
  readonly value: string;
}

/** What keeps the lines of keys from being the front matter of the text. */
export interface Misplacement {
  /** Byte order marks, blank lines or spaces come before the dashes. */
  readonly hasBlanks: boolean;
  /** Comments that come before the dashes. */
  readonly comments: readonly Span[];
  /** A line of text comes before the dashes. */
  readonly hasText: boolean;
  /** One of the lines of dashes holds other than three hyphens. */
  readonly hasOtherDashes: boolean;
}

/** Lines of keys between lines of dashes, near the beginning of a text. */
export interface LooseFrontMatter extends Misplacement {
  /** The dashes of the first line. */
  readonly opening: Span;
  /** Those of the last one, where it was found. */
  readonly closing: Span | undefined;
  /** Where the last line of dashes ends; the first one, where there is no other. */
  readonly end: number;
  /** The keys that are in no other, in the order of the text. */
  readonly keys: readonly KeyLine[];
}

/** This many lines below the first line of dashes are looked at. */
const MOST_LINES = 40;

const BOM = '\uFEFF';
/** Three hyphens or more, or what an editor that makes dashes of them has left. */
const dashes = /^(?:-{3,}|[-–—]*[–—][-–—]*)$/;
const comment = /<!--[\s\S]*?-->|%%[\s\S]*?%%/y;
const keyLine = letterPattern(
  String.raw`^[ \t]*(["']?)([\p{L}_][\p{L}\p{M}\p{N}_ .-]{0,60}?)\1[ \t]*#?[ \t]*:(?!//)[ \t]*(.*)$`,
);

/**
 * Looks for lines of keys between lines of dashes where front matter should be: one of the first two lines that are not
 * blank holds nothing but dashes, comments aside. Of the lines below, at most 40 are read.
 * @returns `undefined` where there is no such line of dashes.
 */
export function looseFrontMatter(text: string): LooseFrontMatter | undefined {
  const start = openingOf(text);
  if (!start) return undefined;
  const { opening } = start;
  const lines: IndentedLine[] = [];
  let closing: Span | undefined;
  let end = lineEnd(text, opening.end);
  for (let count = 0; count < MOST_LINES && end < text.length; count++) {
    const at = nextLine(text, end);
    end = lineEnd(text, at);
    const content = text.slice(at, end);
    if (dashes.test(content.trim())) {
      closing = trimmed(text, at, end);
      break;
    }
    const line = readKeyLine(content);
    if (line) lines.push({ indent: leading(content), line });
  }
  const isOther = (span: Span | undefined) =>
    span !== undefined && text.slice(span.start, span.end) !== '---';
  return {
    ...start,
    closing,
    end: closing ? end : lineEnd(text, opening.end),
    hasOtherDashes: isOther(opening) || isOther(closing),
    keys: atMargin(lines),
  };
}

interface IndentedLine {
  readonly indent: number;
  readonly line: KeyLine;
}

/** What can hold other lines: a key without a value, or with the mark of a text of several lines. */
const opensNesting = /^(?:[|>&!]|$)/;

/** The lines at the left margin, and those that are further in although nothing above them could hold them. */
function atMargin(lines: readonly IndentedLine[]): KeyLine[] {
  const margin = Math.min(...lines.map(({ indent }) => indent));
  let holds = false;
  return lines.flatMap(({ indent, line }) => {
    if (indent === margin) holds = opensNesting.test(line.value);
    return indent === margin || !holds ? [line] : [];
  });
}

/** Reads one line of the shape `key: value`; `undefined` for any other. */
export function readKeyLine(line: string): KeyLine | undefined {
  const match = keyLine(line).exec(line);
  return match ? { name: match[2] ?? '', value: bareValue(match[3] ?? '') } : undefined;
}

function openingOf(
  text: string,
): (Omit<Misplacement, 'hasOtherDashes'> & { readonly opening: Span }) | undefined {
  const comments: Span[] = [];
  let hasBlanks = false;
  let hasText = false;
  for (let at = 0; at < text.length; ) {
    const from = skipBlanks(text, at);
    hasBlanks ||= from > at;
    comment.lastIndex = from;
    const length = comment.exec(text)?.[0].length;
    if (length !== undefined) {
      comments.push(spanOf(from, length));
      at = from + length;
      if (isLineEnd(text, skipSpaces(text, at))) at = nextLine(text, skipSpaces(text, at));
      continue;
    }
    const end = lineEnd(text, from);
    if (dashes.test(text.slice(from, end).trim())) {
      return { opening: trimmed(text, from, end), hasBlanks, comments, hasText };
    }
    if (hasText || from === text.length) return undefined;
    hasText = true;
    at = nextLine(text, end);
  }
  return undefined;
}

/** The offset after byte order marks, spaces and blank lines. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charAt(at) === BOM || text.charAt(at).trim() === '')) at++;
  return at;
}

function trimmed(text: string, start: number, end: number): Span {
  return spanOf(start + leading(text.slice(start, end)), text.slice(start, end).trim().length);
}

function leading(line: string): number {
  return line.length - line.trimStart().length;
}

function bareValue(written: string): string {
  const value = written.replace(/(?:^|[ \t])#.*$/, '').trim();
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return (quoted ? (quoted[2] ?? '') : value).trim();
}
