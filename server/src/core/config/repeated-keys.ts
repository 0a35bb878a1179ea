import type { Node } from 'jsonc-parser';

/** A key that an object holds for a second time; offsets in UTF-16 units, quotes included. */
export interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
  readonly length: number;
}

/** The keys below a node that are twice in their object. A parser takes the last one without a word. */
export function repeatedKeys(node: Node): RepeatedKey[] {
  const own = node.type === 'object' ? secondKeys(node) : [];
  return [...own, ...(node.children ?? []).flatMap(repeatedKeys)];
}

function secondKeys({ children = [] }: Node): RepeatedKey[] {
  const seen = new Set<unknown>();
  return children.flatMap((property) => {
    const [key] = property.children ?? [];
    if (!key) return [];
    const { value, offset, length } = key;
    if (seen.has(value)) return [{ key: String(value), offset, length }];
    seen.add(value);
    return [];
  });
}
