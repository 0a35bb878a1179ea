import { expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/core/text/edit.ts';

const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });

test('edits refer to the text before any of them, in whatever order they come', () => {
  expect(applyEdits('one two three', [edit(8, 13, '3'), edit(0, 3, '1'), edit(4, 4, 'and ')])).toBe(
    '1 and two 3',
  );
});

test('no edits change nothing', () => {
  expect(applyEdits('one', [])).toBe('one');
});

test('two insertions at one place keep the order in which they come', () => {
  expect(applyEdits('ab', [edit(1, 1, 'x'), edit(1, 1, 'y')])).toBe('axyb');
});

test.each([[[edit(0, 2, ''), edit(1, 3, '')]], [[edit(2, 1, '')]], [[edit(0, 99, '')]]])(
  'where edits overlap or leave the text, nothing is changed',
  (edits) => {
    expect(applyEdits('abc', edits)).toBeUndefined();
  },
);
