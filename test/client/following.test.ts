import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REPORT_TITLE, type Shown, stepFor } from '../../client/src/note/following.ts';
import { call } from '../cli/command-line.ts';

const note: Shown = {
  languageId: 'markdown',
  isWorkedOn: true,
  isOwnPage: false,
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
    ['the page on a rule', { ...note, isOwnPage: true, firstLine: '# Missing section' }],
    ['an older version of a note', { ...note, isWorkedOn: false }],
    ['a report in Markdown', { ...note, firstLine: REPORT_TITLE }],
    ['a report in Markdown, saved with CRLF', { ...note, firstLine: `${REPORT_TITLE}\r` }],
  ])('they keep their note beside %s, as long as it is in an editor', (_, shown) => {
    expect(stepFor(shown, true)).toBe('keep');
    expect(stepFor(shown, false)).toBe('blank');
  });
});

it('a report begins as the views expect it', async () => {
  const cwd = fileURLToPath(new URL('../../examples/clinic/syn-101', import.meta.url));
  const { out } = await call(['lint', '--format', 'markdown'], { cwd });
  expect(out.split('\n')[0]).toBe(REPORT_TITLE);
});
