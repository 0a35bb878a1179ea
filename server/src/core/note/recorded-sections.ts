import type { Span } from '../text/span.ts';
import { type Block, type Note, sectionsOf } from './note.ts';
import type { StandIn } from './stand-in.ts';

/** A heading and the blocks under it. */
export interface RecordedSection {
  readonly heading: Span;
  readonly blocks: readonly Block[];
}

/**
 * The sections with an id, in the order of the text; where a required one is absent, what stands under a heading of
 * another level that has its title. A misspelled title stands for nothing.
 */
export function recordedSections(note: Note, id: string): RecordedSection[] {
  const sections = sectionsOf(note, id);
  if (sections.length > 0) return sections.map(({ heading, blocks }) => ({ heading: heading.place, blocks }));
  const standIn = note.absent.find(({ spec }) => spec.id === id)?.standIn;
  return standIn?.kind === 'level' ? [{ heading: standIn.place, blocks: blocksUnder(note, standIn) }] : [];
}

/** The blocks up to the next heading of the same level, or of level 1 or 2. */
function blocksUnder({ blocks }: Note, { place, depth }: StandIn): Block[] {
  const from = blocks.findIndex((block) => block.end > place.start) + 1;
  const end = Math.max(2, depth);
  const to = blocks.findIndex(({ facts }, index) => index >= from && (facts.heading?.depth ?? 7) <= end);
  return blocks.slice(from, to === -1 ? undefined : to);
}
