import type { SectionSpec } from '../protocol/sections.ts';
import type { Word } from '../protocol/word.ts';
import { shifted } from '../text/span.ts';
import type { Lexicon } from './lexicon.ts';
import { misspellingIn, type Slip } from './misspelled-title.ts';
import type { Block, Section } from './note.ts';
import type { AbsentSection, StandIn } from './stand-in.ts';

/** The required sections that no level-2 heading begins, in protocol order. */
export function absentSections(
  required: readonly SectionSpec[],
  parts: readonly Section[],
  blocks: readonly Block[],
  lexicon: Lexicon,
  text: string,
): AbsentSection[] {
  const absent = required.filter((spec) => !parts.some((part) => part.spec === spec));
  if (absent.length === 0) return [];
  const misspelled = misspelledHeadings(absent, parts, blocks, lexicon, text);
  return absent.map((spec) => ({
    spec,
    standIn: atOtherLevel(spec, parts, blocks) ?? misspelled.get(spec),
  }));
}

function atOtherLevel(
  spec: SectionSpec,
  parts: readonly Section[],
  blocks: readonly Block[],
): StandIn | undefined {
  const block = blocks.find(({ start, facts: { heading } }) => {
    if (!heading || heading.depth === 2 || heading.title.names[0]?.spec !== spec) return false;
    const around = parts.find(({ span }) => span.start <= start && start < span.end);
    return around?.spec === undefined;
  });
  return block && standIn('level', block, spec.title);
}

function misspelledHeadings(
  absent: readonly SectionSpec[],
  parts: readonly Section[],
  blocks: readonly Block[],
  lexicon: Lexicon,
  text: string,
): Map<SectionSpec, StandIn> {
  const titles = [...lexicon.titles.values()].flat().filter(({ spec }) => spec.required);
  const found = new Map<SectionSpec, StandIn>();
  for (const part of parts) {
    const { depth, title, place } = part.heading;
    if (part.spec || depth !== 2) continue;
    const near = misspellingIn(title.words, text.slice(place.start, part.span.end), titles);
    if (!near || found.has(near.spec) || !absent.includes(near.spec)) continue;
    const block = blocks.find(({ start }) => start === part.span.start);
    const slips = near.slips.map((slip) => ({ ...slip, span: shifted(slip.span, place.start) }));
    if (block) found.set(near.spec, standIn('spelling', block, near.title, slips));
  }
  return found;
}

function standIn(kind: StandIn['kind'], block: Block, title: Word, slips: readonly Slip[] = []): StandIn {
  const { span, depth } = block.facts.heading ?? { span: block, depth: 0 };
  return { kind, title, place: shifted(span, block.start), depth, slips };
}
