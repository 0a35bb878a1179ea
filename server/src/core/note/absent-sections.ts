import type { SectionSpec } from '../protocol/sections.ts';
import type { Word } from '../protocol/word.ts';
import { editDistance } from '../text/near-miss.ts';
import { shifted } from '../text/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { Block, Section } from './note.ts';
import type { AbsentSection, StandIn } from './stand-in.ts';

/** The required sections that no level-2 heading begins, in protocol order. */
export function absentSections(
  required: readonly SectionSpec[],
  parts: readonly Section[],
  blocks: readonly Block[],
  lexicon: Lexicon,
): AbsentSection[] {
  const absent = required.filter((spec) => !parts.some((part) => part.spec === spec));
  if (absent.length === 0) return [];
  const misspelled = misspelledHeadings(absent, parts, blocks, lexicon);
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
): Map<SectionSpec, StandIn> {
  const titles = [...lexicon.titles].flatMap(([key, all]) =>
    all.filter(({ spec }) => absent.includes(spec)).map((meant) => [key, meant] as const),
  );
  const found = new Map<SectionSpec, StandIn>();
  for (const part of parts) {
    if (part.spec || part.heading.depth !== 2) continue;
    const near = titles
      .filter(([title]) => isSlip(part.heading.title.words.map(({ text }) => text).join(' '), title))
      .map(([, meant]) => meant);
    const [meant] = near;
    if (!meant || found.has(meant.spec) || near.some(({ spec }) => spec !== meant.spec)) continue;
    const block = blocks.find(({ start }) => start === part.span.start);
    if (block) found.set(meant.spec, standIn('spelling', block, meant.title));
  }
  return found;
}

/** One slip in titles of up to 12 letters, else one for each 10 characters of the title, rounded up. */
function isSlip(written: string, title: string): boolean {
  const letters = title.replaceAll(' ', '').length;
  const limit = letters <= 12 ? 1 : Math.ceil(title.length / 10);
  return Math.abs(written.length - title.length) <= limit && editDistance(written, title) <= limit;
}

function standIn(kind: StandIn['kind'], block: Block, title: Word): StandIn {
  const { span, depth } = block.facts.heading ?? { span: block, depth: 0 };
  return { kind, title, place: shifted(span, block.start), depth };
}
