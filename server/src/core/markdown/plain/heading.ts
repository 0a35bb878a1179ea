import { HASH, SPACE } from '../characters.ts';
import { headingDepth, skipRun } from '../lines.ts';
import { position } from '../position.ts';
import { type Building, pointIn, stepOver } from './building.ts';
import { Inline } from './inline.ts';
import { NOT_PLAIN, trimEnd } from './text.ts';

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

/** Whether an ATX heading is at `at`, the start of a line. */
export function opensHeading(text: string, at: number): boolean {
  return headingDepth(text, at) > 0;
}

/** Builds an ATX heading with text in it and no closing `#`s. */
export function buildHeading(building: Building): boolean {
  const { text, at } = building;
  const depth = DEPTHS[headingDepth(text, at) - 1];
  if (depth === undefined) return false;
  const from = skipRun(text, at + depth, SPACE);
  const inline = new Inline(building, from);
  const end = inline.readLine(from);
  if (end === NOT_PLAIN) return false;
  const textEnd = trimEnd(text, end);
  if (textEnd <= from || text.charCodeAt(textEnd - 1) === HASH) return false;
  const children = inline.finish(textEnd);
  if (children === undefined) return false;
  const ends = position(pointIn(building, at), pointIn(building, end));
  building.nodes.push({ type: 'heading', depth, children, position: ends });
  stepOver(building, end);
  return true;
}
