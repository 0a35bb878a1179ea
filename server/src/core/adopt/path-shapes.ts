import type { Lexicon } from '../note/lexicon.ts';
import { fileWords } from '../protocol/adopt-words.ts';
import { parseDay } from '../text/calendar.ts';
import { once } from '../text/once.ts';
import { readOtherDate } from '../text/written-dates.ts';

/** How the days of a folder are written where they are written in figures with the year last. */
export interface DayOrder {
  dayFirst: number;
  monthFirst: number;
}

const endings = /(?:\.ipt)?\.(?:md|markdown)$/i;
const usual: ReadonlySet<string> = new Set(fileWords);

/** What is recognised in a name, the first that fits. */
const recognised = once(
  () =>
    /(?<!\d)(\d{4}([-_. ])\d{1,2}\2\d{1,2}|\d{8})(?!\d)|(?<!\d)(\d{1,2})([-_. ])(\d{1,2})\4(\d{4})(?!\d)|(?<![\p{L}\d])(\d{1,2}\s?\p{L}{3,9}\s?\d{4})(?!\d)|(?<![\p{L}\d])([A-Z]{1,5}-?[A-Z]?\d{2,8}[A-Z]?|[a-z]{2,5}-[a-z]?\d{2,8})(?![\p{L}\d])|(?<![\p{L}\d])(\p{L}{1,8}?)([ ._#-]{0,2})(\d{1,3}(?:-\d{1,3})?)(?![\p{L}\d])|(?<![\p{L}\d])(\d{1,3})(?![\p{L}\d])|([\p{L}\p{M}\p{N}'’]+)/gu,
);

/** Figures that are a day, and no number of a session. */
const dates = /\d{4}([-_. ])\d{1,2}\1\d{1,2}|\d{1,2}([-_. ])\d{1,2}\2\d{4}/g;

/** The tokens of a pattern in the making. */
type Token = string;

/**
 * The pattern by which a path is made, as `protocol.fromPath` has it. Of words that may be of someone nothing is left but
 * `*`.
 * @param path relative, with `/`.
 * @param order told of days that can be read in one way only.
 * @returns `undefined` where the path gives nothing.
 */
export function shapeOf(path: string, lexicon: Lexicon, order: DayOrder): string | undefined {
  const segments = path.normalize('NFC').replace(endings, '').split('/');
  const shapes = segments.map((segment) => segmentShape(segment, lexicon, order));
  const first = shapes.findIndex((shape) => shape.includes('{'));
  if (first === -1) return undefined;
  return [...(first > 0 ? ['**'] : []), ...shapes.slice(first)].join('/');
}

function segmentShape(segment: string, lexicon: Lexicon, order: DayOrder): string {
  const tokens: Token[] = [];
  let at = 0;
  const numbers = segment.replace(dates, '').match(/(?<![\p{L}\d-])\d{1,3}(?![\p{L}\d-])/gu)?.length ?? 0;
  for (const match of segment.matchAll(recognised())) {
    tokens.push(separatorOf(segment.slice(at, match.index)));
    tokens.push(...tokensOf(match, numbers === 1, lexicon, order));
    at = match.index + match[0].length;
  }
  tokens.push(separatorOf(segment.slice(at)));
  return tidy(tokens);
}

function tokensOf(
  match: RegExpMatchArray,
  isOnlyNumber: boolean,
  lexicon: Lexicon,
  order: DayOrder,
): Token[] {
  const [, yearFirst, , day, between = '', month, year, named, code, word, gap = '', number, lone, other] =
    match;
  if (yearFirst !== undefined) return [isDay(yearFirst) ? '{date}' : '*'];
  if (day !== undefined) return dayTokens([day, month ?? '', year ?? ''], between, order);
  if (named !== undefined) return [readOtherDate(spaced(named)) === undefined ? '*' : '{date}'];
  if (code !== undefined) return [lexicon.codes.client.test(code.toUpperCase()) ? '{client}' : '*'];
  if (number !== undefined) return isUsual(word) ? [word.toLowerCase(), gap, '{session}'] : ['*'];
  if (lone !== undefined) return [isOnlyNumber ? '{session}' : '*'];
  return [isUsual(other) ? other.toLowerCase() : '*'];
}

function isUsual(word: string | undefined): word is string {
  return word !== undefined && usual.has(word.toLowerCase());
}

/** A day in figures with the year last, of which notes must tell which figure is the month. */
function dayTokens(
  [first, second, year]: readonly [string, string, string],
  between: string,
  order: DayOrder,
): Token[] {
  const [isDayFirst, isMonthFirst] = [isDayOf(year, second, first), isDayOf(year, first, second)];
  if (!isDayFirst && !isMonthFirst) return ['*'];
  if (isDayFirst && !isMonthFirst) order.dayFirst++;
  if (isMonthFirst && !isDayFirst) order.monthFirst++;
  return [`{first}${between}{second}${between}{year}`];
}

function spaced(named: string): string {
  return named.replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ');
}

function isDay(text: string): boolean {
  return (parseDay(text) ?? readOtherDate(text)) !== undefined;
}

function isDayOf(year: string, month: string, day: string): boolean {
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) !== undefined;
}

/** Spaces, hyphens and similar stay; anything else may be a letter of a name. */
function separatorOf(text: string): Token {
  return /^[ ._#(),–-]*$/u.test(text) ? text : '*';
}

/** Puts any texts beside one another together, with the separators between them. */
function tidy(tokens: readonly Token[]): string {
  const parts: Token[] = [];
  for (const token of tokens.filter((each) => each !== '')) {
    const beforeLast = parts.at(-2);
    if (token === '*' && parts.at(-1) === '*') continue;
    if (token === '*' && beforeLast === '*' && !/[\p{L}{]/u.test(parts.at(-1) ?? '')) {
      parts.pop();
      continue;
    }
    parts.push(token);
  }
  return parts.join('');
}

/** A shape with its day and month named, where notes tell which is which; `undefined` where they do not. */
export function withDayOrder(shape: string, { dayFirst, monthFirst }: DayOrder): string | undefined {
  if (!shape.includes('{first}')) return shape;
  if (dayFirst === monthFirst) return undefined;
  const [first, second] = dayFirst > monthFirst ? ['{day}', '{month}'] : ['{month}', '{day}'];
  return shape.replaceAll('{first}', first).replaceAll('{second}', second);
}
