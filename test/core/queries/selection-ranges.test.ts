import { expect, it } from 'vitest';
import { selectionAt } from '../../../server/src/core/index.ts';
import { marked, noteOf } from '../../harness/notes.ts';

function selections(textWithCursor: string): string[] {
  const { text, offset } = marked(textWithCursor);
  return selectionAt(noteOf(text), offset).map(({ start, end }) => text.slice(start, end));
}

it('grows from a value over its line to the front matter and the note', () => {
  const text = '---\nclient: SYN-101\nphase: mid‸dle\n---\n\nText.\n';
  expect(selections(text)).toEqual([
    'middle',
    'phase: middle',
    'client: SYN-101\nphase: middle',
    '---\nclient: SYN-101\nphase: middle\n---',
    text.replace('‸', ''),
  ]);
});

it('grows from emphasis over paragraph and item to the section', () => {
  expect(selections('## One\n\n- a *wo‸rd* here\n- more\n\n## Two\n')).toEqual([
    'word',
    '*word*',
    'a *word* here',
    '- a *word* here',
    '- a *word* here\n- more',
    '## One\n\n- a *word* here\n- more\n\n',
    '## One\n\n- a *word* here\n- more\n\n## Two\n',
  ]);
});

it('always ends with the whole note', () => {
  expect(selections('‸')).toEqual(['']);
  expect(selections('Text\n\n‸\n').at(-1)).toBe('Text\n\n\n');
});
