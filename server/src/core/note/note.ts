import type { Root } from 'mdast';
import type { HeadingLevel } from '../protocol/headings.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { firstToPass } from '../text/bisect.ts';
import type { LineTable } from '../text/line-table.ts';
import { type Span, shifted } from '../text/span.ts';
import type { BlockFacts } from './block-facts.ts';
import type { Fields } from './fields.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Tag } from './inline-tags.ts';
import type { Lexicon } from './lexicon.ts';
import type { PathFields } from './path-fields.ts';
import { withoutPlaceholders } from './placeholders.ts';
import { maskedProse } from './prose.ts';
import type { Title } from './section-titles.ts';
import type { AbsentSection } from './stand-in.ts';
import type { UnreadPlace } from './unread-place.ts';

/**
 * A top-level block of the note: where it is now, and what was read of it. Of a paragraph or a list in which labels name
 * sections, each label and what comes before and after it are blocks.
 */
export interface Block extends Span {
  readonly facts: BlockFacts;
  /** The paragraph or list that it is a stretch of. */
  readonly paragraph?: Span;
}

/** What may begin a section: what a protocol can take, or a plain label: “Homework: ring her aunt”. */
export type SectionLevel = HeadingLevel | 'plain';

/** The heading of a section: a heading of any level, or a label. */
export interface SectionHeading {
  readonly level: SectionLevel;
  /**
   * From the first `#` to the end of the text, of a setext heading the first line; or the bold text with its marks; or a
   * plain label without its colon.
   */
  readonly place: Span;
  readonly title: Title;
}

/** A heading, or a label in bold, and what is under it. */
export interface Section {
  /** The known sections that it is; several where their titles are joined in one. */
  readonly specs: readonly SectionSpec[];
  /** The first of them. */
  readonly spec: SectionSpec | undefined;
  readonly heading: SectionHeading;
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
  /** Its place, as far as single lines tell, where its front matter cannot be read. */
  readonly unread: UnreadPlace | undefined;
  /** The fields that its path gives, where the configuration lets it. */
  readonly pathFields: PathFields;
  /** All blocks but the front matter. */
  readonly blocks: readonly Block[];
  /**
   * Parts of the note, each from its heading to the next part, in the order of the text: begun by headings of level 1 and
   * 2, and by what begins a required section at another level.
   */
  readonly parts: readonly Section[];
  /** Known sections that belong to the part they are in as well: optional ones, and labels with text after them. */
  readonly nested: readonly Section[];
  /** All known sections, in the order of the text; those within others after them. */
  readonly known: readonly Section[];
  /** The sections asked of this note, in protocol order: empty for a stub and for session 0. */
  readonly required: readonly SectionSpec[];
  /** Those of them that nothing begins. */
  readonly absent: readonly AbsentSection[];
  /** True where the text holds nothing but whitespace. */
  readonly isBlank: boolean;
  readonly isDraft: boolean;
  readonly isStub: boolean;
  /** True where the note is or may be signed: then its body is not edited. */
  readonly isSigned: boolean;
}

const none: readonly Block[] = [];

/** The known sections of the note with this id, in the order of the text. */
export function sectionsOf(note: Note, id: string): Section[] {
  return note.known.filter(({ specs }) => specs.some((spec) => spec.id === id));
}

/** The first known section with this id. */
export function sectionOf(note: Note, id: string): Section | undefined {
  return note.known.find(({ specs }) => specs.some((spec) => spec.id === id));
}

/** The blocks of all known sections with this id, each once. */
export function blocksUnder(note: Note, id: string): readonly Block[] {
  const [first, ...others] = sectionsOf(note, id);
  if (!first) return none;
  return others.length === 0
    ? first.blocks
    : [...new Set([first, ...others].flatMap(({ blocks }) => blocks))];
}

/** The part of the note that holds `offset`; `undefined` for the front matter and what is above all headings. */
export function partAt(note: Note, offset: number): Section | undefined {
  const part = note.parts[firstToPass(note.parts, ({ span }) => offset < span.end)];
  return part && part.span.start <= offset ? part : undefined;
}

/** The first block that holds `offset` or ends there. */
export function blockAt({ blocks }: Pick<Note, 'blocks'>, offset: number): Block | undefined {
  const block = blocks[firstToPass(blocks, ({ end }) => offset <= end)];
  return block && block.start <= offset ? block : undefined;
}

/** A heading of a section, or where the note lacks one, its anchor. */
export function headingOrAnchor(note: Note, id: string): Span {
  return sectionOf(note, id)?.heading.place ?? note.anchor;
}

/** The prose of a block, in the same length as its source, without what prompts hold; headings have none. */
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

/** The inline tags of some blocks that pass a test, with their places in the note. */
export function tagsIn(blocks: readonly Block[], test: (tag: Tag) => boolean = () => true): PlacedTag[] {
  const tags: PlacedTag[] = [];
  for (const block of blocks) {
    for (const tag of block.facts.tags) {
      if (!test(tag)) continue;
      const [span, word] = [shifted(tag.span, block.start), shifted(tag.word, block.start)];
      tags.push({ ...tag, block, span, word });
    }
  }
  return tags;
}
