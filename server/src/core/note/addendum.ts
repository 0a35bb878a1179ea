import { type Day, parseDay } from '../text/calendar.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import type { Note, Section } from './note.ts';

const dated = letterPattern(String.raw`addendum[^\p{L}\p{N}]{0,5}(\d{4}-\d{2}-\d{2})(?!\d)`, 'i');

/** The ISO date that follows the word in the heading of an addendum; `undefined` where there is none that exists. */
export function dayOfAddendum(note: Note, { heading }: Section): Day | undefined {
  const title = note.text.slice(heading.place.start, heading.place.end);
  const match = dated(title).exec(title);
  return parseDay(match?.[1] ?? '');
}
