import type { Note } from '../note/note.ts';
import type { StandIn } from '../note/stand-in.ts';
import { numbering } from '../note/title.ts';
import { type Word, word } from '../protocol/word.ts';
import { changeMarks, mendWords, type SafeEdit } from '../text/safe-edit.ts';
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

/** Mends the letters of a heading’s words, so that it becomes the title meant; `undefined` where more would change. */
export function titleFix(note: Note, { place, title }: StandIn): SafeEdit<Word> | undefined {
  const source = sourceOf(note, place.start);
  const markers = marker.exec(source)?.[0].length ?? 0;
  const number = numbering.exec(source.slice(markers))?.[0].length ?? 0;
  const textEnd = markers > 0 ? place.end : place.start + source.search(underline);
  return mendWords(note.text, { start: place.start + markers + number, end: textEnd }, title);
}

/** The source of the heading that starts at an offset, the underline of a setext heading included. */
function sourceOf({ text, blocks }: Note, offset: number): string {
  const block = blocks.find(({ start }) => start === offset);
  return text.slice(offset, block?.end);
}
