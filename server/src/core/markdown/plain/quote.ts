import type { Paragraph } from 'mdast';
import { GREATER_THAN, SPACE } from '../characters.ts';
import { isBlankFrom, lineEnd } from '../lines.ts';
import { position } from '../position.ts';
import { type Building, type Placed, pointIn, stepOver } from './building.ts';
import { END, nextTextStart, readParagraph } from './paragraph.ts';
import { NOT_PLAIN, startsText } from './text.ts';

/** Whether a block quote opens at `at`, the start of a line. */
export function opensQuote(text: string, at: number): boolean {
  return text.charCodeAt(at) === GREATER_THAN;
}

/** Builds a block quote of paragraphs, each line of which is marked, up to a blank line or the end. */
export function buildQuote(building: Building): boolean {
  const { text, end, at: start } = building;
  const startPoint = pointIn(building, start);
  const children: Placed<Paragraph>[] = [];
  for (;;) {
    const from = prefixEnd(text, building.at);
    const paragraph = startsText(text, from) ? readParagraph(building, from, nextInQuote) : undefined;
    if (paragraph === undefined) return false;
    children.push(paragraph);
    if (building.at >= end || isBlankFrom(text, building.at)) {
      const ends = position(startPoint, { ...paragraph.position.end });
      building.nodes.push({ type: 'blockquote', children, position: ends });
      return true;
    }
    if (!skipEmptyLine(building)) return false;
  }
}

/** Steps over a line that holds nothing but its mark, if another line that is marked comes after it. */
function skipEmptyLine(building: Building): boolean {
  const { text, end, at } = building;
  if (!isBlankFrom(text, prefixEnd(text, at))) return false;
  stepOver(building, lineEnd(text, at));
  return building.at < end && opensQuote(text, building.at);
}

/** Where the text of the next line begins that goes on with a paragraph of a quote. */
function nextInQuote(text: string, at: number): number {
  if (opensQuote(text, at)) return nextTextStart(text, prefixEnd(text, at));
  return isBlankFrom(text, at) ? END : NOT_PLAIN;
}

/** The offset after the mark of a line in a quote and the space that may follow it. */
function prefixEnd(text: string, at: number): number {
  return text.charCodeAt(at + 1) === SPACE ? at + 2 : at + 1;
}
