import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';
import { expect } from 'vitest';
import { parseMarkdown, parseWithRemark } from '../../../server/src/core/markdown/index.ts';

/**
 * What a parse comes to: a tree, or the message of the error that stopped it. The development builds of remark's parts,
 * which a test run loads unless told otherwise, stop at a few texts that the ones that ship parse (`-\n[ ] x` is one).
 * There the fast parser must stop as well.
 */
export function outcomeOf<T>(parse: () => T): T | string {
  try {
    return parse();
  } catch (error) {
    return `${error}`;
  }
}

/** Fails with a readable difference unless two outcomes are equal in every field, positions included. */
export function expectSameTree(actual: Root | string, expected: Root | string, message?: string): void {
  // Node compares faster than the matcher, which then only has to show the difference.
  if (!isDeepStrictEqual(actual, expected)) expect(actual, message).toStrictEqual(expected);
}

/** Fails unless the fast parser gives `text` the tree that remark gives it. */
export function expectRemarksTree(text: string, message = JSON.stringify(text)): void {
  const fast = outcomeOf(() => parseMarkdown(text).root);
  const reference = outcomeOf(() => parseWithRemark(text));
  expectSameTree(fast, reference, message);
}
