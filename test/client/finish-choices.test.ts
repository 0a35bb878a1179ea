import { expect, it } from 'vitest';
import { leftIn, stepsFor } from '../../client/src/commands/finish-choices.ts';
import type { OutlineResult } from '../../server/src/wire/note.ts';
import { outlineOf } from './wire-samples.ts';

const prompt = { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } };
const inAddendum = { ...prompt, isInAddendum: true as const };

it.each<[OutlineResult['standing'], string[]]>([
  ['draft', ['sign', 'complete']],
  ['complete', ['sign']],
  ['signed', ['cosign', 'addendum']],
  ['cosigned', ['addendum']],
])('a note that is %s goes on by %s', (standing, steps) => {
  expect(stepsFor(outlineOf({ standing })).map(({ step }) => step)).toEqual(steps);
});

it.each<[Partial<OutlineResult>, number, string | undefined]>([
  [{}, 0, undefined],
  [{ prompts: [prompt] }, 0, 'Left before this note can be signed: 1 prompt.'],
  [{ prompts: [prompt, prompt] }, 1, 'Left before this note can be signed: 2 prompts and 1 error.'],
  [{ standing: 'complete' }, 2, 'Left before this note can be signed: 2 errors.'],
  [{ standing: 'signed', prompts: [prompt] }, 2, undefined],
  [{ standing: 'signed', prompts: [prompt, inAddendum] }, 2, 'Left in the addendum: 1 prompt.'],
  [{ standing: 'cosigned', prompts: [inAddendum] }, 0, 'Left in the addendum: 1 prompt.'],
  [{ standing: 'cosigned' }, 1, undefined],
])('what is left of %o with %i errors: %s', (over, errors, expected) => {
  expect(leftIn(outlineOf(over), errors)?.words).toBe(expected);
});

it('a signed note is led on to the prompt of its addendum, not to one of its text', () => {
  const outline = outlineOf({ standing: 'signed', prompts: [prompt, inAddendum] });
  expect(leftIn(outline, 0)?.prompt).toBe(inAddendum);
});
