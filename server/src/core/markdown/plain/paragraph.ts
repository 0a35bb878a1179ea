import type { Paragraph } from 'mdast';
import { SPACE } from '../characters.ts';
import { flatCopy } from '../flat-copy.ts';
import { isBlankFrom } from '../lines.ts';
import { type Position, point, position } from '../position.ts';
import { type Building, stepOver } from './building.ts';
import { readMarkedParagraph } from './marked-paragraph.ts';
import { continuesText, NOT_PLAIN, plainTextEnd, startsBullet, trimEnd } from './text.ts';

/** What `nextTextStart` answers where the paragraph ends above the line. */
const END = -2;

/** Builds a paragraph of lines of text with simple marks, up to a blank line, a bullet or the end. */
export function buildParagraph(building: Building): boolean {
  const paragraph = readParagraph(building, building.at, 0);
  if (paragraph === undefined) return false;
  building.nodes.push(paragraph);
  return true;
}

/**
 * Reads a paragraph that begins at `from` in the line where `building` stands.
 * @param indent the columns by which its further lines must be indented to belong to it.
 * @returns `undefined` where it is not of plain shape.
 */
export function readParagraph(
  building: Building,
  from: number,
  indent: number,
): (Paragraph & { position: Position }) | undefined {
  const { text, at: firstLine, line: startLine } = building;
  let value = '';
  let sliceStart = from;
  let textStart = from;
  for (;;) {
    const { at, line } = building;
    const end = plainTextEnd(text, textStart);
    if (end === NOT_PLAIN) {
      Object.assign(building, { at: firstLine, line: startLine });
      return readMarkedParagraph(building, from, (standing) => nextTextStart(standing, indent), END);
    }
    const textEnd = trimEnd(text, end);
    stepOver(building, end);
    textStart = nextTextStart(building, indent);
    if (textStart === NOT_PLAIN) return undefined;
    if (textStart === END) {
      value += text.slice(sliceStart, textEnd);
      const column = from - firstLine + 1;
      const textPosition = position(point(startLine, column, from), point(line, textEnd - at + 1, textEnd));
      return {
        type: 'paragraph',
        children: [{ type: 'text', value: flatCopy(value), position: textPosition }],
        position: position(point(startLine, column, from), point(line, end - at + 1, end)),
      };
    }
    const isHardBreak = end - textEnd > 1;
    if (isHardBreak) return undefined;
    if (textEnd < end || textStart > building.at) {
      value += text.slice(sliceStart, textEnd) + text.slice(end, building.at);
      sliceStart = textStart;
    }
  }
}

/** Where the text of the next line begins if it goes on with the paragraph; else `END`, or `NOT_PLAIN` if unclear. */
function nextTextStart(building: Building, indent: number): number {
  const { text, at } = building;
  if (at >= building.end || isBlankFrom(text, at) || startsBullet(text, at)) return END;
  let start = at;
  while (text.charCodeAt(start) === SPACE) start++;
  if (start - at < indent) return END;
  return continuesText(text, start) ? start : NOT_PLAIN;
}
