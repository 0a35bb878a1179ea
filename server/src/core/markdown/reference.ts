import type { Root, RootContent } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Construct, Extension as MicromarkExtension } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Plugin, type Processor, unified } from 'unified';
import { BOM, CLOSE_BRACKET } from './characters.ts';
import { frontMatterFence } from './front-matter.ts';

// The only file that loads unified, remark or micromark: a bundler can load it when it is first used.

/** A unified plugin that sets the parser and takes no options. */
export type ParserPlugin = Plugin<[], string, Root>;

const SYNTAX = [gfmTable(), gfmTaskListItem()];
const TREE = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()];

/** Adds tables and task lists to remark: all of GFM that the product's dialect has. */
function gfmParts(this: Processor): void {
  extend(this, SYNTAX, TREE);
}

function extend(
  processor: Processor,
  syntax: readonly MicromarkExtension[],
  tree: readonly (FromMarkdownExtension | FromMarkdownExtension[])[],
): void {
  const data = processor.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...tree];
}

const withoutFrontMatter = unified().use(remarkParse).use(gfmParts).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkFrontmatter).use(gfmParts).freeze();

/**
 * What the fast parser must equal: remark-parse with tables and task lists, and with front matter only where its
 * closing fence is. (Without that condition remark reads every list and quote of a note as paragraphs while its
 * front matter is being typed.) Unbounded in time and depth.
 */
export function parseWithRemark(text: string): Root {
  return (frontMatterFence(text) === undefined ? withoutFrontMatter : withFrontMatter).parse(guarded(text));
}

/** Fields of a root besides its nodes and position: some versions of mdast utilities put one there by mistake. */
export type RootFields = Omit<Partial<Root>, 'type' | 'children' | 'position'>;

/** What remark makes of a piece of a text. */
export interface PieceTree {
  readonly nodes: RootContent[];
  readonly rootFields: RootFields;
  /** The labels of the link reference definitions in the piece, normalised. */
  readonly labels: readonly string[];
  /** Whether labels were looked up, so that the nodes depend on those that the whole text defines. */
  readonly refers: boolean;
}

/**
 * Parses a piece of a text that comes after its front matter; positions count from the piece's own start.
 * @param labels the labels that the whole text defines, so that references to them are links in the piece too.
 */
export function parsePieceWithRemark(text: string, labels: ReadonlySet<string>): PieceTree {
  return pieceParser.parse(text, labels);
}

/** Brings a label into the form in which micromark compares labels. */
export function normalizeLabel(label: string): string {
  return normalizeIdentifier(label);
}

/** Micromark drops a byte order mark at the start of what it is given; here that of the file is gone, and any other is text. */
function guarded(text: string): string {
  return text.charCodeAt(0) === BOM ? `\ufeff${text}` : text;
}

/**
 * Parses pieces one after the other with one processor: making one takes as long as a short piece. Its extensions tell
 * micromark of the definitions outside the piece, and hear of those in it.
 */
class PieceParser {
  #outside: ReadonlySet<string> = new Set();
  #found: string[] = [];
  #isAskedFor = false;
  readonly #processor: Processor<Root, undefined, undefined, undefined, undefined>;

  constructor() {
    const parser = this;
    /**
     * Micromark looks a label up when it reads the `]` after it, and has then read all definitions of the piece. There this
     * construct, which is tried first and never matches, hands it the labels of the others.
     */
    const tell: Construct = {
      tokenize(_effects, _ok, nok) {
        if (!parser.#isAskedFor) for (const label of parser.#outside) this.parser.defined.push(label);
        parser.#isAskedFor = true;
        return nok;
      },
    };
    const tree: FromMarkdownExtension = {
      exit: {
        definitionLabel(token) {
          parser.#found.push(normalizeLabel(this.sliceSerialize(token).slice(1, -1)));
        },
      },
    };
    this.#processor = unified()
      .use(remarkParse)
      .use(gfmParts)
      .use(function (this: Processor) {
        extend(this, [{ text: { [CLOSE_BRACKET]: tell } }], [tree]);
      })
      .freeze();
  }

  /** As `parsePieceWithRemark`. */
  parse(text: string, labels: ReadonlySet<string>): PieceTree {
    this.#outside = labels;
    this.#found = [];
    this.#isAskedFor = false;
    const { type: _, children, position: __, ...rootFields } = this.#processor.parse(guarded(text));
    return { nodes: children, rootFields, labels: this.#found, refers: this.#isAskedFor };
  }
}

const pieceParser = new PieceParser();
