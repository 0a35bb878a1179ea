import type { Root, RootContent } from 'mdast';
import { type MarkdownDocument, parseMarkdownOnce } from '../markdown/index.ts';
import { stubStatuses } from '../protocol/field-values.ts';
import { shifted } from '../text/span.ts';
import { absentSections } from './absent-sections.ts';
import { type Piece, readBlock } from './block-facts.ts';
import { demandsOf } from './demands.ts';
import { isNearlyStub } from './fields.ts';
import type { Lexicon } from './lexicon.ts';
import { spanOfNode } from './node-span.ts';
import type { Block, Note } from './note.ts';
import { noPathFields, type PathFields } from './path-fields.ts';
import { SectionStarts } from './section-starts.ts';
import { type Sections, sectionsIn } from './sections.ts';
import { readTop, type Top } from './top.ts';

/**
 * Reads notes under one protocol. Of texts that are parsed bit by bit it keeps what it read of each block for as long as
 * the parser keeps the block's node, so that after an edit only changed blocks are read again.
 */
export class NoteBinder {
  readonly #lexicon: Lexicon;
  readonly #blocks = new WeakMap<RootContent, readonly Block[]>();
  readonly #tops = new WeakMap<RootContent, Top>();
  readonly #starts: SectionStarts;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#starts = new SectionStarts(lexicon);
  }

  /**
   * Reads a note from its text (no BOM), once and for all.
   * @param pathFields the fields that the configuration lets its path give.
   * @throws BudgetError where the text asks for more work than the budget allows.
   */
  read(text: string, pathFields: PathFields = noPathFields): Note {
    const read = (node: RootContent) => blocksOf(node, readBlock(node, text, this.#lexicon));
    return this.#bind(parseMarkdownOnce(text), readTop(text, this.#lexicon, pathFields), pathFields, read);
  }

  /** Binds a parsed text, of which a later version may come, to the protocol. */
  bind(document: MarkdownDocument, pathFields: PathFields = noPathFields): Note {
    const { text, root } = document;
    return this.#bind(document, this.#topOf(root, text, pathFields), pathFields, (node) =>
      this.#remember(node, text),
    );
  }

  #bind(
    { text, root, lines }: MarkdownDocument,
    { frontMatter, fields, anchor, held, unread, isSigned }: Top,
    pathFields: PathFields,
    read: (node: RootContent) => readonly Block[],
  ): Note {
    const lexicon = this.#lexicon;
    const written: Block[] = [];
    const keys = frontMatter.kind === 'none' ? frontMatter.misplaced : undefined;
    for (const node of root.children) {
      const start = node.position?.start.offset ?? 0;
      const isKeys = keys !== undefined && start >= keys.opening.start && start < keys.end;
      if (node.type !== 'yaml' && !isKeys) written.push(...read(node));
    }
    const bound = (all: readonly Block[]) =>
      sectionsIn(all, text.length, lexicon.protocol, this.#starts.of(all, text, fields.phase?.value));
    const blocks = written.some(({ facts }) => facts.aboveList)
      ? withBegunLists(written, bound(written))
      : written;
    const sections = bound(blocks);
    const isHeld = sections.known.some(({ specs }) => specs.some(({ required }) => required));
    const isStub = isNearlyStub(fields) && !isHeld;
    const demands = demandsOf(isStub ? { ...held, status: stubStatuses[0] } : held, lexicon);
    return {
      text,
      root,
      lines,
      lexicon,
      frontMatter,
      fields,
      anchor,
      unread,
      pathFields,
      blocks,
      ...sections,
      ...demands,
      absent: absentSections(demands.required, { ...sections, blocks, lexicon, text }),
      isBlank: !/\S/.test(text),
      isSigned,
    };
  }

  /** The front matter, read once for as long as the parser keeps its node. */
  #topOf({ children: [first] }: Root, text: string, pathFields: PathFields): Top {
    // What labelled lines give may change while the front matter stays.
    const isKept = !this.#lexicon.protocol.labelledLines;
    const known = first && isKept ? this.#tops.get(first) : undefined;
    if (known) return known;
    const top = readTop(text, this.#lexicon, pathFields);
    if (first?.type === 'yaml') this.#tops.set(first, top);
    return top;
  }

  /** The blocks of a node: other objects only where it has changed or moved. */
  #remember(node: RootContent, text: string): readonly Block[] {
    const known = this.#blocks.get(node);
    const start = node.position?.start.offset ?? 0;
    const [first] = known ?? [];
    if (known && first?.start === start) return known;
    const by = start - (first?.start ?? start);
    const blocks =
      known?.map((block) => moved(block, by)) ?? blocksOf(node, readBlock(node, text, this.#lexicon));
    this.#blocks.set(node, blocks);
    return blocks;
  }
}

/** Where lists are written, a line with nothing but `-` is one that begins, and makes no heading of the text above it. */
const listed: ReadonlySet<string> = new Set(['review', 'homework']);

function withBegunLists(blocks: readonly Block[], { parts }: Sections): readonly Block[] {
  const above = new Set(blocks.filter(({ facts }) => facts.aboveList).map(({ start }) => start));
  const begun = new Set<number>();
  let isListed = false;
  for (const { heading, spec } of parts) {
    const { start } = heading.place;
    isListed = spec ? listed.has(spec.id) : isListed && above.has(start);
    if (isListed && !spec) begun.add(start);
  }
  return blocks.map((block) => {
    const { aboveList } = block.facts;
    return aboveList && begun.has(block.start) ? { ...block, facts: aboveList } : block;
  });
}

function blocksOf(node: RootContent, pieces: readonly Piece[]): Block[] {
  if (pieces.length === 1) return pieces.map(({ span: { start, end }, facts }) => ({ start, end, facts }));
  const paragraph = spanOfNode(node);
  return pieces.map(({ span, facts }) => ({ ...span, facts, paragraph }));
}

function moved({ start, end, facts, paragraph }: Block, by: number): Block {
  return { start: start + by, end: end + by, facts, ...(paragraph && { paragraph: shifted(paragraph, by) }) };
}
