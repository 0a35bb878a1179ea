import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gatherFacts } from '../../server/src/core/index.ts';
import { OpenDocument } from '../../server/src/lsp/open-document.ts';
import { RefreshTracker } from '../../server/src/lsp/refresh-tracker.ts';
import { Runner } from '../../server/src/lsp/runner.ts';
import { ChecksInMemory } from '../harness/checks-in-memory.ts';
import { shortNote } from '../harness/courses.ts';
import { noteOf } from '../harness/notes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** One open document, about which the answer is whatever `known` holds. */
function open() {
  const document = new OpenDocument('file:///a/s08.ipt.md', 'markdown', 1, '');
  const { courses } = new ChecksInMemory();
  const typed: (() => void)[] = [];
  const documents = {
    all: () => [document],
    onDidChangeContent: (listener: () => void) => typed.push(listener),
  };
  const state = { known: 'first', refreshes: 0, logged: [] as string[] };
  const server = { documents, courses, runner: new Runner((line) => state.logged.push(line)) };
  const answered = new RefreshTracker(server as never, {
    task: 'test',
    answer: () => state.known,
    canRefresh: () => true,
    refresh: async () => void state.refreshes++,
  });
  return {
    state,
    ask: () => answered.answer(document),
    type: () => {
      document.change([{ text: 'x' }], document.version + 1);
      for (const listener of typed) listener();
    },
    neighbourChanges: () => {
      const text = shortNote({ session: state.known.length });
      courses.put(gatherFacts(noteOf(text), `/a/${state.known}.ipt.md`));
    },
    pause: () => vi.advanceTimersByTimeAsync(1000),
  };
}

it('the client is told to ask again where the answer has become another, once', async () => {
  const { state, ask, neighbourChanges, pause } = open();
  expect(ask()).toBe('first');
  state.known = 'second';
  neighbourChanges();
  expect(state.refreshes).toBe(0);
  await pause();
  expect(state.refreshes).toBe(1);
  state.known = 'third';
  neighbourChanges();
  await pause();
  expect(state.refreshes).toBe(1);
  ask();
  state.known = 'fourth';
  neighbourChanges();
  await pause();
  expect(state.refreshes).toBe(2);
  expect(state.logged).toEqual([]);
});

it('it is not told where nothing is asked, nothing differs, or the note itself is typed in', async () => {
  const { state, ask, type, neighbourChanges, pause } = open();
  neighbourChanges();
  await pause();
  ask();
  neighbourChanges();
  await pause();
  state.known = 'second';
  type();
  await pause();
  expect(state.refreshes).toBe(0);
});
