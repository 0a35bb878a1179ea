import { budgets } from '../text/budgets.ts';
import { BudgetError } from './budget-error.ts';
import { ASTERISK, DASH, GREATER_THAN, isSpace, TAB } from './characters.ts';
import { isLineEnd, lineEnd, listMarkerEnd, nextLine } from './lines.ts';

/**
 * Refuses a text that may nest deeper than the budget allows.
 * @param line the 1-based number of the line at `start`.
 * @throws BudgetError
 */
export function checkNesting(text: string, start: number, end: number, line: number): void {
  const tooDeep = lineDeeperThan(budgets.markdown.nesting, text, start, end);
  if (tooDeep !== undefined) throw new BudgetError('nesting', line + tooDeep);
}

/**
 * Bounds, without parsing, how deep block quotes and lists are in one another. A block that holds a line is either
 * opened by a mark on that line, or goes on from above; to go on, a block quote needs its mark as well and a list item
 * two columns of spaces, or else the line only goes on with a paragraph and opens nothing.
 * @returns the first line, 0-based from `start` on, that may go deeper than `limit`; `undefined` if none does.
 */
export function lineDeeperThan(limit: number, text: string, start: number, end: number): number | undefined {
  let deepest = 0;
  let line = 0;
  for (let at = start; at < end; line++) {
    const { marks, spaces, stop } = prefixOf(text, at);
    deepest = Math.max(deepest, marks + Math.min(deepest, spaces >> 1));
    if (deepest > limit) return line;
    at = nextLine(text, lineEnd(text, stop));
  }
  return undefined;
}

/** Counts the marks of quotes and list items before a line's own content, and the columns of spaces (tabs as 4). */
function prefixOf(text: string, start: number): { marks: number; spaces: number; stop: number } {
  let marks = 0;
  let spaces = 0;
  let notBreakBefore = start;
  for (let at = start; ; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaces += code === TAB ? 4 : 1;
      at++;
    } else if (code === GREATER_THAN) {
      marks++;
      at++;
    } else {
      const markerEnd = listMarkerEnd(text, at);
      if (markerEnd === at) return { marks, spaces, stop: at };
      if ((code === DASH || code === ASTERISK) && at >= notBreakBefore) {
        notBreakBefore = runEnd(text, at, code);
        if (isLineEnd(text, notBreakBefore) && hasThree(text, at, notBreakBefore, code)) {
          return { marks, spaces, stop: at };
        }
      }
      marks++;
      at = markerEnd;
    }
  }
}

/** Where the run of `code` and spaces that begins at `from` ends: at the line's end for a thematic break. */
function runEnd(text: string, from: number, code: number): number {
  let at = from;
  while (text.charCodeAt(at) === code || isSpace(text.charCodeAt(at))) at++;
  return at;
}

function hasThree(text: string, from: number, to: number, code: number): boolean {
  let count = 0;
  for (let at = from; at < to && count < 3; at++) if (text.charCodeAt(at) === code) count++;
  return count === 3;
}
