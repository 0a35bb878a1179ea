import type { Note } from '../note/note.ts';
import type { StandIn } from '../note/stand-in.ts';
import { type Word, word } from '../protocol/word.ts';
import { changeMarks, type SafeEdit } from '../text/safe-edit.ts';
import { spanOf } from '../text/span.ts';

const marker = /^#{1,6}[ \t]*/;
const underline = /(?:\r\n|\n|\r)[ \t]*([=-]+)[ \t]*$/d;

/** Makes a heading one of level 2: its `#`s, or the underline of a setext heading (three dashes might close front matter). */
export function levelFix(note: Note, { place, depth }: StandIn): SafeEdit<Word> | undefined {
  const source = sourceOf(note, place.start);
  if (marker.test(source)) return changeMarks(note.text, spanOf(place.start, depth), word('##'));
  const [start, end] = underline.exec(source)?.indices?.[1] ?? [];
  if (start === undefined || end === undefined) return undefined;
  return changeMarks(note.text, { start: place.start + start, end: place.start + end }, word('----'));
}

/** The source of the heading that starts at an offset, the underline of a setext heading included. */
function sourceOf({ text, blocks }: Note, offset: number): string {
  const block = blocks.find(({ start }) => start === offset);
  return text.slice(offset, block?.end);
}
