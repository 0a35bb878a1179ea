import type { Root, RootContent } from 'mdast';
import { type MarkdownDocument, parseMarkdownOnce } from '../markdown/index.ts';
import { stubStatuses } from '../protocol/field-values.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { type Span, shifted } from '../text/span.ts';
import { absentSections } from './absent-sections.ts';
import { type BlockFacts, type HeadingFacts, readBlock } from './block-facts.ts';
import { demandsOf } from './demands.ts';
import { isNearlyStub } from './fields.ts';
import type { Lexicon } from './lexicon.ts';
import type { Block, Note, Section } from './note.ts';
import { readTop, type Top } from './top.ts';

/**
 * Reads notes under one protocol. Of texts that are parsed bit by bit it keeps what it read of each block for as long as
 * the parser keeps the block's node, so that after an edit only changed blocks are read again.
 */
export class NoteBinder {
  readonly #lexicon: Lexicon;
  readonly #blocks = new WeakMap<RootContent, Block>();
  readonly #tops = new WeakMap<RootContent, Top>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * Reads a note from its text (no BOM), once and for all.
   * @throws BudgetError where the text asks for more work than the budget allows.
   */
  read(text: string): Note {
    const read = (node: RootContent) => blockOf(node, readBlock(node, text, this.#lexicon));
    return this.#bind(parseMarkdownOnce(text), readTop(text, this.#lexicon), read);
  }

  /** Binds a parsed text, of which a later version may come, to the protocol. */
  bind(document: MarkdownDocument): Note {
    const { text, root } = document;
    return this.#bind(document, this.#topOf(root, text), (node) => this.#remember(node, text));
  }

  #bind(
    { text, root, lines }: MarkdownDocument,
    { frontMatter, fields, held, isSigned }: Top,
    read: (node: RootContent) => Block,
  ): Note {
    const lexicon = this.#lexicon;
    const blocks: Block[] = [];
    const keys = frontMatter.kind === 'none' ? frontMatter.misplaced : undefined;
    for (const node of root.children) {
      const start = node.position?.start.offset ?? 0;
      const isKeys = keys !== undefined && start >= keys.opening.start && start < keys.end;
      if (node.type !== 'yaml' && !isKeys) blocks.push(read(node));
    }
    const parts = partsOf(blocks, text.length, lexicon);
    const nested = nestedOf(blocks, text.length, lexicon);
    const isStub = isNearlyStub(fields) && ![...parts, ...nested].some(({ spec }) => spec?.required);
    const demands = demandsOf(isStub ? { ...held, status: stubStatuses[0] } : held, lexicon);
    return {
      text,
      root,
      lines,
      lexicon,
      frontMatter,
      fields,
      anchor: (frontMatter.kind === 'none' ? undefined : frontMatter.closing) ?? firstLine(text),
      blocks,
      parts,
      nested,
      ...demands,
      absent: absentSections(demands.required, parts, blocks, lexicon, text),
      isSigned,
    };
  }

  /** The front matter, read once for as long as the parser keeps its node. */
  #topOf({ children: [first] }: Root, text: string): Top {
    const known = first && this.#tops.get(first);
    if (known) return known;
    const top = readTop(text, this.#lexicon);
    if (first?.type === 'yaml') this.#tops.set(first, top);
    return top;
  }

  /** The block of a node: another object only where it has changed or moved. */
  #remember(node: RootContent, text: string): Block {
    const known = this.#blocks.get(node);
    if (known?.start === node.position?.start.offset && known) return known;
    const block = blockOf(node, known?.facts ?? readBlock(node, text, this.#lexicon));
    this.#blocks.set(node, block);
    return block;
  }
}

function blockOf({ position }: RootContent, facts: BlockFacts): Block {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0, facts };
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end === -1 ? text.length : end };
}

function partsOf(blocks: readonly Block[], length: number, lexicon: Lexicon): Section[] {
  const sections: Section[] = [];
  blocks.forEach((block, index) => {
    const { heading } = block.facts;
    if (heading && heading.depth <= 2) {
      sections.push(sectionFrom(index, heading, 2, specOf(block, lexicon), blocks, length));
    }
  });
  return sections;
}

/** The known sections that deeper headings begin. */
function nestedOf(blocks: readonly Block[], length: number, lexicon: Lexicon): Section[] {
  const sections: Section[] = [];
  blocks.forEach((block, index) => {
    const { heading } = block.facts;
    const spec = heading && heading.depth > 2 ? specOf(block, lexicon) : undefined;
    if (heading && spec) sections.push(sectionFrom(index, heading, heading.depth, spec, blocks, length));
  });
  return sections;
}

function specOf({ facts }: Block, lexicon: Lexicon): SectionSpec | undefined {
  if (!facts.heading) return undefined;
  const { depth, title } = facts.heading;
  const risk = title.isRisk ? lexicon.protocol.sections.find(({ id }) => id === 'risk') : undefined;
  const spec = title.names[0]?.spec ?? risk;
  return spec && (depth === 2 || spec.anyLevel) ? spec : undefined;
}

/** The section that the heading at `index` begins, up to the next heading of a level up to `endsAt`. */
function sectionFrom(
  index: number,
  heading: HeadingFacts,
  endsAt: number,
  spec: SectionSpec | undefined,
  blocks: readonly Block[],
  length: number,
): Section {
  const start = blocks[index]?.start ?? 0;
  let to = index + 1;
  while (to < blocks.length && (blocks[to]?.facts.heading?.depth ?? 7) > endsAt) to++;
  return {
    spec,
    heading: { ...heading, place: shifted(heading.span, start) },
    span: { start, end: blocks[to]?.start ?? length },
    blocks: blocks.slice(index + 1, to),
  };
}
