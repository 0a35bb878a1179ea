import type { Draft } from './draft.ts';
import type { Manner } from './manner.ts';
import { fill } from './prose.ts';
import { Random } from './random.ts';
import { shares, type WrittenKind, writtenBlocks } from './written-blocks.ts';

/** How one person writes: the same throughout a course. */
interface Habits {
  readonly bullet: string;
  /** What one level of a list is indented by. */
  readonly indent: string;
  /** Breaks lines by hand; else a paragraph is one line. */
  readonly wraps: boolean;
  readonly curly: boolean;
  readonly lineEnd: string;
  /** The name of a note's file ends in this; what ends in `.md` alone is known by its front matter. */
  readonly extension: string;
  /** Keeps all notes in one folder for all clients. */
  readonly isFlat: boolean;
  /** How many blocks that are no plain paragraphs a section of the session's talk holds. */
  readonly blocks: number;
}

/** Sections in which blocks are put. */
const TALK: ReadonlySet<string> = new Set(['review', 'exploration', 'plan', 'members']);
/** One course in so many is in the one flat folder: about 1,000 notes of 10,000. */
const COURSES_TO_FLAT = 10;
/** A source of choices of its own for each course, beside that of what the notes tell. */
const SEED = 7_919;

const bag = Object.entries(shares).flatMap(([kind, parts]) =>
  Array.from({ length: parts }, () => kind as WrittenKind),
);

/** Notes as people write them: lists within lists, links over two lines, curly quotes, tables, long lines, any habit. */
export const written: Manner = (course) => {
  const random = new Random(SEED + course);
  const habits = habitsOf(random, course);
  return {
    dress: (draft) => dress(random, draft, habits),
    print: (text) => (habits.lineEnd === '\n' ? text : text.replaceAll('\n', habits.lineEnd)),
    place: ({ team, code, name }) => {
      const file = `${name}${habits.extension}`;
      return habits.isFlat ? `all/${code}-${file}` : `${team}/${code}/${file}`;
    },
  };
};

function habitsOf(random: Random, course: number): Habits {
  return {
    bullet: random.pick(['-', '-', '-', '*', '+']),
    indent: random.pick(['  ', '  ', '    ', '    ', '\t']),
    wraps: random.chance(0.4),
    curly: random.chance(0.6),
    lineEnd: random.chance(0.15) ? '\r\n' : '\n',
    extension: random.chance(0.4) ? '.md' : '.ipt.md',
    isFlat: course % COURSES_TO_FLAT === 1,
    blocks: random.between(1, 4),
  };
}

function dress(random: Random, draft: Draft, habits: Habits): void {
  for (const section of draft.sections) {
    const count = TALK.has(section.name) ? random.between(0, habits.blocks) : 0;
    for (let i = 0; i < count; i++) {
      const block = fill(random, random.pick(writtenBlocks[random.pick(bag)]));
      section.blocks.splice(random.between(1, section.blocks.length), 0, block);
    }
    section.blocks = section.blocks.map((block) => inHabit(block, habits));
  }
}

/** A block as this person would type it. */
function inHabit(block: string, { bullet, indent, wraps, curly }: Habits): string {
  let text = block;
  if (!wraps && isProse(text)) text = text.replaceAll(/(?<!\\)\n(?! *(?:[-*+>|]|\d+[.)]|$)|\*\*|__)/gm, ' ');
  if (/^- /.test(text)) {
    text = text.replaceAll(/^((?: {2})*)- /gm, (_, levels: string) => `${levels}${bullet} `);
    text = text.replaceAll(/^(?: {2})+/gm, (spaces) => indent.repeat(spaces.length / 2));
  }
  return curly ? text.replaceAll(/"([^"]*)"(?!\))/g, '“$1”').replaceAll(/(\w)'(\w)/g, '$1’$2') : text;
}

/** Whether line ends within the block mean nothing. */
function isProse(block: string): boolean {
  return !/^(?:```|---|<!--|\|)|^[^\n]*\|/.test(block);
}
