import { skipRun, skipSpaces } from '../lines.ts';
import { position } from '../position.ts';
import { type Building, pointIn, stepOver } from './building.ts';

/** Three marks or more, all of a kind, none of them apart: `* * *` may pass for a list. */
const BREAK = /(?:-{3,}|\*{3,}|_{3,})(?=[ \t]*(?:[\r\n]|$))/y;

/** Whether a thematic break is at `at`, the start of a line. */
export function opensThematicBreak(text: string, at: number): boolean {
  BREAK.lastIndex = at;
  return BREAK.test(text);
}

/** Builds the thematic break that opens where the building is. */
export function buildThematicBreak(building: Building): boolean {
  const { text, at } = building;
  const end = skipSpaces(text, skipRun(text, at, text.charCodeAt(at)));
  const ends = position(pointIn(building, at), pointIn(building, end));
  building.nodes.push({ type: 'thematicBreak', position: ends });
  stepOver(building, end);
  return true;
}
