import type { Protocol } from '../protocol/protocol.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { firstToPass } from '../text/bisect.ts';
import { shifted } from '../text/span.ts';
import { isStrict, levelOf, mayCarry, titleOf } from './carriers.ts';
import type { Block, Note, Section, SectionLevel } from './note.ts';

/** The parts of a note, the sections that are within them, and of both those that are known. */
export type Sections = Pick<Note, 'parts' | 'nested' | 'known'>;

/** A heading, or a label in bold that names a section. */
interface Head {
  readonly index: number;
  readonly block: Block;
  readonly level: SectionLevel;
  readonly specs: readonly SectionSpec[];
  /** The level of the heading that it is under; 0 without one. */
  readonly under: number;
}

/**
 * Binds blocks to the sections of a protocol.
 * @param length of the text.
 * @param begun the sections that each block begins, by its index.
 */
export function sectionsIn(
  blocks: readonly Block[],
  length: number,
  protocol: Protocol,
  begun: ReadonlyMap<number, readonly SectionSpec[]>,
): Sections {
  const heads = headsIn(blocks, protocol, begun);
  const starts = partStarts(heads);
  const begins = new Set(starts.map(({ index }) => index));
  const others = heads.filter(({ index, specs }) => specs.length > 0 && !begins.has(index));
  const parts = starts.map((head, at) =>
    section(head, blocks, starts[at + 1]?.index ?? blocks.length, length),
  );
  const nested = others.map((head) => {
    const limit = starts[firstToPass(starts, ({ index }) => index > head.index)]?.index ?? blocks.length;
    return section(head, blocks, endOfNested(head, blocks, limit), length);
  });
  const known = [...parts.filter(({ specs }) => specs.length > 0), ...nested];
  if (nested.length > 0) known.sort((a, b) => a.span.start - b.span.start);
  return { parts, nested, known };
}

function headsIn(
  blocks: readonly Block[],
  protocol: Protocol,
  begun: ReadonlyMap<number, readonly SectionSpec[]>,
): Head[] {
  const risk = protocol.sections.filter(({ id }) => id === 'risk');
  const heads: Head[] = [];
  let under = 0;
  blocks.forEach((block, index) => {
    if (!mayCarry(block)) return;
    const level = levelOf(block);
    if (level === undefined) return;
    const isRisk = block.facts.heading?.title.isRisk === true;
    heads.push({ index, block, level, specs: begun.get(index) ?? (isRisk ? risk : []), under });
    if (typeof level === 'number') under = level;
  });
  return heads;
}

/** The heads that begin a part of the note, which ends the part before. */
function partStarts(heads: readonly Head[]): Head[] {
  const starts: Head[] = [];
  for (const head of heads) {
    if (startsPart(head, starts.at(-1))) starts.push(head);
  }
  return starts;
}

function startsPart({ block, level, specs }: Head, open: Head | undefined): boolean {
  const isRequired = specs.some(isStrict);
  if (typeof level === 'string') return isRequired && block.facts.label?.hasText === false;
  if (level === 1 || isRequired) return true;
  // What is no title is below a section of level 1.
  if (level === 2) return specs.length > 0 || !(open?.level === 1 && open.specs.length > 0);
  return open !== undefined && level <= endsAt(open);
}

/** The lowest level of heading that ends a part. */
function endsAt({ level, under }: Head): number {
  return Math.max(2, typeof level === 'string' ? under : level);
}

/**
 * The index after the last block of a section that is within a part.
 * @param limit the index after the part.
 */
function endOfNested({ index, block, level }: Head, blocks: readonly Block[], limit: number): number {
  const { label } = block.facts;
  if (label?.hasText) return Math.min(limit, blocks[index + 2]?.facts.isList ? index + 3 : index + 2);
  const ends = ({ heading, beginsWithLabel }: Block['facts']) =>
    label ? heading !== undefined || beginsWithLabel : isWithin(heading?.depth, level);
  let end = index + 1;
  for (let next = blocks[end]; next && end < limit && !ends(next.facts); next = blocks[end]) end++;
  return end;
}

function isWithin(depth: number | undefined, level: SectionLevel): boolean {
  return depth !== undefined && typeof level === 'number' && depth <= level;
}

function section(
  { index, block, level, specs }: Head,
  blocks: readonly Block[],
  to: number,
  length: number,
): Section {
  const title = titleOf(block);
  const span = block.facts.heading?.span ?? block.facts.label?.span ?? { start: 0, end: 0 };
  return {
    spec: specs[0],
    specs,
    heading: {
      level,
      place: shifted(span, block.start),
      title: title ?? { words: [], names: [], end: 0, isRisk: false },
    },
    span: { start: block.start, end: blocks[to]?.start ?? length },
    blocks: blocks.slice(index + 1, to),
  };
}
