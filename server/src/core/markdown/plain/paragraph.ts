import type { Paragraph } from 'mdast';
import { SPACE } from '../characters.ts';
import { isBlankFrom, nextLine, skipRun } from '../lines.ts';
import { position } from '../position.ts';
import { type Building, contentStart, type Placed, pointIn, stepOver } from './building.ts';
import { Inline } from './inline.ts';
import { continuesText, interruptsText, NOT_PLAIN, trimEnd } from './text.ts';

/**
 * Says where, in the line whose content begins at `at`, the text begins that goes on with a paragraph; else `END`, or
 * `NOT_PLAIN` if unclear.
 */
export type NextTextStart = (text: string, at: number) => number;

/** What `NextTextStart` answers where the paragraph ends above the line. */
export const END = -2;

/** Builds a paragraph of lines of text, up to a blank line, a list or the end. */
export function buildParagraph(building: Building): boolean {
  const paragraph = readParagraph(building, building.at, nextTextStart);
  if (paragraph === undefined) return false;
  building.nodes.push(paragraph);
  return true;
}

/**
 * Reads a paragraph that begins at `from` in the line where `building` is.
 * @returns `undefined` where it is not of plain shape.
 */
export function readParagraph(
  building: Building,
  from: number,
  next: NextTextStart,
): Placed<Paragraph> | undefined {
  const { text } = building;
  const start = pointIn(building, from);
  const inline = new Inline(building, from);
  for (let lineFrom = from; ; ) {
    const end = inline.readLine(lineFrom);
    if (end === NOT_PLAIN) return undefined;
    const textEnd = trimEnd(text, end);
    const after = nextLine(text, end);
    lineFrom = after < building.end ? next(text, contentStart(building, after)) : END;
    if (lineFrom === NOT_PLAIN) return undefined;
    if (lineFrom === END) {
      const children = inline.finish(textEnd);
      if (children === undefined) return undefined;
      const ends = position(start, pointIn(building, end));
      stepOver(building, end);
      return { type: 'paragraph', children, position: ends };
    }
    inline.breakLine(textEnd, end, lineFrom);
  }
}

/** The `NextTextStart` of a paragraph at top level or in a quote. */
export function nextTextStart(text: string, at: number): number {
  if (isBlankFrom(text, at) || interruptsText(text, at)) return END;
  const start = skipRun(text, at, SPACE);
  return continuesText(text, start) ? start : NOT_PLAIN;
}
