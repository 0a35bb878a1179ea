import { expect, it, vi } from 'vitest';
import { Latest } from '../../client/src/latest.ts';

/** Questions whose answers come when the test says so. */
function questions() {
  const open: { readonly resolve: (answer: string) => void; readonly reject: (error: Error) => void }[] = [];
  return { open, ask: () => new Promise<string>((resolve, reject) => open.push({ resolve, reject })) };
}

it('passes on the answer to the last question only, in whatever order they come', async () => {
  const { open, ask } = questions();
  const latest = new Latest<string>();
  const [take, failed] = [vi.fn(), vi.fn()];
  const asked = [latest.ask(ask, take, failed), latest.ask(ask, take, failed)];
  open[1]?.resolve('second');
  open[0]?.resolve('first');
  await Promise.all(asked);
  expect(take.mock.calls).toEqual([['second']]);
  expect(failed).not.toHaveBeenCalled();
});

it('passes on each answer where nothing else was asked meanwhile', async () => {
  const latest = new Latest<string>();
  const taken: string[] = [];
  for (const answer of ['first', 'second'])
    await latest.ask(
      () => answer,
      (given) => taken.push(given),
      () => {},
    );
  expect(taken).toEqual(['first', 'second']);
});

it('reports a question that has failed, and keeps what was taken', async () => {
  const { open, ask } = questions();
  const latest = new Latest<string>();
  const [take, failed] = [vi.fn(), vi.fn()];
  const asked = latest.ask(ask, take, failed);
  const error = new Error('gone');
  open[0]?.reject(error);
  await asked;
  await latest.ask(
    () => {
      throw error;
    },
    take,
    failed,
  );
  expect(take).not.toHaveBeenCalled();
  expect(failed.mock.calls).toEqual([[error], [error]]);
});
