import { flatCopy } from '../flat-copy.ts';
import { lineEnd, lineEndBefore, nextLine } from '../lines.ts';
import { closes, type OpenBlock, openerAt } from '../open-block.ts';
import { position } from '../position.ts';
import { type Building, pointIn, stepOver } from './building.ts';

/** What follows a fence: one word, in which nothing needs decoding, or nothing. */
const PLAIN_INFO = /^[A-Za-z0-9+#.-]*$/;

/** Whether fenced code or HTML such as a comment opens at `at`, the start of a line. */
export function opensRawBlock(text: string, at: number): boolean {
  return openerAt(text, at, lineEnd(text, at)) !== undefined;
}

/** Builds fenced code with at most the name of a language, or such HTML, where a line closes it. */
export function buildRawBlock(building: Building): boolean {
  const { text, at: start } = building;
  const startPoint = pointIn(building, start);
  const openingEnd = lineEnd(text, start);
  const opener = openerAt(text, start, openingEnd);
  const end = opener && closingEnd(building, opener, openingEnd);
  if (end === undefined) return false;
  const ends = position(startPoint, pointIn(building, end));
  if (opener?.kind === 'fence') {
    const info = text.slice(start + opener.size, openingEnd);
    if (!PLAIN_INFO.test(info)) return false;
    const from = nextLine(text, openingEnd);
    const value = flatCopy(text.slice(from, Math.max(from, lineEndBefore(text, building.at))));
    building.nodes.push({
      type: 'code',
      lang: info ? flatCopy(info) : null,
      meta: null,
      value,
      position: ends,
    });
  } else {
    building.nodes.push({ type: 'html', value: flatCopy(text.slice(start, end)), position: ends });
  }
  stepOver(building, end);
  return !text.slice(start, end).includes('\0');
}

/** Goes on to the line that closes the block; where it ends, if there is one. */
function closingEnd(building: Building, opener: OpenBlock, openingEnd: number): number | undefined {
  const { text } = building;
  if (opener.kind === 'html' && closes(opener, text, building.at, openingEnd)) return openingEnd;
  for (let end = openingEnd; ; ) {
    stepOver(building, end);
    if (building.at >= building.end) return undefined;
    end = lineEnd(text, building.at);
    if (closes(opener, text, building.at, end)) return end;
  }
}
