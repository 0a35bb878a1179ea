import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BudgetError, parseMarkdown } from '../../../server/src/core/markdown/index.ts';
import { runs, TIMEOUT } from './documents.ts';
import { expectRemarksTree, expectSameTree } from './same-tree.ts';

/** Blocks, each before and after an edit; each is a piece of its own, whatever is beside it. */
const block = fc.constantFrom(
  ['# Session 8', '# Session 9'],
  ['## Risk', '## Risk and safety'],
  ['Mood 4/10 on average. #mood-link', 'Mood 5/10 on average. #mood-link'],
  ['Two lines of prose,\nof which this is one.', 'Two lines of prose,\nof *which* this is one.'],
  ['- [ ] HW8a: ask\n- [x] HW8b: write', '- [ ] HW8a: ask\n\n- [x] HW8b: write'],
  ['> quoted *words*', '> quoted words'],
  ['```\ncode\n```', '```\ncode\n\n# code\n```'],
  ['| a | b |\n|---|---|\n| c | d |', '| a | b |\n|---|---|\n| c | e |'],
  ['<!-- ipt-ignore thin-risk: because -->', '<!-- ipt-ignore thin-risk: for a reason -->'],
  ['A [link](u) and `code`.', 'A [link](v) and `code`.'],
);

test(
  'nodes of the blocks beside an edit stay the same objects',
  () =>
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.uniqueArray(block, { minLength: 1 }),
        fc.nat(),
        (isNote, blocks, choice) => {
          const edited = choice % blocks.length;
          const opening = isNote ? '---\nsession: 8\n---\n\n' : '';
          const before = opening + blocks.map(([text]) => text).join('\n\n');
          const after =
            opening + blocks.map(([text, changed], i) => (i === edited ? changed : text)).join('\n\n');

          const old = parseMarkdown(before);
          const oldNodes = old.root.children;
          const { root } = parseMarkdown(after, old);
          expectSameTree(root, parseMarkdown(after).root);
          const changedNode = edited + (isNote ? 1 : 0);
          expect(root.children.length).toBe(blocks.length + (isNote ? 1 : 0));
          for (const [i, node] of root.children.entries())
            expect(node === oldNodes[i]).toBe(i !== changedNode);
        },
      ),
      runs(0.25),
    ),
  TIMEOUT,
);

test('front matter appears and vanishes with one character', () => {
  const open = '---\nsession: 8\n--\n\n# Session 8\n\n- [ ] HW8a: ask\n';
  const closed = open.replace('\n--\n', '\n---\n');
  const typed = parseMarkdown(closed, parseMarkdown(open));
  expectSameTree(typed.root, parseMarkdown(closed).root);
  expect(typed.root.children.map((node) => node.type)).toEqual(['yaml', 'heading', 'list']);
  const deleted = parseMarkdown(open, typed);
  expectSameTree(deleted.root, parseMarkdown(open).root);
  expect(deleted.root.children.map((node) => node.type)).toEqual([
    'thematicBreak',
    'heading',
    'heading',
    'list',
  ]);
  // Pushed down and pulled up again, the fences change their meaning although their text has not changed.
  const pushed = parseMarkdown(`# x\n${closed}`, parseMarkdown(closed));
  expectSameTree(pushed.root, parseMarkdown(`# x\n${closed}`).root);
  expectRemarksTree(`# x\n${closed}`);
  const pulled = parseMarkdown(closed, pushed);
  expectSameTree(pulled.root, parseMarkdown(closed).root);
});

test('a definition that appears or vanishes turns references elsewhere into links and back', () => {
  const before = 'See [the card].\n\n# h\n\nProse.\n\n';
  const after = `${before}[the card]: card.html\n`;
  const defined = parseMarkdown(after, parseMarkdown(before));
  expectSameTree(defined.root, parseMarkdown(after).root);
  expect(JSON.stringify(defined.root)).toContain('linkReference');
  const undefined_ = parseMarkdown(before, defined);
  expectSameTree(undefined_.root, parseMarkdown(before).root);
  expect(JSON.stringify(undefined_.root)).not.toContain('linkReference');
});

test('the same text again is the same document', () => {
  const document = parseMarkdown('# h\n');
  expect(parseMarkdown('# h\n', document)).toBe(document);
});

test('a document that is used up costs a full parse and no more', () => {
  const first = parseMarkdown('# h\n\nProse.\n');
  parseMarkdown('# h\n\nMore prose.\n', first);
  const again = parseMarkdown('# h\n\nOther prose.\n', first);
  expectSameTree(again.root, parseMarkdown('# h\n\nOther prose.\n').root);
});

test('an edit that nests too deep leaves the previous document as it was', () => {
  const text = '# h\n\nProse.\n';
  const document = parseMarkdown(text);
  expect(() => parseMarkdown(`${'> '.repeat(200)}x\n\n${text}`, document)).toThrow(BudgetError);
  expectSameTree(document.root, parseMarkdown(text).root);
  const next = parseMarkdown(`${text}\nMore.\n`, document);
  expect(next.root.children[0]).toBe(document.root.children[0]);
});
