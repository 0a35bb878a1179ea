import { type Note, sectionsOf } from '../note/note.ts';
import { findPlaceholders } from '../note/placeholders.ts';
import { type Span, shifted } from '../text/span.ts';

/**
 * The bracketed prompts of a note that wait for an answer, in the order of the text: in fields (with the quotes that YAML
 * needs around them), in the text, and in directives that still lack their reason.
 */
export function promptsOf({ text, fields, blocks }: Note): Span[] {
  const within = (place: Span) =>
    findPlaceholders(text.slice(place.start, place.end)).map((each) => shifted(each, place.start));
  const found = [
    ...fields.prompted.flatMap(({ span }) => within(span)).map((each) => withQuotes(text, each)),
    ...blocks.flatMap(({ start, facts }) => [
      ...facts.placeholders.map((each) => shifted(each, start)),
      ...facts.directives.flatMap(({ span }) => within(shifted(span, start))),
    ]),
  ];
  return found
    .filter(({ start }) => text.charAt(start) === '[' || text.charAt(start + 1) === '[')
    .sort((a, b) => a.start - b.start);
}

/** True for a place in an addendum: what is left there can still be answered once the note is signed. */
export function isInAddendum(note: Note, { start }: Span): boolean {
  return sectionsOf(note, 'addendum').some(({ span }) => span.start <= start && start < span.end);
}

function withQuotes(text: string, { start, end }: Span): Span {
  const isQuoted = text.charAt(start - 1) === '"' && text.charAt(end) === '"';
  return isQuoted ? { start: start - 1, end: end + 1 } : { start, end };
}

/** True for a text in which a bracketed prompt waits. */
export function insertsPrompt(text: string): boolean {
  return findPlaceholders(text).some(({ start }) => text.charAt(start) === '[');
}
