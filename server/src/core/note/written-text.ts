import type { Nodes } from 'mdast';

/**
 * The text of some nodes as it is written, from `from` to `to` in the note: comments, tags, marks of emphasis and code,
 * and addresses of links become blanks, so that places agree.
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
    if (node.type === 'text') add(start, text.slice(start, end));
    else if (node.type === 'inlineCode') add(start, withoutTicks(text.slice(start, end)));
    else if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return out.padEnd(to - from);
}

function withoutTicks(code: string): string {
  return code.replace(/^`+|`+$/g, (ticks) => ' '.repeat(ticks.length));
}
