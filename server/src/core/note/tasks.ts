import type { Blockquote, ListItem, Nodes } from 'mdast';
import type { Word } from '../protocol/word.ts';
import { type Span, shifted } from '../text/span.ts';
import { isAppointment } from './appointment.ts';
import { holdsOnlyPrompts } from './code-mentions.ts';
import { homeworkIdAtStart } from './homework-ids.ts';
import type { Lexicon } from './lexicon.ts';
import { saysMore } from './placeholders.ts';
import { isStandIn } from './unsaid.ts';

/** An item of a list that carries a task box in any state, or begins with a homework id. */
export interface TaskItem {
  /** The whole item, from the start of the block. */
  readonly span: Span;
  /** Its homework id, if it begins with one. */
  readonly id: { readonly code: Word; readonly span: Span } | undefined;
  /** True where it holds nothing but a prompt: nothing was set yet. */
  readonly isPrompt: boolean;
}

/** What is read of a block, without its code and comments, and without what prompts hold. */
export interface BlockProse {
  readonly source: string;
  readonly prose: string;
  readonly placeholders: readonly Span[];
}

const none: readonly TaskItem[] = [];

/** The tasks in a list, or in a callout; a quotation repeats what is elsewhere. */
export function readTasks(
  node: Nodes,
  block: BlockProse,
  offset: number,
  lexicon: Lexicon,
): readonly TaskItem[] {
  if (node.type !== 'list' && !isCallout(node, block.source)) return none;
  const found: TaskItem[] = [];
  const visit = (each: Nodes): void => {
    const task = each.type === 'listItem' ? readTask(each, block, offset, lexicon) : undefined;
    if (task) found.push(task);
    if (!('children' in each)) return;
    for (const child of each.children) if (child.type !== 'blockquote') visit(child);
  };
  visit(node);
  return found;
}

function isCallout(node: Nodes, source: string): node is Blockquote {
  return node.type === 'blockquote' && /^[ \t>]*\[!/.test(source);
}

/** A box in any state, with whitespace of any kind in it and after it; or the sign of a box, as word processors have it. */
const box = /^(?:\[\s*[^\s[\]]?\s*\](?=\s|$)|[\u2610-\u2612\u25a1\u2b1c\u2705\u2714]\ufe0f?)/;
/** What may come before an id: marks of emphasis and code, brackets, quotes. */
const lead = /^[\s*_~`=([{"'“‘]{0,8}/;
/**
 * What tells, after an id without a box, that nothing is set: what became of it, or a verb, which makes it the subject of a
 * sentence (“HW8a is the one that matters”).
 */
const tells =
  /^[\s*_~\x60)\]:.–—-]*(?:(?:done|not done|partly done|part done|completed|not completed|not raised|dropped)[\s*_~\x60]*(?:[.,;:!–—(-]|$)|(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|went|came|stays|stayed|remains|remained|needs|helped|felt)\b)/i;

function readTask(
  item: ListItem,
  { source, prose, placeholders }: BlockProse,
  offset: number,
  lexicon: Lexicon,
): TaskItem | undefined {
  const span = placeOf(item, offset);
  const [first] = item.children;
  if (first?.type !== 'paragraph') {
    const holdsMore = item.children.length > 0;
    return typeof item.checked === 'boolean' && holdsMore
      ? { span, id: undefined, isPrompt: false }
      : undefined;
  }
  const paragraph = placeOf(first, offset);
  const text = source.slice(paragraph.start, paragraph.end);
  const written = box.exec(text)?.[0];
  const isBoxed = typeof item.checked === 'boolean' || written !== undefined;
  const rest = text.slice(written?.length ?? 0);
  const marks = lead.exec(rest)?.[0].length ?? 0;
  const named = homeworkIdAtStart(rest.slice(marks), lexicon.codes.homework);
  const at = paragraph.start + (written?.length ?? 0) + marks;
  const id = named && { code: named.code, span: shifted(named.span, at) };
  if (!isBoxed && (!id || tells.test(source.slice(id.span.end, paragraph.end)))) return undefined;
  // A box with nothing after it waits to be filled in; “none” and the date of the next session are nothing to do.
  if (!id && (!saysMore(rest, []) || isStandIn(rest) || isAppointment(rest))) return undefined;
  const said = { start: id?.span.end ?? paragraph.start + (written?.length ?? 0), end: span.end };
  return { span, id, isPrompt: holdsOnlyPrompts(prose, placeholders, said) };
}

function placeOf({ position }: Nodes, offset: number): Span {
  return {
    start: (position?.start.offset ?? offset) - offset,
    end: (position?.end.offset ?? offset) - offset,
  };
}
