import type { AlignType, TableCell, TableRow } from 'mdast';
import { PIPE, SPACE } from '../characters.ts';
import { isBlankFrom, lineEnd, nextLine, skipRun } from '../lines.ts';
import { position } from '../position.ts';
import { type Building, type Placed, pointIn, stepOver } from './building.ts';
import { Inline } from './inline.ts';
import { NOT_PLAIN, startsText, trimEnd } from './text.ts';

/** A row of dashes between the head and the body of a table. */
const DELIMITERS = /(?:\|(?: *:?-+:? *\|)+|(?!- ):?-+:?(?: *\| *:?-+:?)+) *(?=[\r\n]|$)/y;
const DELIMITER = /:?-+:?/g;

/** Whether a table is at `at`, the start of a line. */
export function opensTable(text: string, at: number): boolean {
  return isBar(text, at) || (startsText(text, at) && delimitersAt(text, nextLine(text, lineEnd(text, at))));
}

function delimitersAt(text: string, at: number): boolean {
  DELIMITERS.lastIndex = at;
  return DELIMITERS.test(text);
}

/** Builds a table, up to a blank line or the end. */
export function buildTable(building: Building): boolean {
  const { text, end } = building;
  const start = pointIn(building, building.at);
  const head = readRow(building);
  if (head === undefined || building.at >= end) return false;
  if (!delimitersAt(text, building.at)) return false;
  const delimitersEnd = lineEnd(text, building.at);
  const align = alignsIn(text.slice(building.at, delimitersEnd));
  if (align?.length !== head.children.length) return false;
  const children = [head];
  let tableEnd = pointIn(building, delimitersEnd);
  stepOver(building, delimitersEnd);
  while (building.at < end && !isBlankFrom(text, building.at)) {
    const row = readRow(building);
    if (row === undefined) return false;
    children.push(row);
    tableEnd = { ...row.position.end };
  }
  building.nodes.push({ type: 'table', align, children, position: position(start, tableEnd) });
  return true;
}

/** How the columns are aligned, by a row of delimiters. */
function alignsIn(row: string): AlignType[] | undefined {
  return row.match(DELIMITER)?.map((delimiter) => {
    if (delimiter.startsWith(':')) return delimiter.endsWith(':') ? 'center' : 'left';
    return delimiter.endsWith(':') ? 'right' : null;
  });
}

/** Reads the row where the building is, and goes on after it. */
function readRow(building: Building): Placed<TableRow> | undefined {
  const { text, at } = building;
  if (!isBar(text, at) && !startsText(text, at)) return undefined;
  const end = lineEnd(text, at);
  const row = text.slice(at, trimEnd(text, end));
  // A backslash may keep a `|` from ending a cell, in code too.
  if (row === '|' || row.includes('\\')) return undefined;
  const children: Placed<TableCell>[] = [];
  for (let from = 0; from < row.length; ) {
    const bar = row.indexOf('|', from + (row.charAt(from) === '|' ? 1 : 0));
    const to = bar === -1 ? row.length : bar;
    const isLast = to >= row.length - 1;
    const cell = readCell(building, at + from, at + to, isLast ? end : at + to);
    if (cell === undefined) return undefined;
    children.push(cell);
    from = isLast ? row.length : to;
  }
  const ends = position(pointIn(building, at), pointIn(building, end));
  stepOver(building, end);
  return { type: 'tableRow', children, position: ends };
}

/**
 * Reads the cell that begins at `from`, perhaps with a `|`, and before the `|` at `to` or the end of the row.
 * @param end where the cell ends: the first `|` belongs to it, and in the last cell of a row the other as well.
 */
function readCell(building: Building, from: number, to: number, end: number): Placed<TableCell> | undefined {
  const { text } = building;
  const start = skipRun(text, isBar(text, from) ? from + 1 : from, SPACE);
  const textEnd = Math.max(start, trimEnd(text, to));
  const inline = new Inline(building, start);
  if (start < to && inline.readLine(start, textEnd) === NOT_PLAIN) return undefined;
  const children = start < to ? inline.finish(textEnd) : [];
  if (children === undefined) return undefined;
  return { type: 'tableCell', children, position: position(pointIn(building, from), pointIn(building, end)) };
}

function isBar(text: string, at: number): boolean {
  return text.charCodeAt(at) === PIPE;
}
