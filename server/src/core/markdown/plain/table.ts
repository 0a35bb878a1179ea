import type { AlignType, TableCell, TableRow } from 'mdast';
import { PIPE, SPACE } from '../characters.ts';
import { isBlankFrom, lineEnd, skipRun } from '../lines.ts';
import { position } from '../position.ts';
import { type Building, type Placed, pointIn, stepOver } from './building.ts';
import { Inline } from './inline.ts';
import { NOT_PLAIN, trimEnd } from './text.ts';

/** A row of dashes between the head and the body of a table. */
const DELIMITERS = /^(?:\| *:?-+:? *)+\|$/;
const DELIMITER = /:?-+:?/g;

/** Whether a row of a table may be at `at`, the start of a line. */
export function opensTable(text: string, at: number): boolean {
  return text.charCodeAt(at) === PIPE;
}

/** Builds a table each row of which begins and ends with `|`, up to a blank line or the end. */
export function buildTable(building: Building): boolean {
  const { text, end } = building;
  const start = pointIn(building, building.at);
  const head = readRow(building);
  if (head === undefined || building.at >= end) return false;
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

/** How the columns are aligned, by a row of delimiters; `undefined` where it is no such row. */
function alignsIn(row: string): AlignType[] | undefined {
  if (!DELIMITERS.test(row)) return undefined;
  return row.match(DELIMITER)?.map((delimiter) => {
    if (delimiter.startsWith(':')) return delimiter.endsWith(':') ? 'center' : 'left';
    return delimiter.endsWith(':') ? 'right' : null;
  });
}

/** Reads the row where the building is, and goes on after it. */
function readRow(building: Building): Placed<TableRow> | undefined {
  const { text, at } = building;
  const end = lineEnd(text, at);
  const last = trimEnd(text, end) - 1;
  if (!opensTable(text, at) || !opensTable(text, last) || last === at) return undefined;
  // A backslash may keep a `|` from ending a cell, in code too.
  if (text.slice(at, end).includes('\\')) return undefined;
  const children: Placed<TableCell>[] = [];
  for (let from = at; from < last; ) {
    const to = text.indexOf('|', from + 1);
    const cell = readCell(building, from, to, to === last ? end : to);
    if (cell === undefined) return undefined;
    children.push(cell);
    from = to;
  }
  const ends = position(pointIn(building, at), pointIn(building, end));
  stepOver(building, end);
  return { type: 'tableRow', children, position: ends };
}

/**
 * Reads the cell between the `|` at `from` and that at `to`.
 * @param end where the cell ends: the first `|` belongs to it, and in the last cell of a row the other as well.
 */
function readCell(building: Building, from: number, to: number, end: number): Placed<TableCell> | undefined {
  const { text } = building;
  const start = skipRun(text, from + 1, SPACE);
  const textEnd = Math.max(start, trimEnd(text, to));
  const inline = new Inline(building, start);
  if (start < to && inline.readLine(start, textEnd) === NOT_PLAIN) return undefined;
  const children = start < to ? inline.finish(textEnd) : [];
  if (children === undefined) return undefined;
  return { type: 'tableCell', children, position: position(pointIn(building, from), pointIn(building, end)) };
}
