import type { InlineCode } from 'mdast';
import { BACKTICK, SPACE } from '../characters.ts';
import { flatCopy } from '../flat-copy.ts';
import { position } from '../position.ts';
import { type Building, type Placed, pointIn } from './building.ts';

/** Reads code between single backticks, from that at `at` on, which ends before `until`, in the same line. */
export function readCodeSpan(building: Building, at: number, until: number): Placed<InlineCode> | undefined {
  const { text } = building;
  const from = at + 1;
  const to = text.indexOf('`', from);
  if (to <= from || to >= until || text.charCodeAt(to + 1) === BACKTICK) {
    return undefined;
  }
  if (text.charCodeAt(from) === SPACE || text.charCodeAt(to - 1) === SPACE) return undefined;
  const value = flatCopy(text.slice(from, to));
  if (value.includes('\0')) return undefined;
  return { type: 'inlineCode', value, position: position(pointIn(building, at), pointIn(building, to + 1)) };
}
