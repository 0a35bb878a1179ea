import { type Day, parseDay } from '../text/calendar.ts';
import type { Note, Section } from './note.ts';

const dated = /addendum[^\p{L}\p{N}]{0,5}(\d{4}-\d{2}-\d{2})(?!\d)/iu;

/** The ISO date that follows the word in the heading of an addendum; `undefined` where there is none that exists. */
export function dayOfAddendum(note: Note, { heading }: Section): Day | undefined {
  const match = dated.exec(note.text.slice(heading.place.start, heading.place.end));
  return parseDay(match?.[1] ?? '');
}
