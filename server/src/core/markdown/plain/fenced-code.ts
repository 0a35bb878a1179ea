import { BACKTICK, TILDE } from '../characters.ts';
import { flatCopy } from '../flat-copy.ts';
import { lineEnd, lineEndBefore, nextLine } from '../lines.ts';
import { closes, openerAt } from '../open-block.ts';
import { position } from '../position.ts';
import { type Building, pointIn, stepOver } from './building.ts';

/** An info string that is one word, in which nothing needs decoding; it may be empty. */
const PLAIN_INFO = /^[A-Za-z0-9+#.-]*$/;

/** Whether a fence opens at `at`, the start of a line. */
export function opensFencedCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== BACKTICK && code !== TILDE) return false;
  return openerAt(text, at, lineEnd(text, at)) !== undefined;
}

/** Builds fenced code without indent that is closed, with at most the name of a language. */
export function buildFencedCode(building: Building): boolean {
  const { text, at: start } = building;
  const startPoint = pointIn(building, start);
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
    position: position(startPoint, pointIn(building, end)),
  });
  stepOver(building, end);
  return true;
}
