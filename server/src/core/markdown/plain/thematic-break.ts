import { skipSpaces } from '../lines.ts';
import { position } from '../position.ts';
import { type Building, pointIn, stepOver } from './building.ts';

/** Three marks or more, all of a kind, none of them apart: `* * *` may pass for a list. */
const BREAK = /(?:-{3,}|\*{3,}|_{3,})(?=[ \t]*(?:[\r\n]|$))/y;

/** Whether a thematic break is at `at`, the start of a line. */
export function opensThematicBreak(text: string, at: number): boolean {
  BREAK.lastIndex = at;
  return BREAK.test(text);
}

/** Builds a thematic break. */
export function buildThematicBreak(building: Building): boolean {
  const { text, at } = building;
  BREAK.lastIndex = at;
  if (!BREAK.test(text)) return false;
  const end = skipSpaces(text, BREAK.lastIndex);
  building.nodes.push({
    type: 'thematicBreak',
    position: position(pointIn(building, at), pointIn(building, end)),
  });
  stepOver(building, end);
  return true;
}
