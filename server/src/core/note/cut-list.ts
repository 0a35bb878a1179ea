import type { Blockquote, List, Paragraph, RootContent } from 'mdast';
import { clipped } from './clipped.ts';
import { spanOfNode } from './node-span.ts';

/** What Markdown goes on with in a line that has none of its marks. */
export type Lazy = List | Blockquote;

/** A line at the left margin that may be a label: bold text, text before a colon, or a few words alone. */
const labelAtMargin =
  /[\r\n] {0,3}(?:\*\*|__|[^\s:>#|*+-][^:\r\n]{0,79}:(?=\s|$)|[A-Z][^.:;!?\r\n]{1,79}(?=[\r\n]|$))/;
const mark = /^(?:[-*+]|\d{1,9}[.)])[ \t]*/;
/** A line that is indented as far as this is at no margin. */
const INDENTED = 4;

/**
 * Cuts a list or a quotation at labels that begin a line at the left margin. Markdown takes such a line for the rest of the
 * item or the quotation above it; anyone who writes `**Plan**` there, right below a list, ends the list.
 *
 * @param labelIn where a label that begins a section begins a line of a paragraph after its first, indented by less than so
 * many spaces; in the note.
 * @returns the lists, quotations and paragraphs that it consists of, in their order: each paragraph begins with such a label.
 */
export function cutAtMargin(
  node: Lazy,
  text: string,
  labelIn: (paragraph: Paragraph, indent: number) => number | undefined,
): (Lazy | Paragraph)[] {
  const whole = spanOfNode(node);
  const source = text.slice(whole.start, whole.end);
  if (!labelAtMargin.test(source)) return [node];
  // Text that is indented as an item's own is in the item.
  const indent = node.type === 'list' ? Math.min(INDENTED, mark.exec(source)?.[0].length ?? 1) : INDENTED;
  const pieces: (Lazy | Paragraph)[] = [];
  let at = whole.start;
  const addRest = (end: number): void => {
    const start = at + (/^\s*/.exec(text.slice(at, end))?.[0].length ?? 0);
    const { length } = text.slice(start, end).trimEnd();
    if (length > 0) pieces.push(clipped(node, { start, end: start + length }));
  };
  for (const paragraph of paragraphsOf(node.children)) {
    const label = labelIn(paragraph, indent);
    if (label === undefined) continue;
    const { end } = spanOfNode(paragraph);
    addRest(label);
    pieces.push(clipped(paragraph, { start: label, end }));
    at = end;
  }
  addRest(whole.end);
  return pieces;
}

/** The paragraphs of the items of a list or of a quotation, and of those within, in the order of the text. */
function* paragraphsOf(nodes: readonly RootContent[]): Generator<Paragraph> {
  for (const node of nodes) {
    if (node.type === 'paragraph') yield node;
    else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
      yield* paragraphsOf(node.children);
  }
}
