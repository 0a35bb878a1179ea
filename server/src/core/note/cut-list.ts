import type { List, Paragraph } from 'mdast';
import { clipped } from './clipped.ts';
import { spanOfNode } from './node-span.ts';

/** A line at the left margin that may be a label: bold text, text before a colon, or capitals alone. */
const labelAtMargin =
  /[\r\n](?:\*\*|__|[^\s:>#|*+-][^:\r\n]{0,79}:(?=\s|$)|[A-Z][^a-z\r\n]{2,79}(?=[\r\n]|$))/;

/**
 * Cuts a list at labels that begin a line at the left margin. Markdown takes such a line for the rest of the item above it;
 * whoever writes `**Plan**` there, right below a list, ends the list.
 *
 * @param labelIn where a label that begins a section begins a line of a paragraph after its first, at the margin; in the note.
 * @returns the lists and paragraphs that it consists of, in their order: each paragraph begins with such a label.
 */
export function cutAtMargin(
  list: List,
  text: string,
  labelIn: (paragraph: Paragraph) => number | undefined,
): (List | Paragraph)[] {
  const whole = spanOfNode(list);
  if (!labelAtMargin.test(text.slice(whole.start, whole.end))) return [list];
  const pieces: (List | Paragraph)[] = [];
  let at = whole.start;
  const addList = (end: number): void => {
    const start = at + (/^\s*/.exec(text.slice(at, end))?.[0].length ?? 0);
    const { length } = text.slice(start, end).trimEnd();
    if (length > 0) pieces.push(clipped(list, { start, end: start + length }));
  };
  for (const paragraph of paragraphsOf(list)) {
    const label = labelIn(paragraph);
    if (label === undefined) continue;
    const { end } = spanOfNode(paragraph);
    addList(label);
    pieces.push(clipped(paragraph, { start: label, end }));
    at = end;
  }
  addList(whole.end);
  return pieces;
}

/** The paragraphs of the items of a list and of the lists in them, in the order of the text. */
function* paragraphsOf({ children }: List): Generator<Paragraph> {
  for (const item of children)
    for (const child of item.children) {
      if (child.type === 'paragraph') yield child;
      else if (child.type === 'list') yield* paragraphsOf(child);
    }
}
