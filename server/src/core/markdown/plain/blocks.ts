import type { RootContent } from 'mdast';
import { type Building, skipBlankLines } from './building.ts';
import { buildHeading, opensHeading } from './heading.ts';
import { buildList, opensList } from './list.ts';
import { buildParagraph } from './paragraph.ts';
import { buildQuote, opensQuote } from './quote.ts';
import { buildRawBlock, opensRawBlock } from './raw-block.ts';
import { buildTable, opensTable } from './table.ts';
import { startsText } from './text.ts';
import { buildThematicBreak, opensThematicBreak } from './thematic-break.ts';

/** A kind of block that can be built by hand. */
interface Shape {
  /** Whether a line that begins at `at` opens such a block, or else is none that can be built. */
  readonly opens: (text: string, at: number) => boolean;
  /** Builds the block; `false` where it is not as plain as it must be. */
  readonly build: (building: Building) => boolean;
}

/** The first that opens is built. */
const SHAPES: readonly Shape[] = [
  { opens: opensList, build: buildList },
  { opens: opensHeading, build: buildHeading },
  { opens: opensThematicBreak, build: buildThematicBreak },
  { opens: opensRawBlock, build: buildRawBlock },
  { opens: opensTable, build: buildTable },
  { opens: opensQuote, build: buildQuote },
  { opens: startsText, build: buildParagraph },
];

/** What a piece of plain shape comes to. */
export interface PlainBlocks {
  readonly nodes: readonly RootContent[];
  /** Whether brackets in it stand for themselves only as long as the text defines no labels. */
  readonly refers: boolean;
}

/**
 * Builds the nodes of a piece that holds nothing but blocks of the shapes above, each as remark would.
 * @param line the 1-based number of the line at `start`.
 * @param hasLabels whether the whole text defines any labels.
 * @returns `undefined` where the piece holds anything else.
 */
export function buildPlainBlocks(
  text: string,
  start: number,
  end: number,
  line: number,
  hasLabels: boolean,
): PlainBlocks | undefined {
  const building: Building = {
    text,
    end,
    hasLabels,
    isQuoted: false,
    at: start,
    line,
    nodes: [],
    refers: false,
  };
  for (skipBlankLines(building); building.at < end; skipBlankLines(building)) {
    if (!buildBlock(building)) return undefined;
  }
  return building;
}

function buildBlock(building: Building): boolean {
  const { text, at } = building;
  for (const { opens, build } of SHAPES) if (opens(text, at)) return build(building);
  return false;
}
