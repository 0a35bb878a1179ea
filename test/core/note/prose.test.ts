import { describe, expect, test } from 'vitest';
import { NoteBinder, resolveConfig } from '../../../server/src/core/index.ts';
import { proseOf } from '../../../server/src/core/note/note.ts';
import { countWords, sentencesOf } from '../../../server/src/core/note/prose.ts';

/** The prose of a text's first block. */
function proseIn(text: string): string {
  const note = new NoteBinder(resolveConfig(undefined).lexicon).read(text);
  const [block] = note.blocks;
  return block ? proseOf(note, block) : '';
}

describe('prose', () => {
  test.each([
    ['plain text', 'plain text'],
    ['a `code` b', 'a        b'],
    ['a **b** c', 'a   b   c'],
    ['a [b](c "d") e', 'a  b         e'],
    ['a <!-- b --> c', 'a            c'],
    ['a <b>c</b>', 'a    c    '],
    ['<div>\nb\n</div>', '     \nb\n      '],
    ['# heading', ''],
    ['```\ncode\n```', '            '],
    ['![alt](src)', '           '],
  ])('%j', (text, prose) => {
    expect(proseIn(text)).toBe(prose);
  });

  test.each(['- one\n- two\n\n  three', '| a | b |\n|---|---|\n| 1 | 2 |', '> a\n> b\n>\n> c'])(
    'has the length of its source, and new paragraphs begin with a break: %j',
    (text) => {
      const prose = proseIn(text);
      expect(prose).toHaveLength(text.length);
      expect(prose).toContain('\u2029');
      for (const [index, character] of [...prose].entries())
        if (/\w/.test(character)) expect(character).toBe(text.charAt(index));
    },
  );
});

test.each([
  ['', 0],
  ['one two  three', 3],
  ['No method, plan – or intent.', 5],
  ['C-SSRS 3/10 #risk …', 3],
  ['café 😔 she’s', 2],
])('%j holds %i words', (prose, count) => {
  expect(countWords(prose)).toBe(count);
});

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['One.\nTwo', ['One.', 'Two']],
  ['3.5 points. She said “no.” He left', ['3.5 points.', 'She said “no.”', 'He left']],
  ['one\u2029two', ['one', 'two']],
  ['  ', []],
])('%j', (prose, sentences) => {
  expect(sentencesOf(prose)).toEqual(sentences);
});
