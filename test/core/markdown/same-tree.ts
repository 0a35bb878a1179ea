import { AssertionError } from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';
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

/**
 * Compares two outcomes in every field, positions included.
 *
 * @throws {AssertionError} where they differ
 */
export function expectSameTree(actual: Root | string, expected: Root | string, message?: string): void {
  if (!isDeepStrictEqual(actual, expected))
    throw new AssertionError({
      actual,
      expected,
      message: message ?? 'The trees differ.',
      operator: 'deepStrictEqual',
    });
}

/**
 * Compares the tree that the fast parser gives a text with the one that remark gives it.
 *
 * @throws {AssertionError} where they differ
 */
export function expectRemarksTree(text: string, message = JSON.stringify(text)): void {
  const fast = outcomeOf(() => parseMarkdown(text).root);
  const reference = outcomeOf(() => parseWithRemark(text));
  expectSameTree(fast, reference, message);
}
