import type { PhaseId } from '../protocol/phases.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { type Carrier, isStrict, isTaken, levelOf, mayCarry, titleOf } from './carriers.ts';
import type { Lexicon } from './lexicon.ts';
import { misspellingIn } from './misspelled-title.ts';
import type { Block } from './note.ts';
import { hintsOf, type Title } from './section-titles.ts';
import { hintsIn } from './title-hints.ts';

/** This many sections with titles of their own show that a note is written in these parts. */
const FEWEST_TITLED = 2;
/** With one, or none, so many have to be there with those that are hinted at. */
const FEWEST_IN_ALL = 4;

/** A line in bold may be anything within a section, unless so many sections are titled in bold. */
const FEWEST_BOLD = 2;

const HOMEWORK = 'homework';

type Titled = ReadonlyMap<SectionSpec, readonly Carrier[]>;

/**
 * The headings that begin required sections without a title, since they, or tasks with ids below them, hint at them in their place: after the sections that
 * come before, ahead of those that follow, at a level at which a section has a title. Where a heading is a title except for
 * slips, that is asked about: it stands for nothing, and nothing else takes its place. An optional section hints at the one
 * whose place it takes in the phase of the note: the inventory is the exploration of an initial session.
 * @param titled what begins each section by its title.
 * @param text the whole note.
 * @returns the index of the block of each.
 */
export function hintedSections(
  titled: Titled,
  blocks: readonly Block[],
  text: string,
  lexicon: Lexicon,
  phase: PhaseId | undefined,
): ReadonlyMap<SectionSpec, number> {
  const strict = lexicon.protocol.sections.filter(isStrict);
  const titles = firstTitles(titled, strict);
  const begun = begunByTitle(titles);
  const hinted = new Map<SectionSpec, number>();
  if (begun.size === strict.length) return hinted;
  for (const [rank, spec] of strict.entries()) {
    for (const [each, index] of lentBy(strict[rank + 1], spec, titled, blocks)) {
      begun.set(each, index);
      hinted.set(each, index);
    }
  }
  const hinting = hintingHeadings(titled, blocks, lexicon, phase);
  if (hinting.length === 0) return hinted;
  const slips = slipsIn(blocks, text, lexicon);
  const asked = new Set(slips.values());
  for (const [rank, spec] of strict.entries()) {
    if (begun.has(spec) || asked.has(spec)) continue;
    const places = (others: readonly SectionSpec[]) => others.flatMap((other) => begun.get(other) ?? []);
    const after = Math.max(-1, ...places(strict.slice(0, rank)));
    const before = Math.min(blocks.length, ...places(strict.slice(rank + 1)));
    const own = hinting.filter(
      ({ index, hints }) => index > after && index < before && hints.includes(spec) && !slips.has(index),
    );
    // A bare “Session” above the heading that holds the text is the title of what follows.
    const chosen = own.find(({ index }) => holdsBlock(blocks, index)) ?? own[0];
    if (!chosen) continue;
    begun.set(spec, chosen.index);
    hinted.set(spec, chosen.index);
  }
  const all = new Set([...titles.keys(), ...begun.keys()]).size;
  return titles.size >= FEWEST_TITLED || all >= FEWEST_IN_ALL ? hinted : new Map();
}

/** What first begins each section by its title. */
function firstTitles(titled: Titled, strict: readonly SectionSpec[]): Map<SectionSpec, Carrier> {
  const titles = new Map<SectionSpec, Carrier>();
  for (const spec of strict) {
    const [first] = titled.get(spec) ?? [];
    if (first) titles.set(spec, first);
  }
  return titles;
}

/** The index of the block that begins each section, without those that are only named beside another one. */
function begunByTitle(titles: ReadonlyMap<SectionSpec, Carrier>): Map<SectionSpec, number> {
  const begun = new Map<SectionSpec, number>();
  for (const [spec, { index, names }] of titles) if (!isJoinedTo(spec, names, titles)) begun.set(spec, index);
  return begun;
}

/**
 * Where a section has two titles and the first hints at the absent one before it as well, it is that one: “Next steps” above
 * “Homework”, without a plan.
 * @returns the index of the block of each, the absent one’s first.
 */
function lentBy(
  next: SectionSpec | undefined,
  absent: SectionSpec,
  titled: Titled,
  blocks: readonly Block[],
): (readonly [SectionSpec, number])[] {
  const [first, second, ...more] = (next && titled.get(next)) ?? [];
  if (!next || !first || !second || more.length > 0 || first.names.length !== 1) return [];
  if ((titled.get(absent) ?? []).length > 0) return [];
  const words = titleWordsOf(blocks[first.index]);
  const others = titleWordsOf(blocks[second.index]);
  const isSame = words.length === others.length && words.every(({ text }, at) => text === others[at]?.text);
  if (isSame || !hintsIn(words).includes(absent.id)) return [];
  return [
    [absent, first.index],
    [next, second.index],
  ];
}

function titleWordsOf(block: Block | undefined): Title['words'] {
  return (block && titleOf(block)?.words) ?? [];
}

/**
 * True for a section that is only named beside another one, far from its place: “Update and homework” at the start. A heading in
 * its place that hints at it is the section then.
 */
function isJoinedTo(
  spec: SectionSpec,
  names: Carrier['names'],
  titles: ReadonlyMap<SectionSpec, Carrier>,
): boolean {
  const [first] = names;
  return first !== undefined && first.spec !== spec && titles.get(first.spec)?.names === names;
}

function holdsBlock(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next !== undefined && !mayCarry(next);
}

/** True for tasks with ids: whatever the heading above says, they are homework. */
function setsHomework(block: Block | undefined): boolean {
  return block?.facts.tasks.some(({ id }) => id !== undefined) ?? false;
}

interface Hinting {
  readonly index: number;
  readonly hints: readonly SectionSpec[];
}

/** The headings, and labels in bold, that hint at a section, at a level at which one may be. */
function hintingHeadings(
  titled: Titled,
  blocks: readonly Block[],
  { protocol, titles }: Lexicon,
  phase: PhaseId | undefined,
): readonly Hinting[] {
  const carriers = [...titled.values()].flat();
  const taken = new Set(carriers.map(({ index }) => index));
  const standing = standIns(titled, protocol, phase);
  const strict = protocol.sections.filter(isStrict);
  const levels = [...firstTitles(titled, strict).values()].map(({ level }) => level);
  const homework = strict.filter(({ id }) => id === HOMEWORK);
  const inBold = levels.filter((level) => level === 'bold').length;
  return blocks.flatMap((block, index): Hinting[] => {
    const title = titleOf(block);
    const level = levelOf(block);
    if (!title || level === undefined || level === 'plain') return [];
    const stands = standing.get(index);
    if (taken.has(index) && !stands) return [];
    const isUsed = level === 'bold' ? inBold >= FEWEST_BOLD : levels.includes(level);
    if (!isTaken(level, protocol) && !isUsed) return [];
    if (stands) return [{ index, hints: [stands] }];
    const hints = [...hintsOf(title, titles)];
    if (title.names.length === 0 && !title.isRisk && setsHomework(blocks[index + 1])) hints.push(...homework);
    return hints.length > 0 ? [{ index, hints }] : [];
  });
}

/** The required sections whose place an optional one takes in a phase, by the index of its block. */
function standIns(
  titled: Titled,
  { sections }: Protocol,
  phase: PhaseId | undefined,
): ReadonlyMap<number, SectionSpec> {
  const found = new Map<number, SectionSpec>();
  for (const [{ standsFor, required }, [carrier]] of titled) {
    const meant = standsFor && sections.find(({ id }) => id === standsFor.section);
    const isTime = phase !== undefined && standsFor?.phases.includes(phase);
    if (meant && isStrict(meant) && isTime && !required && carrier?.names.length === 1)
      found.set(carrier.index, meant);
  }
  return found;
}

/** The sections whose titles headings have except for slips, by the index of the heading. */
function slipsIn(
  blocks: readonly Block[],
  text: string,
  { titles }: Lexicon,
): ReadonlyMap<number, SectionSpec> {
  const slips = new Map<number, SectionSpec>();
  for (const [index, { start, end, facts }] of blocks.entries()) {
    if (facts.heading?.title.names.length !== 0) continue;
    const near = misspellingIn(facts.heading.title.words, text.slice(start, end), titles.required);
    if (near) slips.set(index, near.spec);
  }
  return slips;
}
