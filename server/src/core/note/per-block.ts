import type { BlockFacts } from './block-facts.ts';
import type { Block, Note } from './note.ts';

/**
 * Remembers, for as long as a block stays as it is, what was worked out about it.
 * @param work what is worked out of the note and one of its blocks; spans count from the start of the block.
 * @returns the same, remembered; `key` is what else the outcome depends on: with another it is worked out anew.
 */
export function perBlock<T>(
  work: (note: Note, block: Block) => T,
): (note: Note, block: Block, key?: string) => T {
  const known = new WeakMap<BlockFacts, { readonly key: string; readonly value: T }>();
  return (note, block, key = '') => {
    const kept = known.get(block.facts);
    if (kept?.key === key) return kept.value;
    const value = work(note, block);
    known.set(block.facts, { key, value });
    return value;
  };
}
