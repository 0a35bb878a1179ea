import { budgets } from '../text/budgets.ts';
import { BudgetError } from './budget-error.ts';
import {
  ASTERISK,
  BACKTICK,
  DASH,
  EQUALS,
  GREATER_THAN,
  isSpace,
  LESS_THAN,
  OPEN_BRACKET,
  UNDERSCORE,
} from './characters.ts';
import { headingDepth, isBlankFrom, isLineEnd, lineEnd, listMarkerEnd, nextLine, skipRun } from './lines.ts';

/** What is counted of a paragraph, and what remark's time grows with the square of, or worse. */
interface Count {
  emphasis: number;
  brackets: number;
  /** The lengths of runs of backticks. */
  readonly ticks: Set<number>;
  angles: number;
  /** Lines that go on with a quote or an item without its mark. */
  lazyLines: number;
}

const fresh = (): Count => ({ emphasis: 0, brackets: 0, ticks: new Set(), angles: 0, lazyLines: 0 });

/** A line that makes a heading of the line above it. */
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;

/** A row that makes a table of the line above it and the lines below it. */
const delimiterRow = /^[ >]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * Refuses a text with a paragraph that holds more marks than the budget allows. Blank lines, headings, items of lists and
 * the rows of a table each begin again; underlines of headings are counted in all of it.
 * @param line the 1-based number of the line at `start`.
 * @throws BudgetError
 */
export function checkMarks(text: string, start: number, end: number, line: number): void {
  let count = fresh();
  let isHeld = false;
  let isTable = false;
  let underlines = 0;
  for (let at = start; at < end; line++) {
    const stop = lineEnd(text, at);
    const { content, isQuoted, isItem } = openingOf(text, at);
    if (isBlankFrom(text, content)) {
      isHeld = false;
      isTable = false;
      count = fresh();
    } else if (isItem || isTable || headingDepth(text, content) > 0) {
      count = fresh();
    }
    isTable ||= isDelimiterRow(text, at, stop);
    if (isHeld && !isQuoted && !isItem) count.lazyLines++;
    isHeld ||= isQuoted || isItem;
    add(count, text, content, stop);
    if (isUnderline(text, at, stop)) underlines++;
    if (isBeyond(count) || underlines > budgets.markdown.underlines) throw new BudgetError('marks', line);
    at = nextLine(text, stop);
  }
}

/** Where a line's own content begins, after the marks of quotes and items. */
function openingOf(text: string, start: number): { content: number; isQuoted: boolean; isItem: boolean } {
  let isQuoted = false;
  let isItem = false;
  for (let at = start; ; ) {
    const code = text.charCodeAt(at);
    const markerEnd = listMarkerEnd(text, at);
    if (isSpace(code)) at++;
    else if (code === GREATER_THAN) {
      isQuoted = true;
      at++;
    } else if (markerEnd > at) {
      isItem = true;
      at = markerEnd;
    } else return { content: at, isQuoted, isItem };
  }
}

function isUnderline(text: string, start: number, end: number): boolean {
  let at = start;
  while (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === GREATER_THAN) at++;
  const code = text.charCodeAt(at);
  return (code === DASH || code === EQUALS) && underline.test(text.slice(start, end));
}

function isDelimiterRow(text: string, start: number, end: number): boolean {
  const row = text.slice(start, end);
  return row.includes('-') && row.includes('|') && delimiterRow.test(row);
}

function add(count: Count, text: string, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    const from = at++;
    if (code === ASTERISK || code === UNDERSCORE || code === BACKTICK) {
      at = skipRun(text, at, code);
      if (code === BACKTICK) count.ticks.add(at - from);
      else count.emphasis += touchesWord(text, from, at) ? (at - from + 1) >> 1 : 1;
    } else if (code === OPEN_BRACKET) count.brackets++;
    else if (code === LESS_THAN) count.angles++;
  }
}

/** False for a run with spaces around it, such as a line to sign on: it neither opens nor closes anything. */
function touchesWord(text: string, start: number, end: number): boolean {
  const isBlankBefore = isSpace(text.charCodeAt(start - 1)) || start === 0 || isLineEnd(text, start - 1);
  return !isBlankBefore || !(isSpace(text.charCodeAt(end)) || isLineEnd(text, end));
}

function isBeyond({ emphasis, brackets, ticks, angles, lazyLines }: Count): boolean {
  const { markdown } = budgets;
  return (
    emphasis > markdown.emphasis ||
    brackets > markdown.brackets ||
    ticks.size > markdown.ticks ||
    angles > markdown.angles ||
    lazyLines > markdown.lazyLines
  );
}
