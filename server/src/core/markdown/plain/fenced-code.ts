import { flatCopy } from '../flat-copy.ts';
import { lineEnd, lineEndBefore, nextLine } from '../lines.ts';
import { closes, openerAt } from '../open-block.ts';
import { point, position } from '../position.ts';
import { type Building, stepOver } from './building.ts';

/** An info string that is one word, in which nothing needs decoding; it may be empty. */
const PLAIN_INFO = /^[A-Za-z0-9+#.-]*$/;

/** Builds fenced code without indent that is closed, with at most the name of a language. */
export function buildFencedCode(building: Building): boolean {
  const { text, at: start, line: startLine } = building;
  const openingEnd = lineEnd(text, start);
  const opener = openerAt(text, start, openingEnd);
  if (opener?.kind !== 'fence') return false;
  const info = text.slice(start + opener.size, openingEnd);
  if (!PLAIN_INFO.test(info)) return false;

  let end = openingEnd;
  do {
    stepOver(building, end);
    if (building.at >= building.end) return false;
    end = lineEnd(text, building.at);
  } while (!closes(opener, text, building.at, end));

  const from = nextLine(text, openingEnd);
  const value = flatCopy(text.slice(from, Math.max(from, lineEndBefore(text, building.at))));
  if (value.includes('\0')) return false;
  building.nodes.push({
    type: 'code',
    lang: info === '' ? null : flatCopy(info),
    meta: null,
    value,
    position: position(point(startLine, 1, start), point(building.line, end - building.at + 1, end)),
  });
  stepOver(building, end);
  return true;
}
