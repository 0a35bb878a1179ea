import { describe, expect, it } from 'vitest';
import { nameList } from '../../server/src/core/privacy/name-list.ts';
import { CoursesChangedNotification } from '../../server/src/wire/courses.ts';
import { NamesNotification } from '../../server/src/wire/names.ts';
import { CheckAgainRequest, CheckWorkspaceRequest } from '../../server/src/wire/workspace.ts';
import { capable, type LanguageClient } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith, startServer, type TestFolder } from '../harness/with-client.ts';

// What a check of the workspace has found in notes is followed.

const note = (session: number, client = 'SYN-101') =>
  wholeNote
    .replace('session: 8', `session: ${session}`)
    .replace('SYN-101', client)
    .replaceAll('HW8', `HW${session}`)
    .replace('- [ ] without an id\n', '')
    .replace('Mood was', `HW${session - 1}a done. Mood was`);

/** An editor that has checked its workspace; of what was found there is the name of the rule, by file. */
async function checked(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  const client = startServer();
  await client.initialize(capable, [folder.uri]);
  const found = (await client.ask(CheckWorkspaceRequest, {})).files;
  return { client, folder, found: byName(folder, found) };
}

function byName(
  folder: TestFolder,
  files: readonly { readonly uri: string; readonly diagnostics: readonly { readonly code?: unknown }[] }[],
): Record<string, unknown[]> {
  return Object.fromEntries(
    files.map(({ uri, diagnostics }) => [
      uri.slice(folder.uri.length + 1),
      diagnostics.map(({ code }) => code),
    ]),
  );
}

const kinds = { created: 1, changed: 2, deleted: 3 } as const;

/** Tells the server of what has become of files, and asks what is found since. */
async function since(
  client: LanguageClient,
  folder: TestFolder,
  told: Readonly<Record<string, keyof typeof kinds>>,
): Promise<Record<string, unknown[]>> {
  const changes = Object.entries(told).map(([name, type]) => ({
    uri: folder.uriOf(name),
    type: kinds[type],
  }));
  await client.notify('workspace/didChangeWatchedFiles', { changes });
  await client.inbox.next(CoursesChangedNotification.method);
  return byName(folder, await client.ask(CheckAgainRequest, {}));
}

describe('after a check of the workspace', () => {
  it('a finding of the course goes with the note that it was about, and comes back with it', async () => {
    const { client, folder, found } = await checked({ 'a.ipt.md': note(8), 'b.ipt.md': note(8) });
    expect(found).toEqual({ 'b.ipt.md': ['duplicate-session'] });
    folder.remove('a.ipt.md');
    expect(await since(client, folder, { 'a.ipt.md': 'deleted' })).toEqual({
      'a.ipt.md': [],
      'b.ipt.md': [],
    });
    folder.write('a.ipt.md', note(8));
    expect(await since(client, folder, { 'a.ipt.md': 'created' })).toEqual({
      'a.ipt.md': [],
      'b.ipt.md': ['duplicate-session'],
    });
  });

  it('a note that is fixed, or spoilt, is looked at again, and no other', async () => {
    const { client, folder } = await checked({ 'a.ipt.md': note(8), 'b.ipt.md': note(9, 'SYN-102') });
    folder.write('a.ipt.md', note(8).replace('One conversation', 'TODO. One conversation'));
    expect(await since(client, folder, { 'a.ipt.md': 'changed' })).toEqual({
      'a.ipt.md': ['leftover-placeholder'],
    });
    folder.write('a.ipt.md', note(8));
    expect(await since(client, folder, { 'a.ipt.md': 'changed' })).toEqual({ 'a.ipt.md': [] });
  });

  it('what is compared word by word follows the words of the note before', async () => {
    const words = Array.from({ length: 45 }, (_, index) => `word${index}`).join(' ');
    const long = (session: number, text = words) =>
      note(session).replace('One conversation', `${text}. One conversation`);
    const { client, folder, found } = await checked({ 'a.ipt.md': long(8), 'b.ipt.md': long(9) });
    expect(found).toEqual({ 'b.ipt.md': ['copied-forward'] });
    folder.write('a.ipt.md', long(8, words.replaceAll('word', 'other')));
    expect(await since(client, folder, { 'a.ipt.md': 'changed' })).toEqual({
      'a.ipt.md': [],
      'b.ipt.md': [],
    });
  });

  it('an edit in an open note of the course counts, also in the note itself', async () => {
    const { client, folder } = await checked({ 'a.ipt.md': note(8), 'b.ipt.md': note(9) });
    const uri = folder.uriOf('a.ipt.md');
    const edited = note(9).replace('One conversation', 'TODO. One conversation');
    await client.open(uri, note(8));
    await client.change(uri, { text: edited });
    await client.inbox.next(CoursesChangedNotification.method);
    expect(byName(folder, await client.ask(CheckAgainRequest, {}))).toEqual({
      'a.ipt.md': ['leftover-placeholder'],
      'b.ipt.md': ['duplicate-session'],
    });
    await client.close(uri);
    await client.inbox.next(CoursesChangedNotification.method);
    expect(byName(folder, await client.ask(CheckAgainRequest, {}))).toEqual({
      'a.ipt.md': [],
      'b.ipt.md': [],
    });
  });

  it('the configuration and the names to flag count', async () => {
    const { client, folder, found } = await checked({
      'a.ipt.md': note(8),
      'c/b.ipt.md': note(8).replace('a cousin', 'Marisol'),
    });
    expect(found).toEqual({ 'c/b.ipt.md': ['duplicate-session'] });
    folder.write('c/.ipt-notes.jsonc', '{ "rules": { "duplicate-session": "off" } }');
    const reconfigured = await since(client, folder, { 'c/.ipt-notes.jsonc': 'created' });
    expect(reconfigured).toEqual({ 'c/b.ipt.md': [] });
    const { salt, hashes, firstWords, maxWords } = nameList(['Marisol'], 'a salt of this test');
    await client.notify(NamesNotification.method, {
      salt,
      hashes: [...hashes],
      firstWords: [...firstWords],
      maxWords,
    });
    await client.inbox.next(CoursesChangedNotification.method);
    const named = byName(folder, await client.ask(CheckAgainRequest, {}));
    expect(named).toEqual({ 'a.ipt.md': [], 'c/b.ipt.md': ['possible-identifier'] });
  });

  it('a note that is none any more has no findings', async () => {
    const { client, folder } = await checked({ 'a.md': note(8).replace('One conv', 'TODO. One conv') });
    folder.write('a.md', '# No note\n\nTODO\n');
    expect(await since(client, folder, { 'a.md': 'changed' })).toEqual({ 'a.md': [] });
  });

  it('a note that ceases to be one while it is open has none', async () => {
    const { client, folder } = await checked({ 'a.md': note(8).replace('One conv', 'TODO. One conv') });
    const uri = folder.uriOf('a.md');
    await client.open(uri, note(8));
    expect(byName(folder, await client.ask(CheckAgainRequest, {}))).toEqual({ 'a.md': [] });
    await client.change(uri, { text: '# No note\n\nTODO\n' });
    expect(byName(folder, await client.ask(CheckAgainRequest, {}))).toEqual({ 'a.md': [] });
    await client.close(uri);
    expect(byName(folder, await client.ask(CheckAgainRequest, {}))).toEqual({
      'a.md': ['leftover-placeholder'],
    });
  });

  it('an answer has nothing in it that has not changed, and questions at one time answer once', async () => {
    const { client, folder } = await checked({ 'a.ipt.md': note(8), 'b.ipt.md': note(8) });
    expect(await client.ask(CheckAgainRequest, {})).toEqual([]);
    folder.remove('a.ipt.md');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf('a.ipt.md'), type: kinds.deleted }],
    });
    const answers = await Promise.all([
      client.ask(CheckAgainRequest, {}),
      client.ask(CheckAgainRequest, {}),
      client.ask(CheckAgainRequest, {}),
    ]);
    expect(answers.map((answer) => Object.keys(byName(folder, answer)))).toEqual([
      ['a.ipt.md', 'b.ipt.md'],
      [],
      [],
    ]);
  });
});

it('before any check of the workspace there is nothing to follow', async () => {
  const folder = folderWith({ 'a.ipt.md': note(8), 'b.ipt.md': note(8) });
  const client = startServer();
  await client.initialize(capable, [folder.uri]);
  expect(await client.ask(CheckAgainRequest, {})).toEqual([]);
});
