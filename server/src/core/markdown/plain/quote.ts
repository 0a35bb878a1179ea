import type { BlockContent } from 'mdast';
import { GREATER_THAN } from '../characters.ts';
import { isBlankFrom, lineEnd, nextLine } from '../lines.ts';
import { position } from '../position.ts';
import { type Building, contentStart, type Placed, pointIn, skipBlankLines } from './building.ts';
import { opensList, readList } from './list.ts';
import { nextTextStart, readParagraph } from './paragraph.ts';
import { startsText } from './text.ts';

/** A line that holds nothing but its mark. */
const EMPTY_LINE = /^> *$/m;

/** Whether a block quote opens at `at`, the start of a line. */
export function opensQuote(text: string, at: number): boolean {
  return text.charCodeAt(at) === GREATER_THAN;
}

/** Builds a block quote of paragraphs and lists, each line of which is marked, up to a blank line or the end. */
export function buildQuote(building: Building): boolean {
  const { text, at: start } = building;
  const end = quoteEnd(text, start, building.end);
  if (end === undefined) return false;
  const source = text.slice(start, end);
  // A tab may stand for a part of the mark.
  if (source.includes('\t')) return false;
  const hasEmptyLine = EMPTY_LINE.test(source);
  const startPoint = pointIn(building, start);
  const within: Building = { ...building, end, isQuoted: true };
  const children: BlockContent[] = [];
  for (;;) {
    const child = readChild(within);
    if (child === undefined) return false;
    // To a list, remark counts an empty line after it, or the next mark.
    if (child.type === 'list' && (hasEmptyLine || within.at < end)) return false;
    children.push(child);
    if (within.at === end) {
      const ends = position(startPoint, { ...child.position.end });
      building.nodes.push({ type: 'blockquote', children, position: ends });
      building.at = end;
      building.line = within.line;
      building.refers = within.refers;
      return true;
    }
    skipBlankLines(within);
    // Of a quote that ends with an empty line, remark says where.
    if (within.at === end) return false;
  }
}

function readChild(within: Building): Placed<BlockContent> | undefined {
  const from = contentStart(within, within.at);
  if (opensList(within.text, from)) return readList(within, 0, 0);
  return startsText(within.text, from) ? readParagraph(within, from, nextTextStart) : undefined;
}

/** Where the marked lines end that begin at `start`; `undefined` where another line may go on with them. */
function quoteEnd(text: string, start: number, end: number): number | undefined {
  let at = start;
  while (at < end && opensQuote(text, at)) at = nextLine(text, lineEnd(text, at));
  return at >= end || isBlankFrom(text, at) ? at : undefined;
}
