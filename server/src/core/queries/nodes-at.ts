import type { Node, Parent, Root } from 'mdast';

/**
 * The nodes of the tree that hold `offset`, outermost first, without the root. Ends count as inside; where two nodes
 * meet at `offset`, the later one is taken.
 */
export function nodesAt(root: Root, offset: number): Node[] {
  const path: Node[] = [];
  let parent: Partial<Parent> | undefined = root;
  while (parent) {
    const child: Node | undefined = parent.children?.findLast((each) => holds(each, offset));
    if (child) path.push(child);
    parent = child as Partial<Parent> | undefined;
  }
  return path;
}

function holds({ position }: Node, offset: number): boolean {
  const { start, end } = position ?? {};
  return (start?.offset ?? Number.POSITIVE_INFINITY) <= offset && offset <= (end?.offset ?? -1);
}
