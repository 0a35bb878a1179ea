import { expect, it } from 'vitest';
import { firstPrompt, insertedPrompt } from '../../client/src/note/prompts.ts';
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

it('the prompt that a change has inserted is found where it has come to be', () => {
  const changes = [
    { rangeOffset: 9, rangeLength: 0, text: 'y\n[name the client]' },
    { rangeOffset: 0, rangeLength: 3, text: 'longer\n' },
  ];
  expect(insertedPrompt(changes)).toEqual({ start: 15, end: 32 });
  expect(insertedPrompt([{ rangeOffset: 0, rangeLength: 1, text: 'no prompt' }])).toBeUndefined();
});
