import type { RootContent } from 'mdast';
import { type MarkdownDocument, parseMarkdown } from '../markdown/index.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import type { Span } from '../text/span.ts';
import { absentSections } from './absent-sections.ts';
import { type BlockFacts, readBlock } from './block-facts.ts';
import { demandsOf } from './demands.ts';
import { isEmptyValue } from './field-checks.ts';
import { type Fields, readFields } from './fields.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Lexicon } from './lexicon.ts';
import type { Block, Note, Section } from './note.ts';

/**
 * Reads notes under one protocol. Keeps what it read of each block for as long as the parser keeps the block's node,
 * so that after an edit only changed blocks are read again.
 */
export class NoteBinder {
  readonly #lexicon: Lexicon;
  readonly #facts = new WeakMap<RootContent, BlockFacts>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * Reads a note from its text (no BOM).
   * @throws NestingError where quotes or lists are nested too deeply to be parsed.
   */
  read(text: string): Note {
    return this.bind(parseMarkdown(text));
  }

  /** Binds a parsed text to the protocol. */
  bind({ text, root }: MarkdownDocument): Note {
    const lexicon = this.#lexicon;
    const frontMatter = readFrontMatter(text);
    const fields = readFields(frontMatter.kind === 'read' ? frontMatter.map : undefined, lexicon);
    const blocks: Block[] = [];
    for (const node of root.children) {
      if (node.type === 'yaml' || !node.position) continue;
      const { start, end } = node.position;
      blocks.push({ start: start.offset ?? 0, end: end.offset ?? 0, facts: this.#read(node, text) });
    }
    const demands = demandsOf(fields, lexicon);
    const parts = partsOf(blocks, text.length, lexicon);
    return {
      text,
      root,
      lexicon,
      frontMatter,
      fields,
      anchor: (frontMatter.kind === 'none' ? undefined : frontMatter.closing) ?? firstLine(text),
      blocks,
      parts,
      nested: nestedOf(blocks, text.length, lexicon),
      ...demands,
      absent: absentSections(demands.required, parts, blocks, lexicon),
      isSigned: isSigned(frontMatter, fields, text),
    };
  }

  #read(node: RootContent, text: string): BlockFacts {
    const known = this.#facts.get(node);
    if (known) return known;
    const facts = readBlock(node, text, this.#lexicon);
    this.#facts.set(node, facts);
    return facts;
  }
}

/**
 * True wherever `signed` says anything, even what cannot be read: a note that may be signed is not edited. In a front
 * matter that cannot be read the key alone decides.
 */
function isSigned(frontMatter: FrontMatter, { entries }: Fields, text: string): boolean {
  const entry = entries.get('signed');
  if (entry) return !isEmptyValue(entry.value);
  if (frontMatter.kind !== 'invalid') return false;
  return /^["']?signed["']?[ \t]*:/im.test(text.slice(0, frontMatter.closing?.start ?? text.length));
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end === -1 ? text.length : end };
}

function partsOf(blocks: readonly Block[], length: number, lexicon: Lexicon): Section[] {
  return sectionsBegunBy(
    blocks,
    length,
    (depth) => depth <= 2,
    (depth) => depth <= 2,
    (block) => specOf(block, lexicon),
  );
}

function nestedOf(blocks: readonly Block[], length: number, lexicon: Lexicon): Section[] {
  const isNested = (depth: number) => depth > 2;
  const ends = (depth: number, own: number) => depth <= own;
  return sectionsBegunBy(blocks, length, isNested, ends, (block) => specOf(block, lexicon)).filter(
    ({ spec }) => spec,
  );
}

function specOf({ facts }: Block, lexicon: Lexicon): SectionSpec | undefined {
  if (!facts.heading) return undefined;
  const { depth, title } = facts.heading;
  const spec = lexicon.titles.get(title)?.spec ?? datedSpec(title, lexicon);
  return spec && (depth === 2 || spec.anyLevel) ? spec : undefined;
}

/** The section whose title begins a heading that goes on with a date. */
function datedSpec(title: string, lexicon: Lexicon): SectionSpec | undefined {
  const [first = ''] = title.split(' ', 1);
  const spec = lexicon.titles.get(first)?.spec;
  return spec?.dated ? spec : undefined;
}

function sectionsBegunBy(
  blocks: readonly Block[],
  length: number,
  begins: (depth: number) => boolean,
  ends: (depth: number, own: number) => boolean,
  specFor: (block: Block) => SectionSpec | undefined,
): Section[] {
  const sections: Section[] = [];
  for (const [index, block] of blocks.entries()) {
    const { heading } = block.facts;
    if (!heading || !begins(heading.depth)) continue;
    let to = index + 1;
    while (to < blocks.length && !endsAt(blocks[to], heading.depth, ends)) to++;
    sections.push({
      spec: specFor(block),
      heading: {
        ...heading,
        place: { start: block.start + heading.span.start, end: block.start + heading.span.end },
      },
      span: { start: block.start, end: blocks[to]?.start ?? length },
      blocks: blocks.slice(index + 1, to),
    });
  }
  return sections;
}

function endsAt(
  block: Block | undefined,
  own: number,
  ends: (depth: number, own: number) => boolean,
): boolean {
  const depth = block?.facts.heading?.depth;
  return depth !== undefined && ends(depth, own);
}
