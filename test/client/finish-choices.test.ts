import { expect, it } from 'vitest';
import { leftIn, offerOf, stepsFor } from '../../client/src/commands/finish-choices.ts';
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
  expect(stepsFor(outlineOf({ standing }))).toEqual(steps);
});

it('offers no step that would be refused, and says why', () => {
  const edits = { version: 1, edits: [] };
  const refusal = 'This note was changed after it was signed. It cannot be co-signed as it is.';
  const changed = offerOf([
    ['cosign', { refusal }],
    ['addendum', edits],
  ]);
  expect(changed.choices.map(({ step }) => step)).toEqual(['addendum']);
  expect(changed.refusals).toEqual([refusal]);
  expect(offerOf([['sign', edits]])).toMatchObject({ choices: [{ step: 'sign' }], refusals: [] });
  // Without an answer, such as where the server is being started, the step itself says what is wrong.
  expect(offerOf([['sign', null]]).choices).toHaveLength(1);
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

it('in a signed note, the next prompt is one of its addendum, not of its text', () => {
  const outline = outlineOf({ standing: 'signed', prompts: [prompt, inAddendum] });
  expect(leftIn(outline, 0)?.prompt).toBe(inAddendum);
});
