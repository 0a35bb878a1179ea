import type { Block, Note } from './note.ts';

/**
 * Remembers, for as long as a block stays as it is, what was worked out about it. Kept beside the facts of the block: a
 * `WeakMap` would cost more than most of what is worked out.
 * @param work what is worked out of the note and one of its blocks; spans count from the start of the block.
 * @returns the same, remembered; `key` is what else the outcome depends on: with another it is worked out again.
 */
export function perBlock<T>(
  work: (note: Note, block: Block) => T,
): (note: Note, block: Block, key?: string) => T {
  return (note, block, key = '') => {
    const { memory } = block.facts;
    const kept = memory.find((each) => each.of === work);
    // What is kept of this work is what it gave.
    if (kept?.key === key) return kept.value as T;
    const value = work(note, block);
    if (kept) Object.assign(kept, { key, value });
    else memory.push({ of: work, key, value });
    return value;
  };
}
