import type { InlineCode } from 'mdast';
import { flatCopy } from '../flat-copy.ts';
import { position } from '../position.ts';
import { type Building, type Placed, pointIn } from './building.ts';

/** Code between single backticks, all in one line, with no space to be cut off. */
const code = /`((?! )[^`\r\n\0]+(?<! ))`(?!`)/y;

/** Reads the code that begins with the backtick at `at` and ends before `until`. */
export function readCodeSpan(building: Building, at: number, until: number): Placed<InlineCode> | undefined {
  code.lastIndex = at;
  const [, value] = code.exec(building.text) ?? [];
  const end = code.lastIndex;
  if (value === undefined || end > until) return undefined;
  const ends = position(pointIn(building, at), pointIn(building, end));
  return { type: 'inlineCode', value: flatCopy(value), position: ends };
}
