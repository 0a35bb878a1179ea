import { expect, it, vi } from 'vitest';
import { WhileSeen } from '../../client/src/views/while-seen.ts';

it('asks when it is first seen, and not before', () => {
  const ask = vi.fn();
  const fresh = new WhileSeen(ask);
  fresh.outdated();
  expect(ask).not.toHaveBeenCalled();
  fresh.seen(true);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('asks at once for what is seen, and once for all that has changed unseen', () => {
  const ask = vi.fn();
  const fresh = new WhileSeen(ask);
  fresh.seen(true);
  fresh.outdated();
  expect(ask).toHaveBeenCalledTimes(2);
  fresh.seen(false);
  fresh.outdated();
  fresh.outdated();
  expect(ask).toHaveBeenCalledTimes(2);
  fresh.seen(true);
  expect(ask).toHaveBeenCalledTimes(3);
});

it('does not ask again for what it has asked for', () => {
  const ask = vi.fn();
  const fresh = new WhileSeen(ask);
  fresh.seen(true);
  fresh.seen(false);
  fresh.seen(true);
  expect(ask).toHaveBeenCalledTimes(1);
});
