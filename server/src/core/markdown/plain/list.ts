import type { ListItem } from 'mdast';
import { CLOSE_BRACKET, isSpace, OPEN_BRACKET, SPACE } from '../characters.ts';
import { isBlankFrom, isLineEnd, lineEnd } from '../lines.ts';
import { type Position, point, position } from '../position.ts';
import { type Building, stepOver } from './building.ts';
import { readParagraph } from './paragraph.ts';
import { startsBullet, startsText } from './text.ts';

/** The columns of a bullet and its space: further lines of an item are indented as far or further. */
const INDENT = 2;
/** The columns of `[ ] `. */
const CHECKBOX = 4;

type PlacedItem = ListItem & { position: Position };

/**
 * Builds a bullet list whose items follow one another without a blank line, each a paragraph of plain text, perhaps
 * with a checkbox. In its piece only blank lines may come behind it: an item there would make it another list.
 */
export function buildList(building: Building): boolean {
  const { text, at: start, line } = building;
  const marker = text.charCodeAt(start);
  const children: PlacedItem[] = [];
  let item: PlacedItem | undefined;
  do {
    item = buildItem(building);
    if (item === undefined) return false;
    children.push(item);
  } while (
    building.at < building.end &&
    text.charCodeAt(building.at) === marker &&
    startsBullet(text, building.at)
  );
  if (!skipBlankLines(building)) return false;
  building.nodes.push({
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children,
    position: position(point(line, 1, start), { ...item.position.end }),
  });
  return true;
}

/** Steps over blank lines, and says whether the piece ends with them. */
function skipBlankLines(building: Building): boolean {
  const { text, end } = building;
  while (building.at < end && isBlankFrom(text, building.at)) stepOver(building, lineEnd(text, building.at));
  return building.at >= end;
}

function buildItem(building: Building): PlacedItem | undefined {
  const { text, at: start, line } = building;
  const checked = checkboxAt(text, start + INDENT);
  const from = checked === null ? start + INDENT : start + INDENT + CHECKBOX;
  if (checked === null && !startsText(text, from)) return undefined;
  const paragraph = readParagraph(building, from, INDENT);
  if (paragraph === undefined) return undefined;
  return {
    type: 'listItem',
    spread: false,
    checked,
    children: [paragraph],
    position: position(point(line, 1, start), { ...paragraph.position.end }),
  };
}

/** What the checkbox at `at` says, if one and text behind it stand there; `null` else. */
function checkboxAt(text: string, at: number): boolean | null {
  if (text.charCodeAt(at) !== OPEN_BRACKET || text.charCodeAt(at + 2) !== CLOSE_BRACKET) return null;
  if (text.charCodeAt(at + 3) !== SPACE) return null;
  const behind = at + CHECKBOX;
  if (isLineEnd(text, behind) || isSpace(text.charCodeAt(behind))) return null;
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
