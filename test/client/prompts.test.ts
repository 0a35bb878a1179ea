import { expect, it } from 'vitest';
import { firstPrompt, insertedPrompts, promptsOf } from '../../client/src/note/prompts.ts';
import { sections } from '../../server/src/core/protocol/sections.ts';

const cut = (text: string) => {
  const found = firstPrompt(text);
  return found && text.slice(found.start, found.end);
};

it.each([
  ['## Risk\n\n[record what was asked]\n[record more]', '[record what was asked]'],
  ['---\nclient: "[record the client code]"\n---\n', '"[record the client code]"'],
  ['- [ ] [state what the client will do]', '[state what the client will do]'],
  ['problem_area: [grief, role-dispute]\n- [x] done', undefined],
  ['', undefined],
])('the first prompt of %j', (text, found) => {
  expect(cut(text)).toBe(found);
});

it('is found in every section that can be inserted', () => {
  expect(
    sections.filter(({ prompts }) => prompts.length > 0 && cut(prompts.join('\n')) === undefined),
  ).toEqual([]);
});

it('all prompts of a text are found, in their order', () => {
  const text = 'a: "[record it]"\n- [ ] [state one] and [x] [state two]';
  expect(promptsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '"[record it]"',
    '[state one]',
    '[state two]',
  ]);
});

it('the prompts that a change has inserted are found where they have come to be', () => {
  const changes = [
    { rangeOffset: 9, rangeLength: 0, text: 'y\n[name the client] [name it]' },
    { rangeOffset: 0, rangeLength: 3, text: 'longer [ask one]\n' },
  ];
  expect(insertedPrompts(changes)).toEqual([
    { start: 7, end: 16 },
    { start: 25, end: 42 },
    { start: 43, end: 52 },
  ]);
  expect(insertedPrompts([{ rangeOffset: 0, rangeLength: 1, text: 'no prompt' }])).toEqual([]);
});
