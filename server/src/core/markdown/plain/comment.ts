import { flatCopy } from '../flat-copy.ts';
import { lineEnd } from '../lines.ts';
import { point, position } from '../position.ts';
import { type Building, stepOver } from './building.ts';

const OPENING = '<!--';
const CLOSING = '-->';

/** Builds an HTML comment that is closed: it reaches to the end of the line that closes it. */
export function buildComment(building: Building): boolean {
  const { text, at: start, line: startLine } = building;
  if (!text.startsWith(OPENING, start)) return false;
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
  building.nodes.push({
    type: 'html',
    value,
    position: position(point(startLine, 1, start), point(building.line, end - building.at + 1, end)),
  });
  stepOver(building, end);
  return true;
}
