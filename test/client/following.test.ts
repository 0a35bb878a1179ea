import { describe, expect, it } from 'vitest';
import { type Shown, stepFor } from '../../client/src/note/following.ts';
import { call } from '../cli/command-line.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';

const note: Shown = {
  languageId: 'markdown',
  isWorkedOn: true,
  firstLine: '---',
};

describe('where the views turn', () => {
  it('they follow to Markdown that is worked on, whatever they showed before', () => {
    expect(stepFor(note, true)).toBe('follow');
    expect(stepFor(note, false)).toBe('follow');
    expect(stepFor({ ...note, firstLine: '# IPT Notes of a service' }, true)).toBe('follow');
  });

  it.each<[string, Shown | undefined]>([
    ['a preview, the settings, an empty window', undefined],
    ['a file of settings', { ...note, languageId: 'jsonc', firstLine: '{' }],
    ['a log', { ...note, languageId: 'log', isWorkedOn: false, firstLine: '[trace]' }],
    ['the page on a rule', { ...note, isWorkedOn: false, firstLine: '# Missing section' }],
    ['an older version of a note', { ...note, isWorkedOn: false }],
    ['a report in Markdown', { ...note, firstLine: '# IPT Notes' }],
    [
      'a report in Markdown, saved with CRLF',
      { ...note, firstLine: '# IPT Notes: 2 files could not be checked\r' },
    ],
  ])('they keep their note beside %s, as long as it is in an editor', (_, shown) => {
    expect(stepFor(shown, true)).toBe('keep');
    expect(stepFor(shown, false)).toBe('blank');
  });
});

it.each([
  ['whole', { 's08.ipt.md': wholeNote }],
  ['not whole', { 's08.ipt.md': wholeNote, 's09.ipt.md': '\0' }],
])('a report begins as the views expect it: %s', async (_, files) => {
  const { out } = await call(['lint', '--format', 'markdown'], { cwd: folderWith(files).path });
  expect(stepFor({ ...note, firstLine: out.split('\n')[0] ?? '' }, true)).toBe('keep');
});
