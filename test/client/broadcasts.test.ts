import { expect, it, vi } from 'vitest';
import { Broadcasts } from '../../client/src/broadcasts.ts';

/** What the language client does: of all listeners to a method it keeps the last. */
function oneListenerEach() {
  const last = new Map<string, (params: unknown) => void>();
  const subscribe = (method: string, listener: (params: unknown) => void) => {
    last.set(method, listener);
    return { dispose: () => void last.delete(method) };
  };
  return { last, subscribe };
}

it('all listeners to a method are called, in the order in which they came', () => {
  const { last, subscribe } = oneListenerEach();
  const told: string[] = [];
  const broadcasts = new Broadcasts(subscribe);
  broadcasts.on('a', (params) => told.push(`first ${params}`));
  broadcasts.on('a', (params) => told.push(`second ${params}`));
  broadcasts.on('b', (params) => told.push(`other ${params}`));
  last.get('a')?.(1);
  last.get('b')?.(2);
  expect(told).toEqual(['first 1', 'second 1', 'other 2']);
});

it('a listener that has ended is not called again, and the others still are', () => {
  const { last, subscribe } = oneListenerEach();
  const broadcasts = new Broadcasts(subscribe);
  const [ended, stays] = [vi.fn(), vi.fn()];
  const listener = broadcasts.on('a', ended);
  broadcasts.on('a', stays);
  listener.dispose();
  last.get('a')?.(1);
  expect(ended).not.toHaveBeenCalled();
  expect(stays).toHaveBeenCalledTimes(1);
});

it('a function that listens twice is called twice, and ends one at a time', () => {
  const { last, subscribe } = oneListenerEach();
  const broadcasts = new Broadcasts(subscribe);
  const listener = vi.fn();
  broadcasts.on('a', listener).dispose();
  broadcasts.on('a', listener);
  broadcasts.on('a', listener);
  last.get('a')?.(1);
  expect(listener).toHaveBeenCalledTimes(2);
});

it('nothing is left of it', () => {
  const { last, subscribe } = oneListenerEach();
  const broadcasts = new Broadcasts(subscribe);
  broadcasts.on('a', () => {});
  broadcasts.on('b', () => {});
  expect([...last.keys()]).toEqual(['a', 'b']);
  broadcasts.dispose();
  expect([...last.keys()]).toEqual([]);
});
