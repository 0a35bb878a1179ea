import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { debounced, throttled } from '../../client/src/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('debounced waits for the end of a burst', () => {
  const run = vi.fn();
  const call = debounced(200, run);
  for (let step = 0; step < 10; step++) {
    call();
    vi.advanceTimersByTime(150);
  }
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(run).toHaveBeenCalledTimes(1);
});

it('throttled keeps its pace during a burst', () => {
  const run = vi.fn();
  const call = throttled(200, run);
  for (let step = 0; step < 10; step++) {
    call();
    vi.advanceTimersByTime(100);
  }
  expect(run).toHaveBeenCalledTimes(5);
});

it.each([debounced, throttled])('%o forgets what was cancelled', (paced) => {
  const run = vi.fn();
  const call = paced(200, run);
  call();
  call.cancel();
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
  call();
  vi.advanceTimersByTime(200);
  expect(run).toHaveBeenCalledTimes(1);
});
