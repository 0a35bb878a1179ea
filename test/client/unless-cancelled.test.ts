import { expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import { unlessCancelled } from '../../client/src/files/unless-cancelled.ts';

const never = () => new Promise<string>(() => undefined);

it('a file system that answers is listened to', async () => {
  const { token } = new CancellationTokenSource();
  expect(await unlessCancelled(token, 'nothing', async () => 'text')).toBe('text');
});

it('one that does not is left as soon as no one waits', async () => {
  const source = new CancellationTokenSource();
  const answer = unlessCancelled(source.token, 'nothing', never);
  source.cancel();
  expect(await answer).toBe('nothing');
});

it('and is not asked where no one waits any more', async () => {
  const source = new CancellationTokenSource();
  source.cancel();
  let isAsked = false;
  const ask = async () => {
    isAsked = true;
    return 'text';
  };
  expect(await unlessCancelled(source.token, 'nothing', ask)).toBe('nothing');
  expect(isAsked).toBe(false);
});
