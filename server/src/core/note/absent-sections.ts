import type { SectionSpec } from '../protocol/sections.ts';
import { shifted } from '../text/span.ts';
import { isTaken } from './carriers.ts';
import type { Lexicon } from './lexicon.ts';
import { misspellingIn } from './misspelled-title.ts';
import type { Note, Section } from './note.ts';
import { riskPlaces } from './risk.ts';
import type { AbsentSection, StandIn } from './stand-in.ts';

/** The required sections that nothing in a note begins, in protocol order. */
export function absentSections(
  required: readonly SectionSpec[],
  note: Pick<Note, 'parts' | 'nested' | 'known' | 'blocks' | 'lexicon' | 'text'>,
): AbsentSection[] {
  const isThere = (spec: SectionSpec) =>
    note.known.some(({ specs }) => specs.includes(spec)) ||
    (spec.id === 'risk' && riskPlaces(note).length > 0);
  const absent = required.filter((spec) => !isThere(spec));
  if (absent.length === 0) return [];
  const misspelled = misspelledHeadings(absent, note.parts, note.lexicon, note.text);
  return absent.map((spec) => ({ spec, standIn: misspelled.get(spec) }));
}

function misspelledHeadings(
  absent: readonly SectionSpec[],
  parts: readonly Section[],
  lexicon: Lexicon,
  text: string,
): Map<SectionSpec, StandIn> {
  const found = new Map<SectionSpec, StandIn>();
  for (const { spec, heading, span } of parts) {
    const { level, title, place } = heading;
    if (spec || !isTaken(level, lexicon.protocol)) continue;
    const near = misspellingIn(title.words, text.slice(place.start, span.end), lexicon.titles.required);
    if (!near || found.has(near.spec) || !absent.includes(near.spec)) continue;
    const slips = near.slips.map((slip) => ({ ...slip, span: shifted(slip.span, place.start) }));
    found.set(near.spec, { title: near.title, place, slips });
  }
  return found;
}
