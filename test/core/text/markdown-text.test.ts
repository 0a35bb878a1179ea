import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { markdownCode, markdownText } from '../../../server/src/core/index.ts';

const parsed = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

/** Pieces of which marks of Markdown are made, and words. */
const piece = fc.constantFrom(
  ...[
    '!',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '*',
    '_',
    '`',
    '``',
    '~~',
    '#',
    '##',
    '-',
    '+',
    '1.',
    '12)',
    '=',
    '|',
  ],
  ...[
    '\\',
    '&amp;',
    '&',
    ':',
    '//',
    'https://a.example/p.png',
    'www.a.example',
    'a@b.example',
    '\n',
    '\n\n',
    ' ',
  ],
  ...['    ', '\t', 'Family tree', 'x', 'é', '😀', '<img src=x>', '<!-- x -->', '---', '***', '$', '"', "'"],
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const shown = (plain: string) => plain.replace(/\s+/g, ' ').trim();

describe('a text in Markdown', () => {
  it('is shown as it is, and is nothing but text', () => {
    fc.assert(
      fc.property(text, (plain) => {
        for (const markdown of [markdownText(plain), `**${markdownText(`x${plain}x`)}**`]) {
          const tree = parsed(markdown);
          const allowed = ['root', 'paragraph', 'text', 'strong'];
          expect(typesIn(tree).filter((type) => !allowed.includes(type))).toEqual([]);
        }
        expect(textOf(parsed(markdownText(plain)))).toBe(shown(plain));
      }),
      { numRuns: 1000, seed: 20_250_601 },
    );
  });

  it('is shown as code, whatever it holds', () => {
    fc.assert(
      fc.property(text, (plain) => {
        const tree = parsed(markdownCode(plain));
        expect(typesIn(tree)).toEqual(shown(plain) === '' ? ['root'] : ['root', 'paragraph', 'inlineCode']);
        expect(textOf(tree)).toBe(shown(plain));
      }),
      { numRuns: 500, seed: 20_250_601 },
    );
  });

  it.each([
    ['![x](https://a.example/p.png)', '!\\[x\\](https\\://a.example/p.png)'],
    ['see www.a.example or a@b.example', 'see www\\.a.example or a\\@b.example'],
    ['<img src=x>', '\\<img src=x>'],
    ['Field: planned_sessions (of 16)', 'Field: planned_sessions (of 16)'],
    ['Review of the previous week: what #mood-link is', 'Review of the previous week: what #mood-link is'],
    ['C&A, R&D', 'C&A, R&D'],
    ['1. first', '1\\. first'],
    ['one\n\n# two', 'one # two'],
  ])('escapes what has to be, and no more: %j', (plain, markdown) => {
    expect(markdownText(plain)).toBe(markdown);
  });
});
