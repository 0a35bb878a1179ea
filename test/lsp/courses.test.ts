import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import type { Diagnostic } from 'vscode-languageserver';
import { capable, type LanguageClient, rangeOf } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith, startServer, type TestFolder } from '../harness/with-client.ts';

function codes(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

const eight = () => wholeNote.replace('- [ ] without an id\n', '');
const nine = () =>
  eight()
    .replace('session: 8', 'session: 9')
    .replace('HW8a: write to a cousin by Friday', 'HW9a: another visit')
    .replace('Mood was lower', 'HW8a done. Mood was lower');

async function started(folder: TestFolder, declared = capable): Promise<LanguageClient> {
  const client = startServer();
  await client.initialize(declared, [folder.uri]);
  return client;
}

describe('findings across the notes of a course', () => {
  it('follow a neighbour that changes in the editor', async () => {
    const folder = folderWith({ 's08.ipt.md': eight(), 's09.ipt.md': nine() });
    const client = await started(folder);
    await client.refreshed();
    const [first, second] = [folder.uriOf('s08.ipt.md'), folder.uriOf('s09.ipt.md')];
    await client.open(first, eight());
    await client.open(second, nine());
    const before = await client.report(second);
    expect(before).toMatchObject({ kind: 'full', items: [] });
    // What does not concern the neighbour leaves its result as it was.
    await client.change(first, { range: rangeOf(eight(), 'gone through'), text: 'looked through' });
    expect((await client.report(second, before.resultId)).kind).toBe('unchanged');
    await client.change(first, { text: eight().replace('HW8a', 'HW8b') });
    expect(codes(await client.pull(second))).toEqual(['homework-not-reviewed']);
    const { relatedInformation } = (await client.pull(second))[0] ?? {};
    expect(relatedInformation?.[0]?.location.uri).toBe(first);
  });

  it('follow a neighbour that changes on disk, appears or goes', async () => {
    const folder = folderWith({ 's09.ipt.md': nine() });
    const client = await started(folder);
    await client.refreshed();
    const open = folder.uriOf('s09.ipt.md');
    const neighbour = folder.uriOf('s08.ipt.md');
    const told = async (type: 1 | 2 | 3) => {
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: neighbour, type }] });
      await client.refreshed();
      return codes(await client.pull(open));
    };
    await client.open(open, nine());
    expect(await client.pull(open)).toEqual([]);
    folder.write('s08.ipt.md', eight().replace('HW8a', 'HW8b'));
    expect(await told(1)).toEqual(['homework-not-reviewed']);
    folder.write('s08.ipt.md', eight());
    expect(await told(2)).toEqual([]);
    folder.write('s08.ipt.md', eight().replace('session: 8', 'session: 9'));
    expect(await told(2)).toEqual(['duplicate-session']);
    folder.remove('s08.ipt.md');
    expect(await told(3)).toEqual([]);
  });

  it('are what is on disk again once a neighbour is closed', async () => {
    const folder = folderWith({ 's08.ipt.md': eight(), 's09.ipt.md': nine() });
    const client = await started(folder);
    await client.refreshed();
    await client.open(folder.uriOf('s09.ipt.md'), nine());
    await client.open(folder.uriOf('s08.ipt.md'), eight().replace('HW8a', 'HW8b'));
    expect(codes(await client.pull(folder.uriOf('s09.ipt.md')))).toEqual(['homework-not-reviewed']);
    await client.close(folder.uriOf('s08.ipt.md'));
    await client.refreshed();
    expect(await client.pull(folder.uriOf('s09.ipt.md'))).toEqual([]);
  });

  it('are asked for again by a client that shows a note whose neighbour is edited, once for each change', async () => {
    const folder = folderWith({ 's08.ipt.md': eight(), 's09.ipt.md': nine() });
    const client = await started(folder);
    await client.refreshed();
    const [first, second] = [folder.uriOf('s08.ipt.md'), folder.uriOf('s09.ipt.md')];
    await client.open(first, eight());
    await client.open(second, nine());
    expect(await client.pull(first)).toEqual([]);
    expect(await client.pull(second)).toEqual([]);
    const type = async (part: string, text: string) => {
      await client.change(first, { range: rangeOf(eight(), part), text });
      await client.pull(first);
    };
    // What the neighbour does not depend on, key by key, and then what it does.
    for (const key of 'abcdefgh') await type('One', `One ${key}`);
    await type('HW8a', 'HW8b');
    await client.refreshed();
    expect(codes(await client.pull(second))).toEqual(['homework-not-reviewed']);
    await type('HW8a', 'HW8a');
    await client.refreshed();
    expect(await client.pull(second)).toEqual([]);
    expect(client.inbox.unread('workspace/diagnostic/refresh')).toEqual([]);
  });

  it('do not flicker while the front matter of a neighbour is being typed', async () => {
    const folder = folderWith({ 's08.ipt.md': eight().replace('HW8a', 'HW8b'), 's09.ipt.md': nine() });
    const client = await started(folder);
    await client.refreshed();
    const [first, second] = [folder.uriOf('s08.ipt.md'), folder.uriOf('s09.ipt.md')];
    const text = eight().replace('HW8a', 'HW8b');
    await client.open(first, text);
    await client.open(second, nine());
    await client.change(first, { range: rangeOf(text, 'phase: middle'), text: 'phase: "mid' });
    expect(codes(await client.pull(first))).toContain('invalid-front-matter');
    expect(codes(await client.pull(second))).toEqual(['homework-not-reviewed']);
  });

  it('reach clients that are told, in every note that is concerned', async () => {
    const folder = folderWith({ 's08.ipt.md': eight(), 's09.ipt.md': nine() });
    const client = await started(folder, {});
    const [first, second] = [folder.uriOf('s08.ipt.md'), folder.uriOf('s09.ipt.md')];
    await client.open(first, eight());
    await client.open(second, nine());
    await client.change(first, { text: eight().replace('HW8a', 'HW8b') });
    await client.publishedRules(second, ['homework-not-reviewed']);
    await client.change(first, { text: eight() });
    await client.publishedRules(second, []);
  });

  it('depend on the folders that are open', async () => {
    const [one, two] = [folderWith({ 's08.ipt.md': eight() }), folderWith({ 's09.ipt.md': nine() })];
    const client = await started(two);
    await client.refreshed();
    const open = two.uriOf('s09.ipt.md');
    await client.open(open, nine().replace('HW8a done. ', ''));
    expect(await client.pull(open)).toEqual([]);
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: one.uri, name: 'one' }], removed: [] },
    });
    await client.refreshed();
    await client.refreshed();
    expect(codes(await client.pull(open))).toEqual(['homework-not-reviewed']);
  });
});

describe('long work', () => {
  const many = () =>
    Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `c${index}/s08.ipt.md`,
        eight().replace('SYN-101', `SYN-${1000 + index}`),
      ]),
    );

  it('shows its progress, and what is asked meanwhile is answered', async () => {
    const folder = folderWith(many());
    const client = await started(folder);
    await client.inbox.next('window/workDoneProgress/create');
    const uri = folder.uriOf('c0/s08.ipt.md');
    await client.open(uri, eight());
    expect(await client.pull(uri)).toEqual([]);
    expect(client.inbox.unread('workspace/diagnostic/refresh')).toEqual([]);
    await client.inbox.next(
      '$/progress',
      (each) => (each as { value: { kind: string } }).value.kind === 'end',
    );
    await client.refreshed();
  });

  it('can be cancelled', async () => {
    const folder = folderWith(many());
    const client = await started(folder);
    await client.refreshed();
    const source = new CancellationTokenSource();
    const check = client.request('ipt/checkWorkspace', { workDoneToken: 'check' }, source.token);
    await client.inbox.next('$/progress', (each) => (each as { token: unknown }).token === 'check');
    source.cancel();
    await expect(check).rejects.toMatchObject({ code: -32800 });
  });
});
