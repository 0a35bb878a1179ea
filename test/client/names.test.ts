import { describe, expect, it } from 'vitest';
import type { SecretStorage } from 'vscode';
import { NAMES_KEY, NamesToFlag, namesTyped } from '../../client/src/names/names-to-flag.ts';
import { tellNames } from '../../client/src/names/tell-names.ts';
import type { LinkState, ServerLink } from '../../client/src/server-link.ts';
import { nameList } from '../../server/src/core/index.ts';
import { NamesNotification, type NamesParams } from '../../server/src/wire/names.ts';

/** A store of secrets in memory, shared by windows as VS Code's is. */
function secretStore() {
  const kept = new Map<string, string>();
  const listeners = new Set<(event: { key: string }) => void>();
  const changed = (key: string) => {
    for (const listener of listeners) listener({ key });
  };
  const store: Pick<SecretStorage, 'get' | 'store' | 'delete' | 'onDidChange'> = {
    get: async (key) => kept.get(key),
    store: async (key, value) => {
      kept.set(key, value);
      changed(key);
    },
    delete: async (key) => {
      kept.delete(key);
      changed(key);
    },
    onDidChange: (listener) => {
      listeners.add(listener);
      return { dispose: () => void listeners.delete(listener) };
    },
  };
  return { kept, listeners, secrets: store as unknown as SecretStorage };
}

/** The client's side of a server that keeps what it is told. */
function serverLink() {
  const told: { readonly method: string; readonly params: NamesParams }[] = [];
  const waiting: (() => void)[] = [];
  let become: (state: LinkState) => void = () => {};
  const link: Pick<ServerLink, 'tell' | 'failed' | 'onDidChangeState'> = {
    tell: ({ method }, params) => {
      told.push({ method, params: params as NamesParams });
      for (const wake of waiting.splice(0)) wake();
    },
    failed: (_, error) => {
      throw error;
    },
    onDidChangeState: (listener) => {
      become = listener;
      return { dispose: () => {} };
    },
  };
  const next = () => new Promise<void>((resolve) => waiting.push(resolve));
  return { told, next, become: (state: LinkState) => become(state), link: link as unknown as ServerLink };
}

describe('names to flag', () => {
  it.each([
    ['Anna Weber, Dr. Novak;\nBerlin\r\n ,', ['Anna Weber', 'Berlin', 'Dr. Novak']],
    ['  Anna \t Weber ,Anna Weber', ['Anna Weber']],
    [' , ;', []],
  ])('are typed with commas between: %j', (text, names) => {
    expect(namesTyped(text)).toEqual(names);
  });

  it('are added, removed and cleared, and kept as a secret only', async () => {
    const { kept, secrets } = secretStore();
    const names = new NamesToFlag(secrets);
    expect(await names.read()).toEqual([]);
    await names.add(['Weber', 'Novak', ' ']);
    await names.add(['Novak', 'Berlin']);
    expect(await names.read()).toEqual(['Berlin', 'Novak', 'Weber']);
    await names.remove('Novak');
    expect(JSON.parse(kept.get(NAMES_KEY) ?? '')).toEqual(['Berlin', 'Weber']);
    await names.remove('Berlin');
    await names.remove('Weber');
    expect([...kept]).toEqual([]);
    await names.add(['Weber']);
    await names.clear();
    expect([...kept]).toEqual([]);
  });

  it.each(['', '{', '{"a":1}', '[1,null]'])('of what cannot be read there are none: %j', async (stored) => {
    const { kept, secrets } = secretStore();
    kept.set(NAMES_KEY, stored);
    expect(await new NamesToFlag(secrets).read()).toEqual([]);
  });
});

describe('the server is told the names', () => {
  it('when it starts and when they change, also in another window, and as salted hashes', async () => {
    const { secrets } = secretStore();
    const { told, next, become, link } = serverLink();
    await new NamesToFlag(secrets).add(['Anna Weber']);
    const telling = tellNames(link, new NamesToFlag(secrets));
    let heard = next();
    become('running');
    await heard;
    heard = next();
    await new NamesToFlag(secrets).add(['Novak']);
    await heard;
    expect(told.map(({ method }) => method)).toEqual([NamesNotification.method, NamesNotification.method]);
    const [first, second] = told.map(({ params }) => params);
    expect(first?.salt.length).toBeGreaterThan(30);
    expect(second?.salt).toBe(first?.salt);
    const expected = nameList(['Anna Weber', 'Novak'], second?.salt ?? '');
    expect(second).toEqual({
      salt: expected.salt,
      hashes: [...expected.hashes],
      firstWords: [...expected.firstWords],
      maxWords: 2,
    });
    expect(JSON.stringify(told)).not.toMatch(/anna|weber|novak/i);
    telling.dispose();
  });

  it('with another salt in every window', async () => {
    const { secrets } = secretStore();
    await new NamesToFlag(secrets).add(['Weber']);
    const salts = await Promise.all(
      [1, 2].map(async () => {
        const { told, next, become, link } = serverLink();
        tellNames(link, new NamesToFlag(secrets));
        const heard = next();
        become('running');
        await heard;
        return told[0]?.params.salt;
      }),
    );
    expect(salts[0]).not.toBe(salts[1]);
  });

  it('not of other secrets, and not once it is disposed of', async () => {
    const { secrets, listeners } = secretStore();
    const { told, link } = serverLink();
    const telling = tellNames(link, new NamesToFlag(secrets));
    await secrets.store('something else', 'x');
    expect(told).toEqual([]);
    telling.dispose();
    expect(listeners.size).toBe(0);
  });
});
