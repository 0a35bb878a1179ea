import type { Node, Nodes, Parents } from 'mdast';
import { type Word, word } from '../../protocol/word.ts';
import type { Span } from '../../text/span.ts';
import type { Leaving } from './leaving.ts';

/**
 * Leaves out the marks of Markdown, so that plain text is left: every word stays, lists keep their markers, quotations and
 * what is struck out theirs, since they say how the words are meant.
 */
export function leaveMarksOut(parent: Parents, text: string, leaving: Leaving): void {
  for (const child of parent.children) {
    const span = spanOf(child);
    if (!span) continue;
    leaveOne(child, span, text, leaving);
    if ('children' in child) leaveMarksOut(child, text, leaving);
  }
}

function leaveOne(node: Nodes, span: Span, text: string, leaving: Leaving): void {
  const source = () => text.slice(span.start, span.end);
  switch (node.type) {
    case 'heading':
    case 'emphasis':
    case 'strong':
      aroundChildren(node, span, text, leaving);
      break;
    case 'link':
    case 'linkReference':
      leaveLink(node, span, text, leaving);
      break;
    case 'image':
    case 'imageReference':
      leaveImage(span, source(), leaving);
      break;
    case 'inlineCode':
      leaveTicks(span, source(), leaving);
      break;
    case 'code':
      leaveFences(span, source(), leaving);
      break;
    case 'definition':
    case 'thematicBreak':
      leaving.out(span);
      break;
    case 'break':
      if (text.charAt(span.start) === '\\') leaving.out({ start: span.start, end: span.start + 1 });
      break;
    case 'blockquote':
      leaveCallout(span, text, leaving);
      break;
    case 'listItem':
      leaveMarkers(span, source(), leaving);
      break;
    case 'table':
      leaveRules(span, source(), leaving);
      break;
    case 'html':
      leaveTags(span, source(), leaving);
      break;
    case 'text':
      leaveSigns(span, source(), leaving);
      break;
    default:
  }
}

function spanOf({ position }: Node): Span | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Of nodes such as `**this**`: what comes before and after their children. */
function aroundChildren({ children }: Parents, span: Span, text: string, leaving: Leaving): void {
  const [first, last] = [children[0], children.at(-1)];
  const [start, end] = [first && spanOf(first)?.start, last && spanOf(last)?.end];
  leaving.out({ start: span.start, end: start ?? span.end });
  if (end === undefined) return;
  // The line end above the marks below a heading belongs to the heading.
  const by = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, span.end))?.[0].length ?? 0;
  leaving.out({ start: end + by, end: span.end });
}

const address = /^\]\(<?((?:https?:|mailto:)[^\s<>)]*)>?[^)]*\)$/;

/** A link by its text; an address on the web stays, in brackets, and so does one that is written alone. */
function leaveLink(node: Parents, span: Span, text: string, leaving: Leaving): void {
  if (!/[[<]/.test(text.charAt(span.start))) return;
  const last = node.children.at(-1);
  const end = last && spanOf(last)?.end;
  const url = end === undefined ? undefined : address.exec(text.slice(end, span.end))?.[1];
  if (end === undefined || !url || text.slice(span.start + 1, end) === url) {
    aroundChildren(node, span, text, leaving);
    return;
  }
  const at = text.indexOf(url, end);
  leaving.out({ start: span.start, end: span.start + 1 });
  leaving.instead({ start: end, end: at }, word(' ('));
  leaving.instead({ start: at + url.length, end: span.end }, word(')'));
}

function leaveImage(span: Span, source: string, leaving: Leaving): void {
  const alt = /^!\[([^\]]*)\][([]/.exec(source)?.[1];
  if (alt === undefined) return;
  leaving.out({ start: span.start, end: span.start + 2 });
  leaving.out({ start: span.start + 2 + alt.length, end: span.end });
}

function leaveTicks(span: Span, source: string, leaving: Leaving): void {
  const length = /^`+/.exec(source)?.[0].length ?? 0;
  leaving.out({ start: span.start, end: span.start + length });
  leaving.out({ start: span.end - length, end: span.end });
}

function leaveFences(span: Span, source: string, leaving: Leaving): void {
  const fence = /^(`{3,}|~{3,})[^\r\n]*/.exec(source);
  if (!fence) return;
  leaving.out({ start: span.start, end: span.start + fence[0].length });
  const closing = /[\r\n][ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(source);
  if (closing) leaving.out({ start: span.start + closing.index + 1, end: span.end });
}

/**
 * A callout as Obsidian and GitHub know it, by its title, or else by its kind. A quotation keeps its marks, since they say
 * that it is one.
 */
function leaveCallout(span: Span, text: string, leaving: Leaving): void {
  const source = text.slice(span.start, span.end);
  const [whole, quote = '', kind = '', mark = ''] = /^(>[ \t]*)\[!([\w-]+)(\][+-]?[ \t]*)/.exec(source) ?? [];
  if (whole === undefined) return;
  for (const { 0: each, index } of source.matchAll(/(?<=^|[\r\n])[ \t]*>[ \t]?/g))
    leaving.out({ start: span.start + index, end: span.start + index + each.length });
  const isTitled = /^[^\r\n]/.test(source.slice(whole.length));
  const start = span.start + quote.length;
  leaving.out({ start, end: start + 2 + (isTitled ? kind.length : 0) });
  leaving.out({ start: start + 2 + kind.length, end: start + 2 + kind.length + mark.length });
}

/** Lists keep one marker, and boxes what they say: an empty one says nothing. */
function leaveMarkers(span: Span, source: string, leaving: Leaving): void {
  if (/^[*+]/.test(source)) leaving.instead({ start: span.start, end: span.start + 1 }, word('-'));
  const box = /^(?:[-*+]|\d+[.)])[ \t]+(\[[ \t]\][ \t]*)/.exec(source);
  if (box)
    leaving.out({
      start: span.start + box[0].length - (box[1]?.length ?? 0),
      end: span.start + box[0].length,
    });
}

/** The line below the heads of a table, and the bars at the ends of its rows. */
function leaveRules(span: Span, source: string, leaving: Leaving): void {
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    const start = span.start + index;
    const end = start + line.length;
    if (/^[ \t>|:-]+$/.test(line) && line.includes('-')) leaving.out({ start, end });
    const lead = /^[ \t]*\|[ \t]*/.exec(line)?.[0].length ?? 0;
    leaving.out({ start, end: start + lead });
    const tail = /[ \t]*(?<!\\)\|[ \t]*$/.exec(line)?.[0].length ?? 0;
    leaving.out({ start: end - tail, end });
  }
}

/** Tags of HTML and whole comments; of one that is not closed the mark alone, since what follows is the note’s text. */
function leaveTags(span: Span, source: string, leaving: Leaving): void {
  for (const { 0: tag, index } of source.matchAll(/<!--[\s\S]*?-->|<!--|<\/?[A-Za-z][^<>]*>/g)) {
    const place = { start: span.start + index, end: span.start + index + tag.length };
    if (/^<br/i.test(tag)) leaving.instead(place, word(' '));
    else leaving.out(place, tag.length > 4 && tag.startsWith('<!--') ? 'text' : 'mark');
  }
}

const entities: Readonly<Record<string, Word>> = {
  '&amp;': word('&'),
  '&lt;': word('<'),
  '&gt;': word('>'),
  '&quot;': word('"'),
  '&#39;': word("'"),
  '&apos;': word("'"),
  '&nbsp;': word(' '),
};

/** Escapes, entities, highlights, wiki links, comments in `%%`, and ids of blocks and headings. */
function leaveSigns({ start }: Span, source: string, leaving: Leaving): void {
  const out = (index: number, length: number, kind?: 'text') =>
    leaving.out({ start: start + index, end: start + index + length }, kind);
  for (const { index } of source.matchAll(/\\(?=[!-/:-@[-`{-~])/g)) out(index, 1);
  for (const { 0: entity, index } of source.matchAll(/&[a-z#0-9]{2,5};/g)) {
    const sign = entities[entity];
    if (sign) leaving.instead({ start: start + index, end: start + index + entity.length }, sign);
  }
  for (const { 0: whole, index } of source.matchAll(/==(?=\S)[^=\r\n]{1,500}(?<=\S)==/g)) {
    out(index, 2);
    out(index + whole.length - 2, 2);
  }
  for (const { 0: whole, 1: target = '', index } of source.matchAll(
    /!?\[\[([^\]|\r\n]{1,200}\|)?[^\]|\r\n]{1,200}\]\]/g,
  )) {
    out(index, whole.indexOf('[[') + 2 + target.length);
    out(index + whole.length - 2, 2);
  }
  for (const { 0: comment, index } of source.matchAll(/%%[^%]*%%/g)) out(index, comment.length, 'text');
  const id = /[ \t](?:\^[A-Za-z0-9-]+|\{[#.:][^{}\r\n]{0,100}\})[ \t]*$/.exec(source);
  if (id) out(id.index, id[0].length);
}
