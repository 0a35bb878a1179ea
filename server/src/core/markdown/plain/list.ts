import type { List, ListItem, Paragraph } from 'mdast';
import { CLOSE_BRACKET, isDigit, isSpace, OPEN_BRACKET, SPACE, TAB } from '../characters.ts';
import { isBlankFrom, isLineEnd, listMarkerEnd } from '../lines.ts';
import { position } from '../position.ts';
import { type Building, contentStart, type Placed, pointIn, skipBlankLines } from './building.ts';
import { END, type NextTextStart, readParagraph } from './paragraph.ts';
import { continuesText, interruptsText, NOT_PLAIN, startsItem, startsText } from './text.ts';

/** The columns of `[ ] `. */
const CHECKBOX = 4;
/** Columns from one tab stop to the next. */
const TAB_STOP = 4;
/** What is indented further than its container by more columns is code. */
const MOST_INDENT = 3;
/** Lists that are nested deeper are left to remark, and to its budget. */
const DEEPEST = 8;

/** Whether the first item of a list is at `at`, the start of a line. */
export const opensList = startsItem;

/**
 * Builds a list whose items hold paragraphs of text, the first perhaps with a checkbox, and such lists. After its last
 * item only a blank line, another list or the end may come: other lines might go on with the item.
 */
export function buildList(building: Building): boolean {
  const list = readList(building, 0, 0);
  if (list === undefined) return false;
  building.nodes.push(list);
  return true;
}

/**
 * Reads the list that begins in the line where the building is, and the blank lines after it.
 * @param within the column at which the content of the item begins that holds the list; 0 at top level.
 */
export function readList(building: Building, within: number, depth: number): Placed<List> | undefined {
  const { text, end } = building;
  const { start, columns } = indentAt(text, contentStart(building, building.at));
  const startPoint = pointIn(building, start);
  const kind = kindOfItem(text, start);
  const children: Placed<ListItem>[] = [];
  let last: Placed<ListItem> | undefined;
  let spread = false;
  for (;;) {
    const item = readItem(building, columns, depth);
    if (item === undefined) return undefined;
    spread ||= last !== undefined && hasGap(last, item);
    last = item;
    children.push(item);
    if (building.at >= end) break;
    const next = indentAt(text, contentStart(building, building.at));
    const isItem = startsItem(text, next.start);
    if (isItem && next.columns === columns && kindOfItem(text, next.start) === kind) continue;
    // An item that is indented otherwise than the others may be one of them.
    const isUnclear = next.columns > columns || (isItem && next.columns < columns && next.columns >= within);
    if (isUnclear) return undefined;
    break;
  }
  const ordered = isDigit(text.charCodeAt(start));
  return {
    type: 'list',
    ordered,
    start: ordered ? Number.parseInt(text.slice(start, start + 9), 10) : null,
    spread,
    children,
    position: position(startPoint, { ...last.position.end }),
  };
}

/**
 * Reads the item that begins in the line where the building is, and the blank lines after it.
 * @param columns those by which its marker is indented.
 */
function readItem(building: Building, columns: number, depth: number): Placed<ListItem> | undefined {
  const { text, end } = building;
  const { start } = indentAt(text, contentStart(building, building.at));
  const startPoint = pointIn(building, start);
  const boxAt = listMarkerEnd(text, start) + 1;
  const boxPoint = pointIn(building, boxAt);
  const checked = checkboxAt(text, boxAt);
  if (checked === null && (!startsText(text, boxAt) || looksLikeCheckbox(text, boxAt))) return undefined;
  const content = columns + boxAt - start;
  const next = nextInItem(columns, content);
  const first = readParagraph(building, checked === null ? boxAt : boxAt + CHECKBOX, next);
  if (first === undefined) return undefined;
  // The checkbox is cut off the text after it: where that begins with a mark, the paragraph keeps its place.
  if (first.children[0]?.type !== 'text') first.position.start = boxPoint;
  let last: Placed<Paragraph | List> = first;
  const children: Placed<Paragraph | List>[] = [first];
  let spread = false;
  for (skipBlankLines(building); building.at < end; skipBlankLines(building)) {
    const line = indentAt(text, contentStart(building, building.at));
    if (line.columns < content) break;
    if (line.columns > content + MOST_INDENT || depth === DEEPEST) return undefined;
    // In a quote, remark counts the mark after a list to it.
    if (building.isQuoted && last.type === 'list') return undefined;
    let child: Placed<Paragraph | List> | undefined;
    if (startsItem(text, line.start)) child = readList(building, content, depth + 1);
    else if (startsText(text, line.start)) child = readParagraph(building, line.start, next);
    if (child === undefined) return undefined;
    spread ||= hasGap(last, child);
    last = child;
    children.push(child);
  }
  return {
    type: 'listItem',
    spread,
    checked,
    children,
    position: position(startPoint, { ...last.position.end }),
  };
}

/**
 * Says where the next line of a paragraph in an item goes on.
 * @param columns those by which the marker of the item is indented.
 * @param content the column at which its content begins.
 */
function nextInItem(columns: number, content: number): NextTextStart {
  return (text, at) => {
    if (isBlankFrom(text, at)) return END;
    const line = indentAt(text, at);
    if (startsItem(text, line.start)) {
      if (line.columns <= columns) return END;
      if (line.columns > content + MOST_INDENT) return NOT_PLAIN;
      if (line.columns >= content && interruptsText(text, line.start)) return END;
    }
    return line.columns >= content && continuesText(text, line.start) ? line.start : NOT_PLAIN;
  };
}

/** Whether blank lines lie between two nodes, one after the other. */
function hasGap(before: Placed<object>, after: Placed<object>): boolean {
  return after.position.start.line - before.position.end.line > 1;
}

/** Where the line at `at` begins after its spaces and tabs, and the columns that they take. */
function indentAt(text: string, at: number): { start: number; columns: number } {
  let start = at;
  let columns = 0;
  for (;;) {
    const code = text.charCodeAt(start);
    if (code === SPACE) columns++;
    else if (code === TAB) columns += TAB_STOP - (columns % TAB_STOP);
    else return { start, columns };
    start++;
  }
}

/** What tells the items of one list from those of another: the bullet, or what comes after the number. */
function kindOfItem(text: string, at: number): number {
  return text.charCodeAt(listMarkerEnd(text, at) - 1);
}

/** What the checkbox at `at` says, if one and text after it are there; `null` else. */
function checkboxAt(text: string, at: number): boolean | null {
  if (!looksLikeCheckbox(text, at) || text.charCodeAt(at + 3) !== SPACE) return null;
  const textStart = at + CHECKBOX;
  if (isLineEnd(text, textStart) || isSpace(text.charCodeAt(textStart))) return null;
  switch (text.charAt(at + 1)) {
    case ' ':
      return false;
    case 'x':
    case 'X':
      return true;
    default:
      return null;
  }
}

function looksLikeCheckbox(text: string, at: number): boolean {
  return text.charCodeAt(at) === OPEN_BRACKET && text.charCodeAt(at + 2) === CLOSE_BRACKET;
}
