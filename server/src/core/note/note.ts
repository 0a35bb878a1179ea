import type { Root } from 'mdast';
import type { SectionSpec } from '../protocol/sections.ts';
import type { LineTable } from '../text/line-table.ts';
import { type Span, shifted } from '../text/span.ts';
import type { BlockFacts, HeadingFacts } from './block-facts.ts';
import type { Fields } from './fields.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Tag } from './inline-tags.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutPlaceholders } from './placeholders.ts';
import { maskedProse } from './prose.ts';
import type { AbsentSection } from './stand-in.ts';

/** A top-level block of the note: where it stands now, and what was read of it. */
export interface Block extends Span {
  readonly facts: BlockFacts;
}

/**
 * A part of the note: a heading of level 1 or 2 and what stands under it, up to the next such heading. A known section
 * (`spec` given) is a level-2 heading with one of its titles, or, for risk, a heading of any level.
 */
export interface Section {
  readonly spec: SectionSpec | undefined;
  readonly heading: HeadingFacts & { readonly place: Span };
  /** Heading included. */
  readonly span: Span;
  /** The blocks under the heading, sub-headings among them. */
  readonly blocks: readonly Block[];
}

/** A note bound to the protocol: everything that rules and queries read. Immutable; made by `NoteBinder`. */
export interface Note {
  readonly text: string;
  readonly root: Root;
  /** The lines of the text. */
  readonly lines: LineTable;
  readonly lexicon: Lexicon;
  readonly frontMatter: FrontMatter;
  readonly fields: Fields;
  /** The closing `---`, or line 1: where what is absent from the whole note is reported. */
  readonly anchor: Span;
  /** All top-level blocks but the front matter. */
  readonly blocks: readonly Block[];
  /** Parts begun by headings of level 1 and 2, in the order of the text. */
  readonly parts: readonly Section[];
  /** Risk headings below level 2, which belong to the part they stand in as well. */
  readonly nested: readonly Section[];
  /** The sections asked of this note, in protocol order: none of a stub or of session 0. */
  readonly required: readonly SectionSpec[];
  /** Those of them that no level-2 heading begins. */
  readonly absent: readonly AbsentSection[];
  readonly isDraft: boolean;
  readonly isStub: boolean;
  /** True where the note is or may be signed: then its body is not edited. */
  readonly isSigned: boolean;
}

/** The known sections of the note with this id, in the order of the text; nested ones after those of their own. */
export function sectionsOf(note: Note, id: string): Section[] {
  return [...note.parts, ...note.nested].filter((section) => section.spec?.id === id);
}

/** The first known section with this id. */
export function sectionOf(note: Note, id: string): Section | undefined {
  return (
    note.parts.find((section) => section.spec?.id === id) ?? note.nested.find(({ spec }) => spec?.id === id)
  );
}

/** The part of the note that holds `offset`; `undefined` for the front matter and what stands above all headings. */
export function partAt(note: Note, offset: number): Section | undefined {
  return note.parts.find(({ span }) => span.start <= offset && offset < span.end);
}

/** A heading of a section, or where the note lacks one, its anchor. */
export function headingOrAnchor(note: Note, id: string): Span {
  return sectionOf(note, id)?.heading.place ?? note.anchor;
}

/** The prose of a block, in the same length as its source, without what stands in prompts; headings have none. */
export function proseOf(note: Note, block: Block): string {
  const { heading, runs, placeholders } = block.facts;
  if (heading) return '';
  const prose = maskedProse(note.text.slice(block.start, block.end), runs);
  return placeholders.length > 0 ? withoutPlaceholders(prose, placeholders) : prose;
}

/** The prose of several blocks; blocks don't run into each other. */
export function proseOfBlocks(note: Note, blocks: readonly Block[]): string {
  return blocks.map((block) => proseOf(note, block)).join('\u2029');
}

/** A tag with its place in the note. */
export interface PlacedTag extends Tag {
  readonly block: Block;
}

/** The inline tags of some blocks, with their places in the note. */
export function tagsIn(blocks: readonly Block[]): PlacedTag[] {
  const tags: PlacedTag[] = [];
  for (const block of blocks) {
    for (const tag of block.facts.tags) {
      const [span, word] = [shifted(tag.span, block.start), shifted(tag.word, block.start)];
      tags.push({ ...tag, block, span, word });
    }
  }
  return tags;
}

const noneThisSession = /^[\s\u2029]*none this session\s*[:.–—-]?[\s\u2029]*$/i;

/** What a section holds: nothing, prompts only, or content. `None this session:` needs a reason to be content. */
export function contentOfSection(note: Note, section: Section): BlockFacts['content'] {
  let content: BlockFacts['content'] = 'nothing';
  for (const { facts } of section.blocks) {
    if (facts.content === 'content') content = 'content';
    else if (facts.content === 'prompts' && content === 'nothing') content = 'prompts';
  }
  if (content !== 'content') return content;
  return isNoneWithoutReason(note, section) ? 'prompts' : 'content';
}

function isNoneWithoutReason(note: Note, section: Section): boolean {
  const first = section.blocks.find(({ facts }) => facts.content === 'content');
  const start = (first?.start ?? 0) + (first?.facts.runs[0]?.start ?? 0);
  // A glance at the first words spares nearly every section the reading of the rest.
  if (!/^none/i.test(note.text.slice(start, start + 4))) return false;
  const blocks = section.blocks.filter(({ facts }) => facts.content !== 'nothing');
  return noneThisSession.test(proseOfBlocks(note, blocks));
}
