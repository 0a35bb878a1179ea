import type { Nodes } from 'mdast';
import { firstToPass } from '../text/bisect.ts';

/**
 * The text of some nodes, in their order, as it is written, from `from` to `to` in the note: comments, tags, marks of emphasis and code,
 * and addresses of links become spaces, so that places agree.
 * @param text the whole note, to which the positions in the tree refer.
 */
export function writtenText(nodes: readonly Nodes[], text: string, from: number, to: number): string {
  let out = '';
  const add = (start: number, part: string): void => {
    const within = part.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (within !== '') out = out.padEnd(Math.max(start, from) - from) + within;
  };
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? from;
    const end = node.position?.end.offset ?? from;
    if (end <= from || start >= to) return;
    if (node.type === 'text') add(start, text.slice(start, end));
    else if (node.type === 'inlineCode') add(start, withoutTicks(text.slice(start, end)));
    else if ('children' in node) node.children.forEach(visit);
  };
  const first = firstToPass(nodes, ({ position }) => (position?.end.offset ?? from) > from);
  const last = firstToPass(nodes, ({ position }) => (position?.start.offset ?? from) >= to);
  for (const node of nodes.slice(first, last)) visit(node);
  return out.padEnd(to - from);
}

function withoutTicks(code: string): string {
  return code.replace(/^`+|`+$/g, (ticks) => ' '.repeat(ticks.length));
}
