import { expect, test } from 'vitest';
import { BudgetError, parseMarkdown } from '../../../server/src/core/markdown/index.ts';

/** What comes before and after, so that lines are counted. */
const within = (text: string) => `# Session 8\n\n${text}\n\nProse.\n`;

test.each([
  ['emphasis that opens and closes', '**a*'.repeat(5_000), 3],
  ['emphasis that only closes', 'a**b'.repeat(5_000), 3],
  ['two kinds of emphasis', '*a_'.repeat(5_000), 3],
  ['emphasis across emphasis, over lines', 'a *b **c* d**\n'.repeat(2_000), 503],
  ['one long run of asterisks at a word', `x${'*'.repeat(5_000)}`, 3],
  ['code that is not closed', Array.from({ length: 60 }, (_, n) => '`'.repeat(n + 1)).join(' '), 3],
  ['pictures in pictures', `${'!['.repeat(5_000)}a${'](b)'.repeat(5_000)}`, 3],
  ['links that are not closed', '[a]('.repeat(5_000), 3],
  ['comments that are not closed', 'a <!-- '.repeat(5_000), 3],
  ['lines after a quote', `> a\n${'b\n'.repeat(10_000)}`, 4004],
  ['lines after an item', `- a\n${'*b\n'.repeat(10_000)}`, 2004],
  ['cells of a table that is none', '| *a* |\n'.repeat(5_000), 1003],
  ['underlined headings without a blank line', 'a\n=\n'.repeat(5_000), 1004],
  ['underlined headings in an item', `- a\n\n${'  b\n  -\n\n'.repeat(5_000)}`, 1506],
])('%s are refused, by line', (_, text, line) => {
  const parse = () => parseMarkdown(within(text));
  expect(parse).toThrow(BudgetError);
  expect(parse).toThrow(expect.objectContaining({ beyond: 'marks', line }));
});

test.each([
  ['a list of tasks', '- [ ] *HW8a*: **ask**\n'.repeat(5_000)],
  ['a numbered list in a quote', '> 1. a *b* [c](d)\n'.repeat(5_000)],
  ['a table', `| a |\n| --- |\n${'| **b** *c* |\n'.repeat(5_000)}`],
  ['emphasis in emphasis, over lines', 'a *b **c** d*\n'.repeat(2_000)],
  ['paragraphs', 'A *word* and **another**, [and a link](x).\n\n'.repeat(2_000)],
  ['quoted paragraphs', '> A *word* and **another**.\n>\n'.repeat(2_000)],
  ['code', `~~~\n${'**a* [ <'.repeat(5_000)}\n~~~`],
  ['a comment', `<!--\n${'**a* [ <'.repeat(5_000)}\n-->`],
  ['a page on which every word is emphasised', `x\\\n${'*word* '.repeat(900)}`],
  ['lines to be signed on', `Signed with \\:\n${`${'_'.repeat(60)}\n`.repeat(900)}`],
  ['much code in one paragraph', `x\\\n${'`a` ``b`` '.repeat(2_000)}`],
  ['many underlined headings', 'a\n===\n\nText.\n\n'.repeat(1_000)],
  ['many lines across the page', 'Text.\n\n---\n\n'.repeat(2_000)],
  ['a long quote', '> a\n'.repeat(10_000)],
])('%s with many marks can be read', (_, text) => {
  expect(parseMarkdown(within(text)).root.children.length).toBeGreaterThan(2);
});
