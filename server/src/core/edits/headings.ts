import type { StandIn } from '../note/absent-sections.ts';
import type { Note } from '../note/note.ts';
import { type Word, word } from '../protocol/word.ts';
import type { Edit } from '../text/edit.ts';

const marker = /^#{1,6}[ \t]*/;
const numbering = /^(?:\(?[\divxa-e]{1,4}(?:\.\d+)*[.):]+|\d+(?:\.\d+)*)[ \t]+/i;

/** Makes an ATX heading one of level 2; `undefined` for a setext heading, whose underline is no part of its range. */
export function levelFix(note: Note, { place, depth }: StandIn): Edit<Word> | undefined {
  if (!marker.test(note.text.slice(place.start, place.end))) return undefined;
  return { span: { start: place.start, end: place.start + depth }, newText: word('##') };
}

/** Puts the title meant in place of the words of a heading; its markers and its number stay. */
export function titleFix(note: Note, { place, title }: StandIn): Edit<Word> {
  const text = note.text.slice(place.start, place.end);
  const markers = marker.exec(text)?.[0].length ?? 0;
  const number = numbering.exec(text.slice(markers))?.[0].length ?? 0;
  return { span: { start: place.start + markers + number, end: place.end }, newText: title };
}
