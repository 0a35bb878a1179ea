import type { Heading, Paragraph, RootContent } from 'mdast';
import { firstToPass } from '../text/bisect.ts';
import { type Span, shifted } from '../text/span.ts';
import { type CodeMention, readCodes } from './code-mentions.ts';
import { cutAtMargin } from './cut-list.ts';
import { cutAtLabels } from './cut-paragraph.ts';
import { type DirectiveText, readDirectives, readProseDirectives } from './directive-text.ts';
import { formNamesIn } from './form-names.ts';
import { readInlineTags, type Tag } from './inline-tags.ts';
import { type Label, readLabels } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { spanOfNode } from './node-span.ts';
import { findPlaceholders, saysMore, withoutPlaceholders } from './placeholders.ts';
import { type BlockText, maskedProse, type ProseRun, readBlockText } from './prose.ts';
import { type RiskFact, readRisk } from './risk-facts.ts';
import { readTitle, type Title } from './section-titles.ts';
import { type BlockProse, readTasks, type TaskItem } from './tasks.ts';
import { holdsWords } from './title.ts';
import { hintsIn } from './title-hints.ts';
import { withoutUnsaid } from './unsaid.ts';
import { writtenText } from './written-text.ts';

/** A heading of the note. */
export interface HeadingFacts {
  readonly depth: number;
  readonly title: Title;
  /** From the first `#` to the end of the text; of a setext heading the first line. */
  readonly span: Span;
}

/** A label that names a section or, in bold, hints at one, and is read for itself. */
export interface LabelFacts {
  readonly title: Title;
  /** The bold text with its marks; plain text without its colon. */
  readonly span: Span;
  readonly isBold: boolean;
  /** True where words come after it in its paragraph. */
  readonly hasText: boolean;
  /** True where its paragraph holds no other word, before it or after. */
  readonly isAlone: boolean;
  /** True right below a list or quotation, of which Markdown takes it for a part. */
  readonly isBelow: boolean;
}

/** What `perBlock` remembers of a block: what came of which work. There are few, so that a list is soon looked through. */
export type BlockMemory = { readonly of: unknown; key: string; value: unknown }[];

/**
 * Everything the rules read of one top-level block, gathered once. All spans count from the start of the block, so the
 * facts stay true when the block moves. They hold no text of the note but the words of its tags.
 */
export interface BlockFacts {
  readonly heading: HeadingFacts | undefined;
  readonly label: LabelFacts | undefined;
  readonly isList: boolean;
  /** True for a paragraph that begins with a label, other than plain ones of other forms. */
  readonly beginsWithLabel: boolean;
  readonly runs: readonly ProseRun[];
  readonly tags: readonly Tag[];
  readonly placeholders: readonly Span[];
  readonly directives: readonly DirectiveText[];
  readonly tasks: readonly TaskItem[];
  readonly codes: readonly CodeMention[];
  /** Names and letters of parts of other forms that its heading and its labels begin with, in their order. */
  readonly formNames: readonly string[];
  /** Where a reader finds what is recorded on risk, headings aside. */
  readonly risk: readonly RiskFact[];
  /** `nothing`: comments and markup; `prompts`: placeholders as well; `content`: anything else. */
  readonly content: 'nothing' | 'prompts' | 'content';
  /** True where a comment in `%%` begins and does not end here, or ends that began before. */
  readonly togglesComment: boolean;
  /**
   * Of a paragraph that a line below it with nothing but `-` makes a heading: what it is as the paragraph above a list that
   * begins. Someone is typing that list, where lists are written.
   */
  readonly aboveList: BlockFacts | undefined;
  /** Room for what is worked out later; see `perBlock`. */
  readonly memory: BlockMemory;
}

/** A stretch of a top-level node that is read for itself: the whole of it, or a label in bold, or what comes before or after one. */
export interface Piece {
  /** In the note. */
  readonly span: Span;
  readonly facts: BlockFacts;
}

/**
 * Reads one top-level node. A paragraph in which labels in bold name sections is cut at these, and a list or quotation at those that begin
 * a line at the left margin.
 * @param text the note's whole text, to which the node's position refers.
 */
export function readBlock(node: RootContent, text: string, lexicon: Lexicon): Piece[] {
  if (node.type !== 'list' && node.type !== 'blockquote') return readPieces(node, text, lexicon);
  const cuts = cutAtMargin(node, text, (paragraph, indent) =>
    sectionAtMargin(paragraph, indent, text, lexicon),
  );
  return cuts.flatMap((cut) => readPieces(cut, text, lexicon, cut.type === 'paragraph'));
}

/** Where a label that begins a section, or speaks of risk, begins a line after the first, at the left margin. */
function sectionAtMargin(
  paragraph: Paragraph,
  indent: number,
  text: string,
  lexicon: Lexicon,
): number | undefined {
  const { start, end } = spanOfNode(paragraph);
  if (!/[\r\n]/.test(text.slice(start, end))) return undefined;
  const labels = readLabels(paragraph, text, start, lexicon);
  const label = labels.find((each) => {
    const at = start + each.span.start;
    const before = text.slice(Math.max(start, at - indent), at);
    const isAtMargin = /[\r\n] *$/.test(before);
    return isAtMargin && (namesSection(each) || (each.isMarked && each.title.isRisk));
  });
  return label && start + label.span.start;
}

function readPieces(node: RootContent, text: string, lexicon: Lexicon, isBelow = false): Piece[] {
  const { start } = spanOfNode(node);
  const labels = readLabels(node, text, start, lexicon);
  const named = node.type === 'paragraph' ? labels.filter(namesSection) : [];
  if (node.type !== 'paragraph' || named.length === 0) return [readPiece(node, text, lexicon, labels)];
  const cuts = cutAtLabels(node, text, start, named);
  const isAlone = named.length === 1 && cuts.every(({ node: cut, label }) => label || !wordsIn(cut, text));
  return cuts.map(({ node: cut, label }) => {
    const place = shifted(spanOfNode(cut), -start);
    const own = labels
      .slice(
        firstToPass(labels, ({ span }) => span.start >= place.start),
        firstToPass(labels, ({ span }) => span.end > place.end),
      )
      .map((each) => ({
        ...each,
        span: shifted(each.span, -place.start),
        body: shifted(each.body, -place.start),
      }));
    return readPiece(
      cut,
      text,
      lexicon,
      own,
      label && {
        ...labelFacts(label, isAlone, text.slice(start + label.span.start, start + label.span.end)),
        isBelow,
      },
    );
  });
}

function wordsIn(node: Paragraph, text: string): boolean {
  const { start, end } = spanOfNode(node);
  return holdsWords(writtenText([node], text, start, end));
}

function labelFacts(
  { title, hasText, isBold }: Label,
  isAlone: boolean,
  written: string,
): Omit<LabelFacts, 'isBelow'> {
  const { length } = isBold ? written : written.replace(/:{1,2}$/, '');
  return { title, span: { start: 0, end: length }, hasText, isAlone, isBold };
}

/**
 * True for a label that begins a section, or may begin one in its place; risk is read wherever it is, and an addendum has
 * a heading.
 */
function namesSection({ isTop, isMarked, isBold, title }: Label): boolean {
  if (!isTop || !isMarked) return false;
  if (title.names.length > 0) return title.names.some(({ spec }) => spec.id !== 'risk' && !spec.dated);
  return isBold && !title.isRisk && hintsIn(title.words).length > 0;
}

function readPiece(
  node: RootContent,
  text: string,
  lexicon: Lexicon,
  labels: readonly Label[],
  label?: LabelFacts,
): Piece {
  const span = spanOfNode(node);
  const { start } = span;
  const source = text.slice(start, span.end);
  const blockText = readBlockText(node, text, start);
  const masked = maskedProse(source, blockText.prose);
  const placeholders = findPlaceholders(masked, node.type === 'heading');
  const prose = placeholders.length > 0 ? withoutPlaceholders(masked, placeholders) : masked;
  const codes = /\d/.test(source) ? codesIn(node, { source, prose, placeholders }, text, lexicon) : [];
  const tags = source.includes('#') ? readInlineTags(source, blockText.prose, lexicon.tagNames) : [];
  const isTitle = node.type === 'heading' || label !== undefined;
  const facts: BlockFacts = {
    heading: node.type === 'heading' ? readHeading(node, text, source, start, lexicon) : undefined,
    label,
    isList: node.type === 'list',
    beginsWithLabel: beginsWithLabel(labels[0]),
    runs: blockText.prose,
    tags,
    placeholders,
    directives: directivesIn(source, prose, blockText),
    tasks: readTasks(node, { source, prose, placeholders }, start, lexicon),
    codes,
    formNames: formNames(node, text, labels),
    risk: readRisk(node, start, labels, tags),
    content: isTitle || isEmptyTable(node) ? 'nothing' : contentOf(prose, placeholders, codes, blockText),
    togglesComment: prose.includes('%%') && prose.split('%%').length % 2 === 0,
    aboveList: node.type === 'heading' ? aboveList(node, text, source, lexicon) : undefined,
    memory: [],
  };
  return { span, facts };
}

const dashBelow = /[^\r\n](?:\r\n|\n|\r) {0,3}-[ \t]*$/;

function aboveList(node: Heading, text: string, source: string, lexicon: Lexicon): BlockFacts | undefined {
  if (node.depth !== 2 || source.startsWith('#') || !dashBelow.test(source)) return undefined;
  const { start } = spanOfNode(node);
  const paragraph: Paragraph = { ...node, type: 'paragraph' };
  const { title } = readHeading(node, text, source, start, lexicon);
  if (title.names.length > 0 || title.isRisk) return undefined;
  return readPiece(paragraph, text, lexicon, readLabels(paragraph, text, start, lexicon)).facts;
}

function beginsWithLabel(label: Label | undefined): boolean {
  if (!label?.isTop || !label.isMarked || label.span.start !== 0) return false;
  return label.isBold || label.title.isRisk || label.title.names.length > 0;
}

const noNames: readonly string[] = [];

function formNames(node: RootContent, text: string, labels: readonly Label[]): readonly string[] {
  if (node.type === 'heading') {
    const { start, end } = spanOfNode(node);
    return formNamesIn(writtenText(node.children, text, start, end));
  }
  if (labels.length === 0) return noNames;
  return labels.flatMap(({ formNames: names }) => names);
}

function codesIn(
  node: RootContent,
  { source, prose, placeholders }: BlockProse,
  text: string,
  lexicon: Lexicon,
): CodeMention[] {
  const { start, end } = spanOfNode(node);
  const withCode = source.includes('`') ? writtenText([node], text, start, end) : prose;
  return readCodes(prose, withCode, placeholders, lexicon);
}

const noDirectives: readonly DirectiveText[] = [];

function directivesIn(source: string, prose: string, { html }: BlockText): readonly DirectiveText[] {
  const inProse = readProseDirectives(prose);
  if (html.length === 0 && inProse.length === 0) return noDirectives;
  return [
    ...html.flatMap((run) => readDirectives(source.slice(run.start, run.end), run.start)),
    ...inProse,
  ].sort((a, b) => a.span.start - b.span.start);
}

/** True for a table of which nothing but its first row is filled in: a template's labels. */
function isEmptyTable(node: RootContent): boolean {
  if (node.type !== 'table' || node.children.length < 2) return false;
  return node.children.slice(1).every(({ children }) => children.every((cell) => cell.children.length === 0));
}

/** What asks for an answer is none: neither a prompt nor the code in front of it. */
function contentOf(
  prose: string,
  placeholders: readonly Span[],
  codes: readonly CodeMention[],
  { holdsOther }: BlockText,
): BlockFacts['content'] {
  const asked = codes.filter(({ isPrompted }) => isPrompted).map(({ span }) => span);
  if (holdsOther || saysMore(withoutUnsaid(prose), asked)) return 'content';
  return placeholders.length > 0 ? 'prompts' : 'nothing';
}

function readHeading(
  node: Heading,
  text: string,
  source: string,
  offset: number,
  lexicon: Lexicon,
): HeadingFacts {
  const end = (node.children.at(-1)?.position?.end.offset ?? offset + node.depth) - offset;
  const firstLine = source.search(/[\r\n]/);
  return {
    depth: node.depth,
    title: readTitle(writtenText(node.children, text, offset, offset + end), lexicon.titles),
    span: { start: 0, end: firstLine === -1 ? end : Math.min(end, firstLine) },
  };
}
