import type { ListItem } from 'mdast';
import { CLOSE_BRACKET, isDigit, isSpace, OPEN_BRACKET, SPACE } from '../characters.ts';
import { isBlankFrom, isLineEnd, lineEnd, listMarkerEnd } from '../lines.ts';
import { position } from '../position.ts';
import { type Building, type Placed, pointIn, stepOver } from './building.ts';
import { nextTextStart, readParagraph } from './paragraph.ts';
import { startsItem, startsText } from './text.ts';

/** The columns of `[ ] `. */
const CHECKBOX = 4;

/** Whether the first item of a list is at `at`, the start of a line. */
export const opensList = startsItem;

/**
 * Builds a list whose items are each a paragraph of text, perhaps with a checkbox. After its last item only a blank
 * line, another list or the end may come: other lines might go on with the item.
 */
export function buildList(building: Building): boolean {
  const { text, at: start } = building;
  const startPoint = pointIn(building, start);
  const kind = kindOfItem(text, start);
  const children: Placed<ListItem>[] = [];
  let item: Placed<ListItem> | undefined;
  let spread = false;
  let hasGap = false;
  const isBeforeItem = () => building.at < building.end && startsItem(text, building.at);
  do {
    spread ||= hasGap;
    item = readItem(building);
    if (item === undefined) return false;
    children.push(item);
    hasGap = skipBlankLines(building);
  } while (isBeforeItem() && kindOfItem(text, building.at) === kind);
  if (building.at < building.end && !hasGap && !isBeforeItem()) return false;
  const ordered = isDigit(text.charCodeAt(start));
  building.nodes.push({
    type: 'list',
    ordered,
    start: ordered ? Number.parseInt(text.slice(start, start + 9), 10) : null,
    spread,
    children,
    position: position(startPoint, { ...item.position.end }),
  });
  return true;
}

/** What tells the items of one list from those of another: the bullet, or what comes after the number. */
function kindOfItem(text: string, at: number): number {
  return text.charCodeAt(listMarkerEnd(text, at) - 1);
}

/** Steps over blank lines, and says whether there were any. */
function skipBlankLines(building: Building): boolean {
  const { text, end, at } = building;
  while (building.at < end && isBlankFrom(text, building.at)) stepOver(building, lineEnd(text, building.at));
  return building.at > at;
}

function readItem(building: Building): Placed<ListItem> | undefined {
  const { text, at } = building;
  const start = pointIn(building, at);
  // Further lines of an item are indented as far as its first or further.
  const indent = listMarkerEnd(text, at) + 1 - at;
  const boxAt = at + indent;
  const boxPoint = pointIn(building, boxAt);
  const checked = checkboxAt(text, boxAt);
  if (checked === null && (!startsText(text, boxAt) || looksLikeCheckbox(text, boxAt))) return undefined;
  const from = checked === null ? boxAt : boxAt + CHECKBOX;
  const paragraph = readParagraph(building, from, (_, line) => nextTextStart(text, line, indent));
  if (paragraph === undefined) return undefined;
  // The checkbox is cut off the text after it: where that begins with a mark, the paragraph keeps its place.
  if (paragraph.children[0]?.type !== 'text') paragraph.position.start = boxPoint;
  return {
    type: 'listItem',
    spread: false,
    checked,
    children: [paragraph],
    position: position(start, { ...paragraph.position.end }),
  };
}

/** What the checkbox at `at` says, if one and text after it are there; `null` else. */
function checkboxAt(text: string, at: number): boolean | null {
  if (!looksLikeCheckbox(text, at) || text.charCodeAt(at + 3) !== SPACE) return null;
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

function looksLikeCheckbox(text: string, at: number): boolean {
  return text.charCodeAt(at) === OPEN_BRACKET && text.charCodeAt(at + 2) === CLOSE_BRACKET;
}
