import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { frontMatterFence, parseMarkdown } from '../../../server/src/core/markdown/index.ts';
import { runs, TIMEOUT } from './documents.ts';

/** Remark with front matter on for every text, as the product does not have it. */
const withFrontMatter = unified().use(remarkParse).use(remarkFrontmatter).freeze();

test.each([
  ['---\nsession: 8\n---\n', 'session: 8'],
  ['---\r\nsession: 8\r\nphase: middle\r\n---\r\nx', 'session: 8\r\nphase: middle'],
  ['---\rsession: 8\r---', 'session: 8'],
  ['--- \t\nsession: 8\n---  \nx', 'session: 8'],
  ['---\n---\n', ''],
  ['---\n\n---\n', ''],
  ['---\n\n\n---\n', '\n'],
  ['---\n----\n --- \n--- x\n---', '----\n --- \n--- x'],
])('%j has front matter', (text, content) => {
  const fence = frontMatterFence(text);
  expect(fence && text.slice(fence.contentStart, fence.contentEnd)).toBe(content);
  expect(fence && text.slice(fence.closeStart, fence.closeEnd)).toBe('---');
  expect(parseMarkdown(text).root.children[0]).toMatchObject({
    type: 'yaml',
    value: content,
    position: { start: { offset: fence?.start }, end: { offset: fence?.end } },
  });
});

test.each([
  '',
  '---',
  '---\n',
  '---\nsession: 8\n',
  '---\nsession: 8\n--\n',
  '---\nx\n ---\n',
  '----\nx\n---\n',
  ' ---\nx\n---\n',
  '\ufeff---\nx\n---\n',
])('%j has none', (text) => {
  expect(frontMatterFence(text)).toBeUndefined();
});

/** Remark would drop such a mark, which for the parser is a character like any other. */
const isMarked = (text: string) => text.startsWith('\ufeff');

const lines = fc.array(
  fc.tuple(
    fc.constantFrom(
      '---',
      '--- ',
      '---\t',
      '----',
      ' ---',
      '--',
      'a: b',
      '',
      ' ',
      '- [ ] x',
      '\0',
      '\ufeff---',
      '--- x',
    ),
    fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n'),
  ),
  { maxLength: 8 },
);

test(
  'a fence is found exactly where remark-frontmatter finds one',
  () =>
    fc.assert(
      fc.property(
        fc.constantFrom('---', '--- ', '', '\ufeff---', '\ufeff\ufeff---'),
        lines,
        (opening, rest) => {
          const text = opening + rest.map(([line, end]) => `${end}${line}`).join('');
          const fence = frontMatterFence(text);
          const [first] = withFrontMatter.parse(isMarked(text) ? `\ufeff${text}` : text).children;
          expect(fence?.end).toBe(first?.type === 'yaml' ? first.position?.end.offset : undefined);
          if (fence && first?.type === 'yaml') {
            const content = text.slice(fence.contentStart, fence.contentEnd);
            expect(content.replaceAll('\0', '\ufffd')).toBe(first.value);
          }
        },
      ),
      runs(),
    ),
  TIMEOUT,
);
