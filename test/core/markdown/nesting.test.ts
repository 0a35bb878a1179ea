import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { BudgetError, parseMarkdown } from '../../../server/src/core/markdown/index.ts';
import { lineDeeperThan } from '../../../server/src/core/markdown/nesting.ts';
import { budgets } from '../../../server/src/core/text/budgets.ts';
import { hazardousText, runs, TIMEOUT } from './documents.ts';
import { outcomeOf } from './same-tree.ts';

const steps = (count: number) =>
  Array.from({ length: count }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');

test.each([
  ['quotes', '>'.repeat(10_000), 3],
  ['bullets on one line', `${'- '.repeat(10_000)}x`, 3],
  ['numbers on one line', `${'1. '.repeat(10_000)}x`, 3],
  ['quotes and bullets', `${'> - '.repeat(5_000)}x`, 3],
  ['bullets on lines of their own', steps(1_000), 3 + budgets.markdown.nesting],
  ['bullets indented with tabs', steps(1_000).replaceAll('  ', '\t'), 3 + budgets.markdown.nesting],
])('%s that nest ten thousand deep are refused, by line', (_, text, line) => {
  const parse = () => parseMarkdown(`# Session 8\n\n${text}\n\nProse.\n`);
  expect(parse).toThrow(BudgetError);
  expect(parse).toThrow(expect.objectContaining({ line }));
});

test.each([
  ['quotes just as deep as may be', `${'> '.repeat(budgets.markdown.nesting)}x`],
  ['bullets just as deep as may be', steps(budgets.markdown.nesting)],
  ['a thematic break of many marks', '- '.repeat(1_000)],
  ['a thematic break in a quote', `> ${'* '.repeat(1_000)}`],
  ['a long rule', '-'.repeat(1_000)],
  ['fenced code full of marks', `~~~\n${'> '.repeat(1_000)}\n~~~`],
  ['a comment full of marks', `<!--\n${'> '.repeat(1_000)}\n-->`],
  ['a long list', '1. a *b*\n'.repeat(300)],
  ['deep indent in the code of a list', `- a\n\n${' '.repeat(1_000)}code *b*`],
])('%s are parsed', (_, text) => {
  expect(parseMarkdown(`# Session 8\n\n${text}\n\nProse.\n`).root.children.length).toBeGreaterThan(2);
});

/** How deep quotes and list items are in one another. */
function depthOf(node: Nodes): number {
  const own = node.type === 'blockquote' || node.type === 'listItem' ? 1 : 0;
  return own + Math.max(0, ...('children' in node ? node.children.map(depthOf) : []));
}

test(
  'no text nests deeper than the bound says',
  () =>
    fc.assert(
      fc.property(hazardousText, fc.nat({ max: 12 }), (text, limit) => {
        const root = outcomeOf(() => parseMarkdown(text).root);
        fc.pre(typeof root !== 'string');
        const isWithin = lineDeeperThan(limit, text, 0, text.length) === undefined;
        if (isWithin) expect(depthOf(root)).toBeLessThanOrEqual(limit);
      }),
      runs(0.25),
    ),
  TIMEOUT,
);
