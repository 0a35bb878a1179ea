import { type LetterPattern, letterPattern } from '../../text/letter-pattern.ts';
import type { IdentifierKind } from '../identifier.ts';

/**
 * What one form of an identifier looks like. Every repetition has a bound, so that an attempt at one place of a text
 * reads a limited stretch of it and a search takes time in proportion to the text.
 */
export interface Pattern {
  readonly kind: IdentifierKind;
  /** The identifier, without its label; global. A group named `head` is what comes before the match but belongs to it. */
  readonly shape: LetterPattern;
  /** What has to come before it: ends with `$`, sees at most `REACH` code units, in lower case, all whitespace as one space. */
  readonly before?: LetterPattern;
  /** What must not come before it: as `before`. */
  readonly notBefore?: LetterPattern;
  /** The last word: false or 0 for none, a number for the length that counts. */
  readonly holds?: (found: string) => boolean | number;
}

/** Patterns that need not be tried where a text doesn't match their gates. */
export interface Family {
  readonly gate: RegExp;
  readonly patterns: readonly Pattern[];
}

/** How many code units before an identifier its label may begin. */
export const REACH = 120;

/** The end of a line inside a paragraph, a list item or a quote; not before the number of the next item. */
export const LINE_END = String.raw`\r?\n[ >]{0,6}(?!\d{1,9}[.)][ \t])`;
/** One blank, or such an end of a line. */
export const BLANK = String.raw`(?:[ \t\u00a0\u202f]|${LINE_END})`;
export const DASH = String.raw`[-\u2010-\u2013]`;
/** Six digits close together: the gate of every family of long numbers. */
export const sixDigits = /\d(?:[\s>()./+\u2010-\u2013-]{0,8}\d){5}/;
/** What separates the groups of a number. */
export const GAP = String.raw`(?:[ \t\u00a0\u202f]|${LINE_END}|${DASH})`;

/** Where a number may begin: not inside a word, a code (`SYN-…`), a decimal, a date or a time. */
export const LEFT = String.raw`(?<![\w]|\d[.,:/\u2010-\u2013-]|[A-Za-z]-)`;
/** Where a number may end: not in a word or a percentage, nor where one of these marks and a digit go on with it. */
export function until(marks: string): string {
  return String.raw`(?![\w]|[${marks}\u2010-\u2013-]\d|-[A-Za-z]|[ \u00a0]?%)`;
}
export const RIGHT = until('.,:/');

/** Up to so many words of any kind, each with what follows it. */
export function words(most: number): string {
  return String.raw`(?:[\p{L}\p{N}'’]{1,30}[^\p{L}\p{N}'’]{1,6}){0,${most}}`;
}

/** Digits in groups of these lengths, with the same separator between all of them. */
export function grouped(lengths: readonly number[], separator: string): string {
  return lengths.map((length) => String.raw`\d{${length}}`).join(separator);
}

/** One of several. */
export function anyOf(parts: readonly string[]): string {
  return `(?:${parts.join('|')})`;
}

/** A global pattern of parts; `flags` besides. */
export function shape(parts: readonly string[], flags = ''): LetterPattern {
  return letterPattern(parts.join(''), `g${flags}`);
}

/** A pattern, in lower case, for what ends where an identifier begins. */
export function ending(...parts: readonly string[]): LetterPattern {
  return letterPattern(`(?<![\\p{L}\\p{N}_])${parts.join('')}$`);
}
