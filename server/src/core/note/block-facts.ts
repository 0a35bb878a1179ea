import type { Heading, ListItem, Node, Nodes, Paragraph, Parent, RootContent } from 'mdast';
import type { Word } from '../protocol/word.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { contains, type Span, shifted, spanOf } from '../text/span.ts';
import { cutAtLabels } from './cut-paragraph.ts';
import { type DirectiveText, readDirectives, readProseDirectives } from './directive-text.ts';
import { formNamesIn } from './form-names.ts';
import { readInlineTags, type Tag } from './inline-tags.ts';
import { type Label, readLabels } from './labels.ts';
import { codeWord, type Lexicon } from './lexicon.ts';
import { findPlaceholders, saysMore, withoutPlaceholders } from './placeholders.ts';
import { type BlockText, BREAK, maskedProse, type ProseRun, readBlockText } from './prose.ts';
import { type RiskFact, readRisk } from './risk-facts.ts';
import { readTitle, type Title } from './section-titles.ts';
import { holdsWords } from './title.ts';
import { withoutUnsaid } from './unsaid.ts';
import { writtenText } from './written-text.ts';

/** An item of a task list. */
export interface TaskItem {
  /** The whole item, from the start of the block. */
  readonly span: Span;
  /** Its homework id, if it begins with one. */
  readonly id: { readonly code: Word; readonly span: Span } | undefined;
  /** True where nothing but a prompt stands in it: nothing was set yet. */
  readonly isPrompt: boolean;
}

/** A code in prose, such as `M5`, `HW8a` or `SYN-101`. */
export interface CodeMention {
  readonly span: Span;
  readonly code: Word;
  /** True where nothing but a prompt stands behind it: nothing was said of it yet. */
  readonly isPrompted: boolean;
}

/** A heading of the note. */
export interface HeadingFacts {
  readonly depth: number;
  readonly title: Title;
  /** From the first `#` to the end of the text; of a setext heading the first line. */
  readonly span: Span;
}

/** A label in bold that names a section, and is read for itself. */
export interface LabelFacts {
  readonly title: Title;
  /** The bold text with its marks. */
  readonly span: Span;
  /** True where words stand behind it in its paragraph. */
  readonly hasText: boolean;
  /** True where its paragraph holds no other word, before it or behind. */
  readonly isAlone: boolean;
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
  /** True for a paragraph that begins with a label in bold. */
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
  /** Room for what is worked out later; see `perBlock`. */
  readonly memory: BlockMemory;
}

/** A stretch of a top-level node that is read for itself: the whole of it, or a label in bold, or what stands behind one. */
export interface Piece {
  /** In the note. */
  readonly span: Span;
  readonly facts: BlockFacts;
}

/**
 * Reads one top-level node. A paragraph in which labels in bold name sections is cut at these.
 * @param text the note's whole text, to which the node's position refers.
 */
export function readBlock(node: RootContent, text: string, lexicon: Lexicon): Piece[] {
  const { start } = spanOfNode(node);
  const labels = readLabels(node, text, start, lexicon);
  const named = node.type === 'paragraph' ? labels.filter(namesSection) : [];
  if (node.type !== 'paragraph' || named.length === 0) return [readPiece(node, text, lexicon, labels)];
  const cuts = cutAtLabels(node, text, start, named);
  const isAlone = named.length === 1 && cuts.every(({ node: cut, label }) => label || !wordsIn(cut, text));
  return cuts.map(({ node: cut, label }) => {
    const place = shifted(spanOfNode(cut), -start);
    const own = labels
      .filter(({ span }) => contains(place, span))
      .map((each) => ({
        ...each,
        span: shifted(each.span, -place.start),
        body: shifted(each.body, -place.start),
      }));
    return readPiece(cut, text, lexicon, own, label && labelFacts(label, isAlone));
  });
}

function wordsIn(node: Paragraph, text: string): boolean {
  const { start, end } = spanOfNode(node);
  return holdsWords(writtenText([node], text, start, end));
}

function labelFacts({ title, span, hasText }: Label, isAlone: boolean): LabelFacts {
  return { title, span: { start: 0, end: span.end - span.start }, hasText, isAlone };
}

/** True for a label that begins a section; risk is read wherever it stands, and an addendum has a heading. */
function namesSection({ isTop, isBold, isMarked, title }: Label): boolean {
  const isNamed = title.names.some(({ spec }) => spec.id !== 'risk' && !spec.dated);
  return isTop && isBold && isMarked && isNamed;
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
  const codes = /\d/.test(prose) ? readCodes(prose, placeholders, lexicon) : [];
  const tags = source.includes('#') ? readInlineTags(source, blockText.prose, lexicon.tagNames) : [];
  const isTitle = node.type === 'heading' || label !== undefined;
  const facts: BlockFacts = {
    heading: node.type === 'heading' ? readHeading(node, text, source, start, lexicon) : undefined,
    label,
    isList: node.type === 'list',
    beginsWithLabel: labels[0]?.isTop === true && labels[0].isMarked && labels[0].span.start === 0,
    runs: blockText.prose,
    tags,
    placeholders,
    directives: directivesIn(source, prose, blockText),
    tasks: node.type === 'list' ? readTasks(node, { source, prose, placeholders }, start, lexicon) : [],
    codes,
    formNames: formNames(node, text, labels),
    risk: readRisk(node, start, labels, tags),
    content: isTitle ? 'nothing' : contentOf(prose, placeholders, codes, blockText),
    togglesComment: prose.includes('%%') && prose.split('%%').length % 2 === 0,
    memory: [],
  };
  return { span, facts };
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

function spanOfNode({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
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

/** True where a stretch of prose holds a prompt, and nothing else is said in it. */
function holdsOnlyPrompts(prose: string, placeholders: readonly Span[], within: Span): boolean {
  if (!placeholders.some((each) => contains(within, each))) return false;
  return !saysMore(prose.slice(within.start, within.end), []);
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

const codePattern = letterPattern(String.raw`(?<![\p{L}\p{N}_-])[A-Z][\p{L}\p{N}_-]*\d[\p{L}\p{N}_-]*`, 'g');

/** @param prose without what stands in prompts. */
function readCodes(prose: string, placeholders: readonly Span[], { codes }: Lexicon): CodeMention[] {
  const found: { span: Span; code: Word }[] = [];
  for (const match of prose.matchAll(codePattern(prose))) {
    const token = match[0].replace(/-+$/, '');
    const code =
      codeWord(token, codes.homework) ?? codeWord(token, codes.member) ?? codeWord(token, codes.client);
    if (code) found.push({ span: spanOf(match.index, token.length), code });
  }
  return found.map((each, index) => {
    const paragraphEnd = prose.indexOf(BREAK, each.span.end);
    const end = Math.min(
      found[index + 1]?.span.start ?? prose.length,
      paragraphEnd === -1 ? prose.length : paragraphEnd,
    );
    return { ...each, isPrompted: holdsOnlyPrompts(prose, placeholders, { start: each.span.end, end }) };
  });
}

/** Where emphasis comes first, the paragraph still holds the box before it. */
const itemStart = letterPattern(String.raw`^(?:\[[ \txX]\][ \t]+)?[*_~]{0,3}([A-Za-z]+\d[\p{L}\p{N}_-]*)`);

/** What is read of a block, without its code and comments, and without what stands in prompts. */
interface BlockProse {
  readonly source: string;
  readonly prose: string;
  readonly placeholders: readonly Span[];
}

function readTasks(list: Nodes, block: BlockProse, offset: number, lexicon: Lexicon): TaskItem[] {
  const found: TaskItem[] = [];
  const visit = (node: Node): void => {
    if (isTask(node)) found.push(readTask(node, block, offset, lexicon));
    for (const child of (node as Partial<Parent>).children ?? []) visit(child);
  };
  visit(list);
  return found;
}

function isTask(node: Node): node is ListItem {
  return node.type === 'listItem' && typeof (node as ListItem).checked === 'boolean';
}

function readTask(
  item: ListItem,
  { source, prose, placeholders }: BlockProse,
  offset: number,
  lexicon: Lexicon,
): TaskItem {
  const span = {
    start: (item.position?.start.offset ?? offset) - offset,
    end: (item.position?.end.offset ?? offset) - offset,
  };
  const [first] = item.children;
  if (first?.type !== 'paragraph') return { span, id: undefined, isPrompt: false };
  const from = (first.position?.start.offset ?? offset) - offset;
  const text = source.slice(from, span.end);
  const match = itemStart(text).exec(text);
  const token = match?.[1] ?? '';
  const code = codeWord(token, lexicon.codes.homework);
  const at = from + (match?.[0].length ?? 0) - token.length;
  const id = code && { code, span: spanOf(at, token.length) };
  const said = { start: id?.span.end ?? from, end: span.end };
  return { span, id, isPrompt: holdsOnlyPrompts(prose, placeholders, said) };
}
