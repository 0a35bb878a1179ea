import type { BlockFacts } from '../note/block-facts.ts';
import { isStrict } from '../note/carriers.ts';
import { type Block, type Note, proseOfBlocks, type Section } from '../note/note.ts';
import type { SectionPrint } from './prints.ts';
import { shinglesOf } from './shingles.ts';

/** Sections that are meant to stay the same from note to note. */
const neverPrinted: ReadonlySet<string> = new Set(['problem-area', 'members']);

/** The prints of the known sections of a note, those of one kind together; those with too few words have none. */
export function sectionPrints(note: Note, salt: number, shinglesIn = hashSection): SectionPrint[] {
  return printed(note).flatMap(([first, ...others]) => {
    if (!first?.spec) return [];
    const blocks =
      others.length === 0 ? first.blocks : unique([first, ...others].flatMap((each) => each.blocks));
    const shingles = shinglesIn(note, blocks, salt);
    const heading = note.lines.rangeOf(first.heading.place);
    return shingles.length > 0 ? [{ id: first.spec.id, heading, shingles }] : [];
  });
}

/** The sections that are printed, those of one kind together, in the order in which they begin. */
function printed(note: Note): Section[][] {
  const byId = new Map<string, Section[]>();
  const parts = new Set(note.parts);
  for (const section of note.known) {
    const { spec } = section;
    // What is optional and is within a part is printed with that.
    if (!spec || neverPrinted.has(spec.id) || !(parts.has(section) || isStrict(spec))) continue;
    const others = byId.get(spec.id);
    if (others) others.push(section);
    else byId.set(spec.id, [section]);
  }
  return [...byId.values()];
}

function unique(blocks: readonly Block[]): Block[] {
  return [...new Set(blocks)];
}

/** The same prints in one piece of memory: each piece costs something for itself. */
export function packed(prints: readonly SectionPrint[]): SectionPrint[] {
  const hashes = new Int32Array(prints.reduce((sum, { shingles }) => sum + shingles.length, 0));
  let end = 0;
  return prints.map(({ id, heading, shingles }) => {
    hashes.set(shingles, end);
    const start = end;
    end += shingles.length;
    return { id, heading, shingles: hashes.subarray(start, end) };
  });
}

function hashSection(note: Note, blocks: readonly Block[], salt: number): ArrayLike<number> {
  return shinglesOf(proseOfBlocks(note, blocks), salt);
}

/** What a section held when it was hashed; goes with its first block. */
interface Hashed {
  readonly salt: number;
  readonly blocks: readonly BlockFacts[];
  readonly shingles: ArrayLike<number>;
}

const hashed = new WeakMap<BlockFacts, Hashed>();

/** The same prints, of a note that is edited bit by bit: a section whose blocks have stayed is not hashed again. */
export function sectionPrintsOfEdited(note: Note, salt: number): SectionPrint[] {
  return sectionPrints(note, salt, (_, blocks) => {
    const [first] = blocks;
    if (!first) return [];
    const known = hashed.get(first.facts);
    if (known?.salt === salt && holds(blocks, known.blocks)) return known.shingles;
    const shingles = hashSection(note, blocks, salt);
    hashed.set(first.facts, { salt, shingles, blocks: blocks.map(({ facts }) => facts) });
    return shingles;
  });
}

function holds(blocks: readonly Block[], earlier: readonly BlockFacts[]): boolean {
  return blocks.length === earlier.length && blocks.every(({ facts }, index) => facts === earlier[index]);
}
