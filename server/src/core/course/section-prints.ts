import type { BlockFacts } from '../note/block-facts.ts';
import { type Note, proseOfBlocks, type Section } from '../note/note.ts';
import type { Prints, SectionPrint } from './prints.ts';
import { shinglesOf } from './shingles.ts';

/** Sections that are meant to stay the same from note to note. */
const neverPrinted: ReadonlySet<string> = new Set(['problem-area', 'members']);

/**
 * The prints of a note, in one piece of memory: each piece costs something for itself.
 * @param salt the same for all notes that are compared, drawn anew for each process.
 */
export function printsOf(note: Note, salt: number): Prints {
  return { sections: packed(sectionPrints(note, salt, hashSection)) };
}

function sectionPrints(note: Note, salt: number, shinglesIn: typeof hashSection): SectionPrint[] {
  const seen = new Set<string>();
  return note.parts.flatMap((section) => {
    const { spec, heading } = section;
    if (!spec || neverPrinted.has(spec.id) || seen.has(spec.id)) return [];
    seen.add(spec.id);
    const shingles = shinglesIn(note, section, salt);
    return shingles.length > 0 ? [{ id: spec.id, heading: note.lines.rangeOf(heading.place), shingles }] : [];
  });
}

function packed(prints: readonly SectionPrint[]): SectionPrint[] {
  const hashes = new Int32Array(prints.reduce((sum, { shingles }) => sum + shingles.length, 0));
  let end = 0;
  return prints.map(({ id, heading, shingles }) => {
    hashes.set(shingles, end);
    const start = end;
    end += shingles.length;
    return { id, heading, shingles: hashes.subarray(start, end) };
  });
}

function hashSection(note: Note, { blocks }: Section, salt: number): ArrayLike<number> {
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
export function printsOfEdited(note: Note, salt: number): Prints {
  const sections = sectionPrints(note, salt, (_, section) => {
    const [first] = section.blocks;
    if (!first) return [];
    const known = hashed.get(first.facts);
    if (known?.salt === salt && holds(section, known.blocks)) return known.shingles;
    const shingles = hashSection(note, section, salt);
    hashed.set(first.facts, { salt, shingles, blocks: section.blocks.map(({ facts }) => facts) });
    return shingles;
  });
  return { sections };
}

function holds({ blocks }: Section, earlier: readonly BlockFacts[]): boolean {
  return blocks.length === earlier.length && blocks.every(({ facts }, index) => facts === earlier[index]);
}
