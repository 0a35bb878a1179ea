import { describe, expect, it } from 'vitest';
import {
  isInPrompt,
  type Place,
  promptAt,
  promptFrom,
  stepByKey,
} from '../../client/src/note/prompt-steps.ts';

const place = (line: number, from: number, to = from): Place => ({
  start: { line, character: from },
  end: { line, character: to },
});
const prompts = [place(2, 8, 30), place(6, 0, 40), place(6, 44, 60)];

describe('a selection is in a prompt', () => {
  it.each<[string, Place, number | undefined]>([
    ['the whole of it', place(2, 8, 30), 0],
    ['a cursor before its first letter', place(2, 8), 0],
    ['a cursor within', place(6, 12), 1],
    ['a part', place(6, 45, 50), 2],
    ['not a cursor right after it', place(2, 30), undefined],
    [
      'not where more is selected',
      { start: { line: 2, character: 8 }, end: { line: 3, character: 0 } },
      undefined,
    ],
    ['not between two', place(6, 42), undefined],
  ])('%s', (_, selection, expected) => {
    expect(promptAt(prompts, selection)).toBe(expected);
  });
});

describe('the keys', () => {
  it.each<[string, Place, boolean, boolean | undefined]>([
    ['belong to the prompts in one of them', place(2, 8, 30), true, true],
    ['belong to them by the places of an earlier text', place(2, 8, 30), false, true],
    ['are their own elsewhere', place(2, 2), true, false],
    ['stay as they are where a prompt may have come since', place(2, 2), false, undefined],
  ])('%s', (_, selection, isCurrent, expected) => {
    expect(isInPrompt(prompts, selection, isCurrent)).toBe(expected);
  });

  it('go to the next and the previous one', () => {
    expect(stepByKey(prompts, place(2, 8, 30), 1)).toEqual({ select: prompts[1] });
    expect(stepByKey(prompts, place(6, 50), -1)).toEqual({ select: prompts[1] });
  });

  it('leave the last one, and stay at the first', () => {
    expect(stepByKey(prompts, place(6, 44, 60), 1)).toEqual({ leave: { line: 6, character: 60 } });
    expect(stepByKey(prompts, place(2, 12), -1)).toEqual({ select: prompts[0] });
  });

  it('do elsewhere what they usually do', () => {
    expect(stepByKey(prompts, place(0, 0), 1)).toBe('usual');
    expect(stepByKey([], place(2, 8), -1)).toBe('usual');
  });
});

it('from the palette, the next one is found from anywhere, round the end', () => {
  expect(promptFrom(prompts, place(4, 0), 1)).toEqual(prompts[1]);
  expect(promptFrom(prompts, prompts[2] as Place, 1)).toEqual(prompts[0]);
  expect(promptFrom(prompts, place(4, 0), -1)).toEqual(prompts[0]);
  expect(promptFrom(prompts, place(0, 0), -1)).toEqual(prompts[2]);
  expect(promptFrom([], place(0, 0), 1)).toBeUndefined();
});
