import { HASH, SPACE } from '../characters.ts';
import { flatCopy } from '../flat-copy.ts';
import { headingDepth } from '../lines.ts';
import { point, position } from '../position.ts';
import { type Building, stepOver } from './building.ts';
import { NOT_PLAIN, plainTextEnd, trimEnd } from './text.ts';

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

/** Builds an ATX heading with plain text in it and no closing `#`s. */
export function buildHeading(building: Building): boolean {
  const { text, at, line } = building;
  const depth = DEPTHS[headingDepth(text, at) - 1];
  if (depth === undefined) return false;
  let from = at + depth;
  while (text.charCodeAt(from) === SPACE) from++;
  const end = plainTextEnd(text, from);
  if (end === NOT_PLAIN) return false;
  const textEnd = trimEnd(text, end);
  if (textEnd <= from || text.charCodeAt(textEnd - 1) === HASH) return false;
  building.nodes.push({
    type: 'heading',
    depth,
    children: [
      {
        type: 'text',
        value: flatCopy(text.slice(from, textEnd)),
        position: position(point(line, from - at + 1, from), point(line, textEnd - at + 1, textEnd)),
      },
    ],
    position: position(point(line, 1, at), point(line, end - at + 1, end)),
  });
  stepOver(building, end);
  return true;
}
