import type { HeadingLevel } from '../protocol/headings.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { shifted } from '../text/span.ts';
import { isStrict, isTaken } from './carriers.ts';
import { misspellingIn } from './misspelled-title.ts';
import type { Note, Section, SectionHeading } from './note.ts';
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
  const misspelled = misspelledHeadings(absent, note);
  return absent.map((spec) => ({ spec, standIn: misspelled.get(spec) }));
}

type Headed = Pick<Note, 'parts' | 'known' | 'blocks' | 'lexicon' | 'text'>;

/** The headings that were meant for absent sections: those of a level that the protocol takes before any other. */
function misspelledHeadings(absent: readonly SectionSpec[], note: Headed): Map<SectionSpec, StandIn> {
  const { lexicon, text } = note;
  const found = new Map<SectionSpec, StandIn>();
  for (const { title, place } of [...takenHeadings(note), ...otherHeadings(note)]) {
    const near = misspellingIn(title.words, text.slice(place.start), lexicon.titles.required);
    if (!near || found.has(near.spec) || !absent.includes(near.spec)) continue;
    const slips = near.slips.map((slip) => ({ ...slip, span: shifted(slip.span, place.start) }));
    found.set(near.spec, { title: near.title, place, slips });
  }
  return found;
}

function takenHeadings({ parts, lexicon }: Headed): SectionHeading[] {
  return parts
    .filter(({ spec, heading }) => !spec && isTaken(heading.level, lexicon.protocol))
    .map(({ heading }) => heading);
}

/** Headings of other levels: but for their slips they would be sections, unless an optional one has them beneath it. */
function otherHeadings({ blocks, known, lexicon }: Headed): SectionHeading[] {
  const begun = new Set(known.map(({ heading }) => heading.place.start));
  const optional = known.filter(({ spec }) => spec && !isStrict(spec));
  return blocks.flatMap(({ start, facts: { heading } }) => {
    if (!heading) return [];
    const level = heading.depth as HeadingLevel;
    const place = shifted(heading.span, start);
    if (isTaken(level, lexicon.protocol) || begun.has(place.start)) return [];
    if (optional.some((section) => isBeneath(place.start, level, section))) return [];
    return [{ level, title: heading.title, place }];
  });
}

function isBeneath(at: number, level: HeadingLevel, { heading, span }: Section): boolean {
  if (typeof heading.level !== 'number' || typeof level !== 'number') return false;
  return heading.level < level && span.start < at && at < span.end;
}
