import type { RootContent } from 'mdast';
import { BACKTICK, HASH, LESS_THAN, TILDE } from '../characters.ts';
import { isBlankFrom, lineEnd } from '../lines.ts';
import { type Building, stepOver } from './building.ts';
import { buildComment } from './comment.ts';
import { buildFencedCode } from './fenced-code.ts';
import { buildHeading } from './heading.ts';
import { buildList } from './list.ts';
import { buildParagraph } from './paragraph.ts';
import { startsBullet, startsText } from './text.ts';

/**
 * Builds the nodes of a piece that holds nothing but ATX headings, paragraphs, bullet lists, fenced code and HTML comments
 * of plain shape, each as remark would.
 * @param line the 1-based number of the line at `start`.
 * @returns `undefined` where the piece holds anything else.
 */
export function buildPlainBlocks(
  text: string,
  start: number,
  end: number,
  line: number,
): RootContent[] | undefined {
  const building: Building = { text, end, at: start, line, nodes: [] };
  while (building.at < end) {
    if (isBlankFrom(text, building.at)) stepOver(building, lineEnd(text, building.at));
    else if (!buildBlock(building)) return undefined;
  }
  return building.nodes;
}

function buildBlock(building: Building): boolean {
  const { text, at } = building;
  const code = text.charCodeAt(at);
  if (code === LESS_THAN) return buildComment(building);
  if (code === BACKTICK || code === TILDE) return buildFencedCode(building);
  if (startsBullet(text, at)) return buildList(building);
  if (startsText(text, at)) return buildParagraph(building);
  return code === HASH && buildHeading(building);
}
