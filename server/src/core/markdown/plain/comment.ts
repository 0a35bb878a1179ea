import type { Html } from 'mdast';
import { flatCopy } from '../flat-copy.ts';
import { lineEnd } from '../lines.ts';
import { position } from '../position.ts';
import { type Building, type Placed, pointIn, stepOver } from './building.ts';

const OPENING = '<!--';
const CLOSING = '-->';

/** Whether an HTML comment begins at `at`. */
export function opensComment(text: string, at: number): boolean {
  return text.startsWith(OPENING, at);
}

/** Builds an HTML comment that is closed: it reaches to the end of the line that closes it. */
export function buildComment(building: Building): boolean {
  const { text, at: start } = building;
  const startPoint = pointIn(building, start);
  // `<!-->` is closed as it stands.
  const closing = text.slice(start, building.end).indexOf(CLOSING, OPENING.length - 2);
  if (closing === -1) return false;
  let end = lineEnd(text, start);
  while (end < start + closing) {
    stepOver(building, end);
    end = lineEnd(text, building.at);
  }
  const value = flatCopy(text.slice(start, end));
  if (value.includes('\0')) return false;
  building.nodes.push({ type: 'html', value, position: position(startPoint, pointIn(building, end)) });
  stepOver(building, end);
  return true;
}

/** Reads a comment amid text, from the `<` at `at` on, that is closed before `until`, in the same line. */
export function readComment(building: Building, at: number, until: number): Placed<Html> | undefined {
  const { text } = building;
  if (!opensComment(text, at)) return undefined;
  const from = at + OPENING.length;
  const first = text.charAt(from);
  // Such a comment might be closed before it is open.
  if (first === '-' || first === '>') return undefined;
  const closing = text.slice(from, until).indexOf(CLOSING);
  if (closing === -1) return undefined;
  const end = from + closing + CLOSING.length;
  const value = flatCopy(text.slice(at, end));
  if (value.includes('\0')) return undefined;
  return { type: 'html', value, position: position(pointIn(building, at), pointIn(building, end)) };
}
