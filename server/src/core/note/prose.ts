import type { Nodes } from 'mdast';
import { letterPattern } from '../text/letter-pattern.ts';
import type { Span } from '../text/span.ts';

/** A stretch of running text in a block, in the source as written; offsets from the start of the block. */
export interface ProseRun extends Span {
  /** True inside the text of a link. */
  readonly inLink: boolean;
  /** True where a paragraph, list item or table cell begins: a sentence does not run on into it. */
  readonly begins: boolean;
}

/** A piece of HTML in a block, comments included; offsets from the start of the block. */
export interface HtmlRun extends Span {}

/** What one walk through a block's nodes gathers. */
export interface BlockText {
  readonly prose: readonly ProseRun[];
  readonly html: readonly HtmlRun[];
  /** True where the block holds code or an image: content, though not prose. */
  readonly holdsOther: boolean;
}

/** Put in place of what separates two paragraphs, so that lengths agree and sentences end. */
export const BREAK = '\u2029';

const markup = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g;

/**
 * Gathers the text of a block in one walk.
 * @param text the whole note, to which the positions in the tree refer.
 * @param offset where the block starts.
 */
export function readBlockText(root: Nodes, text: string, offset: number): BlockText {
  const prose: ProseRun[] = [];
  const html: HtmlRun[] = [];
  let holdsOther = false;
  let begins = false;

  const visit = (node: Nodes, inLink: boolean): void => {
    switch (node.type) {
      case 'text':
        prose.push(runOf(node, offset, inLink, begins));
        begins = false;
        return;
      case 'html':
        visitHtml(placeOf(node, offset), inLink);
        return;
      case 'code':
      case 'inlineCode':
      case 'image':
      case 'imageReference':
        holdsOther = true;
        return;
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        begins = true;
    }
    if (!('children' in node)) return;
    const within = inLink || node.type === 'link' || node.type === 'linkReference';
    for (const child of node.children) visit(child, within);
  };
  const visitHtml = (place: Span, inLink: boolean): void => {
    html.push(place);
    for (const run of textOfHtml(text.slice(offset + place.start, offset + place.end), place.start)) {
      prose.push({ ...run, inLink, begins });
      begins = false;
    }
  };
  visit(root, false);
  return { prose, html, holdsOther };
}

function runOf({ position }: Nodes, offset: number, inLink: boolean, begins: boolean): ProseRun {
  const start = (position?.start.offset ?? 0) - offset;
  return { start, end: (position?.end.offset ?? 0) - offset, inLink, begins };
}

function placeOf(node: Nodes, offset: number): Span {
  return {
    start: (node.position?.start.offset ?? 0) - offset,
    end: (node.position?.end.offset ?? 0) - offset,
  };
}

/** The text between the tags and comments of a piece of HTML. */
function textOfHtml(source: string, start: number): Span[] {
  const runs: Span[] = [];
  let from = 0;
  for (const match of source.matchAll(markup)) {
    if (match.index > from) runs.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  if (from < source.length) runs.push({ start: start + from, end: start + source.length });
  return runs.filter((run) => /\S/.test(source.slice(run.start - start, run.end - start)));
}

/**
 * The block's source with everything but prose blanked out: same length, so that offsets agree. Code, comments, tags,
 * addresses of links and markup become spaces; a new paragraph begins with `BREAK`.
 */
export function maskedProse(source: string, runs: readonly ProseRun[]): string {
  const [only] = runs;
  if (runs.length === 1 && only?.start === 0 && only.end === source.length) return source;
  let out = '';
  for (const run of runs) {
    const gap = run.start - out.length;
    if (gap > 0) out += run.begins ? BREAK + ' '.repeat(gap - 1) : ' '.repeat(gap);
    out += source.slice(out.length, run.end);
  }
  return out + ' '.repeat(source.length - out.length);
}

/** The sentences of masked prose: they end at `.`, `!` or `?` before a blank, and where a paragraph ends. */
export function sentencesOf(prose: string): string[] {
  return prose.split(/(?<=[.!?]["'”’)\]]?)\s+|\u2029/u).filter((sentence) => /\S/.test(sentence));
}

const written = letterPattern(String.raw`[^\s\u2029]*[\p{L}\p{N}][^\s\u2029]*`, 'g');

/** How many words: stretches between whitespace that hold a letter or a digit. */
export function countWords(prose: string): number {
  return prose.match(written(prose))?.length ?? 0;
}
