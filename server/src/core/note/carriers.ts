import type { HeadingLevel } from '../protocol/headings.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import type { Block, SectionLevel } from './note.ts';
import type { SectionTitle } from './section-title.ts';
import type { Title } from './section-titles.ts';

/** A heading or a label that is titled as a section. */
export interface Carrier {
  /** Of its block. */
  readonly index: number;
  readonly level: SectionLevel;
  readonly names: readonly SectionTitle[];
  /** True under the heading of an optional section, such as risk, where its title speaks of that. */
  readonly isUnderOptional: boolean;
}

/** True for a section that is required of notes, and at some levels only. */
export function isStrict({ required, anyLevel }: SectionSpec): boolean {
  return required && !anyLevel;
}

/** True where a protocol takes the titles of sections at a level. */
export function isTaken(level: SectionLevel, { headings }: Pick<Protocol, 'headings'>): boolean {
  return level !== 'plain' && headings.includes(level);
}

/** Quick, since few blocks are headings or labels, and all are asked at each key. */
export function mayCarry({ facts }: Block): boolean {
  return facts.heading !== undefined || facts.label !== undefined;
}

/** The level of a block that may carry a section's title. */
export function levelOf({ facts }: Block): SectionLevel | undefined {
  if (facts.label) return facts.label.isBold ? 'bold' : 'plain';
  return facts.heading && (facts.heading.depth as HeadingLevel);
}

/** The title of a heading, or of a label that is read for itself. */
export function titleOf({ facts }: Block): Title | undefined {
  return facts.heading?.title ?? facts.label?.title;
}

/**
 * What begins each section by its title. A required section is begun by the headings of one level: one that the protocol
 * takes, else that of the first heading that is titled so; by labels where there is no such heading, those in bold first.
 */
export function carriersOf(
  blocks: readonly Block[],
  protocol: Protocol,
): ReadonlyMap<SectionSpec, readonly Carrier[]> {
  const carriers = withMadeTitles(carriersIn(blocks), protocol);
  const named = new Set(carriers.flatMap(({ names }) => names.map(({ spec }) => spec)));
  const chosen = new Map(
    protocol.sections.map((spec) => [spec, named.has(spec) ? chosenFor(spec, carriers, protocol) : []]),
  );
  meanAnother(chosen, protocol);
  readTogether(chosen, carriers);
  return chosen;
}

function carriersIn(blocks: readonly Block[]): Carrier[] {
  const carriers: Carrier[] = [];
  let optional: number | undefined;
  blocks.forEach((block, index) => {
    if (!mayCarry(block)) return;
    const level = levelOf(block);
    const title = titleOf(block);
    if (level === undefined || title === undefined) return;
    if (isHeading(level) && optional !== undefined && level <= optional) optional = undefined;
    const { names, isRisk } = title;
    const isUndated = level !== 2 && names.some(({ spec }) => spec.dated) && !holdsDate(title);
    if (names.length > 0 && !isUndated) {
      carriers.push({ index, level, names, isUnderOptional: optional !== undefined && level !== 2 });
      if (level === 2 && names.some(({ spec }) => isStrict(spec))) optional = undefined;
    }
    const isOptional = names.length > 0 ? !names.some(({ spec }) => isStrict(spec)) : isRisk;
    if (isHeading(level) && isOptional) optional ??= level;
  });
  return withPlainLabels(withoutLoneLabels(carriers, blocks));
}

/**
 * A label with text after it, right below a list, is a line of that list (“**Plan**: leave in March”), unless the note has
 * other labels for its sections.
 */
function withoutLoneLabels(carriers: readonly Carrier[], blocks: readonly Block[]): readonly Carrier[] {
  const isLone = ({ index }: Carrier) => {
    const label = blocks[index]?.facts.label;
    return label?.isBelow === true && label.hasText;
  };
  if (!carriers.some(isLone)) return carriers;
  const hasOthers = carriers.some(
    (each) => !isHeading(each.level) && !isLone(each) && each.names.some(({ spec }) => isStrict(spec)),
  );
  return hasOthers ? carriers : carriers.filter((each) => !isLone(each));
}

/**
 * What is none of the titles of a section, though made of its words, counts at a level that the protocol takes, or at which
 * a section has a title of its own: a sub-heading such as “The last week” heads a part of another section.
 */
function withMadeTitles(carriers: readonly Carrier[], protocol: Protocol): readonly Carrier[] {
  const isMade = ({ names }: Carrier) => names[0]?.isMade === true;
  if (!carriers.some(isMade)) return carriers;
  const levels = new Set(
    carriers
      .filter((each) => !isMade(each) && each.names.some(({ spec }) => isStrict(spec)))
      .map(({ level }) => level),
  );
  const isAtLevel = ({ level }: Carrier) => isTaken(level, protocol) || levels.has(level);
  const isKept = (each: Carrier) => !isMade(each) || isAtLevel(each);
  const named = new Set(carriers.filter(isKept).flatMap(({ names }) => names.map(({ spec }) => spec)));
  return carriers.filter((each) => isKept(each) || saysHomework(each, named));
}

const HOMEWORK = 'homework';

/** “**Homework assigned:**” under the plan is no part of it, where homework has no heading of its own. */
function saysHomework({ names: [title] }: Carrier, named: ReadonlySet<SectionSpec>): boolean {
  if (title?.spec.id !== HOMEWORK || named.has(title.spec)) return false;
  return title.words.some(({ text }) => text === HOMEWORK);
}

/** Fewer plain labels are words of a sentence: “Plan: she will ring him, she said”. */
const FEWEST_PLAIN = 3;

/** Plain labels count where a note is written with them: where they name three sections or more. */
function withPlainLabels(carriers: readonly Carrier[]): Carrier[] {
  const plain = carriers.filter(({ level }) => level === 'plain');
  const named = new Set(plain.flatMap(({ names }) => names.map(({ spec }) => spec).filter(isStrict)));
  return carriers.filter(({ level }) => level !== 'plain' || named.size >= FEWEST_PLAIN);
}

/** Without a date, the word Addendum in a sub-heading begins none. */
function holdsDate({ words }: Title): boolean {
  const [year, month, day] = words.slice(1).map(({ text }) => text);
  return /^\d{4} \d\d \d\d$/.test(`${year} ${month} ${day}`);
}

/** The carriers that begin a section: what is joined to other titles counts only if it is nowhere else. */
function chosenFor(spec: SectionSpec, carriers: readonly Carrier[], { headings }: Protocol): Carrier[] {
  const named = carriers.filter(
    ({ names, isUnderOptional }) =>
      names.some((title) => title.spec === spec) && !(isStrict(spec) && isUnderOptional),
  );
  const alone = named.filter(({ names }) => names.every((title) => title.spec === spec));
  const pool = alone.length > 0 ? alone : named;
  if (!isStrict(spec)) return atHeadingsElseLabels(pool);
  const level = preferred.find(
    (each) => headings.includes(each) && pool.some((carrier) => carrier.level === each),
  );
  if (level !== undefined) return pool.filter((carrier) => carrier.level === level);
  const others = atHeadingsElseLabels(pool);
  return others.filter((carrier) => carrier.level === others[0]?.level);
}

function isHeading(level: SectionLevel): level is Exclude<HeadingLevel, 'bold'> {
  return typeof level === 'number';
}

/** A heading of level 1 is often the title of the note. */
const preferred: readonly HeadingLevel[] = [2, 3, 4, 5, 6, 1, 'bold'];

function atHeadingsElseLabels(pool: readonly Carrier[]): Carrier[] {
  const atHeadings = pool.filter(({ level }) => isHeading(level));
  if (atHeadings.length > 0) return atHeadings;
  const inBold = pool.filter(({ level }) => level === 'bold');
  return inBold.length > 0 ? inBold : [...pool];
}

/** A second “Review” or “Plan” means the homework, if that is absent. */
function meanAnother(chosen: Map<SectionSpec, Carrier[]>, { sections }: Protocol): void {
  for (const [spec, carriers] of chosen) {
    const { again } = spec;
    const meant = again && sections.find(({ id }) => id === again.section);
    if (!again || !meant || chosen.get(meant)?.length !== 0) continue;
    const second = carriers.find(
      ({ names }, index) =>
        index > 0 && names.length === 1 && again.titles.some((title) => names[0]?.title === title),
    );
    if (!second) continue;
    chosen.set(
      spec,
      carriers.filter((carrier) => carrier !== second),
    );
    chosen.set(meant, [second]);
  }
}

/** What is titled as several sections, each of which is elsewhere, is read with the first of them. */
function readTogether(chosen: Map<SectionSpec, Carrier[]>, carriers: readonly Carrier[]): void {
  const taken = new Set([...chosen.values()].flat());
  for (const carrier of carriers) {
    const [first] = carrier.names;
    const others = first && chosen.get(first.spec);
    if (!first || !others || carrier.names.length === 1 || taken.has(carrier)) continue;
    if (others[0]?.level === carrier.level) others.push(carrier);
  }
}
