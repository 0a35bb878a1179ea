import { expect, it } from 'vitest';
import { firstPrompt } from '../../client/src/note/prompts.ts';
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
