import 'vscode-languageserver/node';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices } from '../../server/src/lsp/slices.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** When each of some items was worked on, in milliseconds, if one takes 3 ms. */
async function timesOf(items: number, lastAsked?: () => number, isCancelled = () => false) {
  const times: number[] = [];
  const start = performance.now();
  const work = () => {
    times.push(Math.round(performance.now() - start));
    vi.advanceTimersByTime(3);
  };
  const done = inSlices(Array.from({ length: items }), work, isCancelled, lastAsked);
  await vi.advanceTimersByTimeAsync(1000);
  return { times, isComplete: await done };
}

it('lets everything that waits have its turn after each slice', async () => {
  expect(await timesOf(4)).toEqual({ times: [0, 4, 8, 12], isComplete: true });
});

it('goes on at once where nothing was asked lately', async () => {
  const since = performance.now() - 100;
  expect((await timesOf(4, () => since)).times).toEqual([0, 4, 8, 12]);
});

it('rests less often where nothing was asked for a second', async () => {
  const asked = performance.now() - 1001;
  expect((await timesOf(5, () => asked)).times).toEqual([0, 3, 6, 10, 13]);
});

it('rests while requests come, but never for long', async () => {
  const { times, isComplete } = await timesOf(4, () => performance.now());
  expect(times).toEqual([0, 28, 56, 84]);
  expect(isComplete).toBe(true);
});

it('goes on when the last request lies back a little', async () => {
  const asked = performance.now() + 3;
  expect((await timesOf(3, () => asked)).times).toEqual([0, 8, 12]);
});

it('ends where it is cancelled', async () => {
  let left = 2;
  expect(await timesOf(4, undefined, () => left-- === 0)).toMatchObject({ isComplete: false });
});
