import { expect, it } from 'vitest';
import { copiedText, copyChoice } from '../../client/src/commands/record-text.ts';

const none = {
  version: 1,
  edits: [],
  prompts: 0,
  directives: 0,
  comments: 0,
  tags: 0,
  keepsFrontMatter: false,
};

it.each([
  [none, 'Left out: the marks of Markdown'],
  [
    { ...none, keepsFrontMatter: true },
    'The front matter cannot be read, and stays as it is. Left out: the marks of Markdown',
  ],
  [{ ...none, tags: 1 }, 'Left out: 1 tag, the marks of Markdown'],
  [
    { ...none, prompts: 2, directives: 1, comments: 3, tags: 4 },
    'Left out: 2 unanswered prompts, 1 directive, 3 comments, 4 tags, the marks of Markdown',
  ],
])('what is left out is said before: %o', (copy, detail) => {
  expect(copyChoice(copy)).toEqual({
    label: 'Copy as plain text',
    description: 'to the clipboard, where other programs can read it; no file is written',
    detail,
  });
});

it('edits a text in any order, with CRLF as it is', () => {
  const at = (line: number, from: number, to: number, newText: string) => ({
    range: { start: { line, character: from }, end: { line, character: to } },
    newText,
  });
  const edits = [at(1, 3, 9, ''), at(0, 0, 2, ''), at(1, 3, 3, '!')];
  expect(copiedText('# One\r\nTwo #role\r\n', { edits })).toBe('One\r\nTwo!\r\n');
});
