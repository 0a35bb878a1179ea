import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseloadRequest } from '../../server/src/wire/courses.ts';
import { ShownNotification } from '../../server/src/wire/files.ts';
import { CheckAgainRequest, CheckWorkspaceRequest } from '../../server/src/wire/workspace.ts';
import { capable, type LanguageClient } from '../harness/language-client.ts';
import { fileOfSession, noteOfSession } from '../harness/notes.ts';
import { RemoteFolder } from '../harness/remote-folder.ts';
import { endAll, folderWith, startServer } from '../harness/with-client.ts';
import '../harness/seed.ts';

// File systems of extensions that report changes late or never, take one spelling of a name for another, fail and recover,
// and folders that come and go while they are read.

const [eight, nine, ten] = [fileOfSession(8), fileOfSession(9), fileOfSession(10)];

async function started(...folders: readonly RemoteFolder[]): Promise<LanguageClient> {
  const client = startServer();
  serveAll(client, folders);
  const initializationOptions = { readsFiles: true };
  await client.initialize(
    capable,
    folders.map(({ uri }) => uri),
    { initializationOptions },
  );
  await settled(client);
  return client;
}

/** Lets a client answer for several folders. */
function serveAll(client: LanguageClient, folders: readonly RemoteFolder[]): void {
  client.answerWith('ipt/findFiles', async (params) => {
    const { folder } = params as { folder: string };
    return folders.map((each) => each.list(folder)).find((found) => found !== null) ?? null;
  });
  client.answerWith('ipt/readFile', async (params) => {
    const { uri } = params as { uri: string };
    const read = folders.map((each) => each.read(uri));
    return read.find((found) => 'text' in found) ?? read[0];
  });
}

const settled = (client: LanguageClient) => client.ask(CheckAgainRequest, {});

async function codesIn(client: LanguageClient, uri: string): Promise<unknown[]> {
  await settled(client);
  return (await client.pull(uri)).map(({ code }) => code);
}

/** A note that returns to the homework of the one before it. */
const noteOf = (session: number) =>
  noteOfSession(session).replace('Mood was', `HW${session - 1}a: done. Mood was`);

const courseOf = (...sessions: readonly number[]) =>
  Object.fromEntries(sessions.map((session) => [fileOfSession(session), noteOf(session)]));

describe('a file system that never reports a change', () => {
  it('is looked at in the course of a note that is opened', async () => {
    const folder = new RemoteFolder(courseOf(8, 9, 10));
    const client = await started(folder);
    folder.delete(nine);
    await client.open(folder.uriOf(ten), noteOf(10));
    expect(await codesIn(client, folder.uriOf(ten))).toContain('session-gap');
    await client.close(folder.uriOf(ten));
    folder.write(nine, noteOf(9));
    await client.open(folder.uriOf(ten), noteOf(10));
    expect(await codesIn(client, folder.uriOf(ten))).not.toContain('session-gap');
    await client.close(folder.uriOf(ten));
    folder.write(nine, noteOf(9).replace('session: 9', 'session: 8'));
    await client.open(folder.uriOf(ten), noteOf(10));
    expect(await codesIn(client, folder.uriOf(ten))).toContain('session-gap');
  });

  it('is looked at in the course of a note that is saved', async () => {
    const folder = new RemoteFolder(courseOf(8, 10));
    const client = await started(folder);
    await client.open(folder.uriOf(ten), noteOf(10));
    expect(await codesIn(client, folder.uriOf(ten))).toContain('session-gap');
    folder.write(nine, noteOf(9));
    await client.save(folder.uriOf(ten));
    expect(await codesIn(client, folder.uriOf(ten))).not.toContain('session-gap');
  });

  it('is looked at in the course of a note that is shown again', async () => {
    const folder = new RemoteFolder(courseOf(8, 9, 10));
    const client = await started(folder);
    await client.open(folder.uriOf(ten), noteOf(10));
    expect(await codesIn(client, folder.uriOf(ten))).not.toContain('session-gap');
    folder.delete(nine);
    await client.notify(ShownNotification.method, { uri: folder.uriOf(ten) });
    expect(await codesIn(client, folder.uriOf(ten))).toContain('session-gap');
  });

  it('is known after a check of the workspace as a fresh start would know it', async () => {
    const files = ['s01.ipt.md', 's02.ipt.md', 'a/s03.ipt.md', 'a/b/s04.ipt.md', '.ipt-notes.jsonc'];
    const change = fc.record({ file: fc.constantFrom(...files), session: fc.option(fc.nat(9)) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const folder = new RemoteFolder({ 's01.ipt.md': noteOf(1), 'a/s03.ipt.md': noteOf(3) });
        const client = await started(folder);
        for (const { file, session } of changes) {
          if (session === null) folder.delete(file);
          else if (file.endsWith('.md')) folder.write(file, noteOf(session + 1));
          else folder.write(file, '{ "rules": { "session-gap": "off" } }');
        }
        const fresh = await started(new RemoteFolder(Object.fromEntries(folder.files)));
        const ask = (each: LanguageClient) => each.ask(CheckWorkspaceRequest, {});
        const byUri = ({ files, ...rest }: Awaited<ReturnType<typeof ask>>) => ({
          ...rest,
          files: files.toSorted((a, b) => (a.uri < b.uri ? -1 : 1)),
        });
        expect(byUri(await ask(client))).toEqual(byUri(await ask(fresh)));
        expect(await client.ask(CaseloadRequest, {})).toEqual(await fresh.ask(CaseloadRequest, {}));
        endAll();
      }),
      { numRuns: 8 },
    );
  });
});

describe('a file system that takes one spelling of a name for another', () => {
  it('has one note where it is opened by another name', async () => {
    const folder = new RemoteFolder(courseOf(8, 9, 10)).ignoringCase();
    const client = await started(folder);
    const other = folder.uriOf(ten.toUpperCase());
    await client.open(other, noteOf(10));
    expect(await codesIn(client, other)).toEqual([]);
    expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 3, unchecked: 0 });
    expect(await client.ask(CaseloadRequest, {})).toMatchObject({ cases: [{ notes: 3 }] });
    await client.change(other, { text: noteOf(11) });
    expect(await codesIn(client, other)).toContain('session-gap');
    folder.write(ten.toUpperCase(), noteOf(11));
    await folder.tell(client, ten.toUpperCase());
    await client.save(other);
    await client.close(other);
    await client.open(folder.uriOf(nine), noteOf(9));
    await settled(client);
    expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 3, unchecked: 0 });
    const found = await client.ask(CheckWorkspaceRequest, {});
    expect(found.files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toContain(
      'session-gap',
    );
  });

  it('has one note after only the spelling of its name has changed', async () => {
    const folder = new RemoteFolder(courseOf(9, 10)).ignoringCase();
    const client = await started(folder);
    await client.open(folder.uriOf(ten), noteOf(10));
    expect(await codesIn(client, folder.uriOf(ten))).toEqual([]);
    folder.delete(ten);
    folder.write('Ten.ipt.md'.replace('Ten', ten.slice(0, -7).toUpperCase()), noteOf(10));
    await folder.tell(client, ten);
    const [renamed = ''] = [...folder.files.keys()].filter((file) => file !== nine);
    await folder.tell(client, renamed);
    expect(await codesIn(client, folder.uriOf(ten))).toEqual([]);
    expect(await client.ask(CaseloadRequest, {})).toMatchObject({ cases: [{ notes: 2 }] });
    folder.delete(renamed);
    await folder.tell(client, renamed);
    await settled(client);
    expect(await client.ask(CaseloadRequest, {})).toMatchObject({ cases: [{ notes: 1 }] });
  });
});

describe('a folder that comes or goes while another is read', () => {
  const first = new RemoteFolder(courseOf(8, 10), 'vscode-vfs://github/clinic/notes');
  const second = new RemoteFolder(
    Object.fromEntries(
      Object.entries(courseOf(3, 5)).map(([file, text]) => [file, text.replaceAll('SYN-101', 'SYN-202')]),
    ),
    'memfs:/other',
  );

  async function change(
    client: LanguageClient,
    added: readonly RemoteFolder[],
    removed: readonly RemoteFolder[],
  ) {
    const named = (folders: readonly RemoteFolder[]) => folders.map(({ uri }) => ({ uri, name: uri }));
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: named(added), removed: named(removed) },
    });
  }

  it.each(['ipt/findFiles', 'ipt/readFile'])('is known, or not, at last: while %s waits', async (method) => {
    const client = startServer();
    serveAll(client, [first, second]);
    let goOn: () => void = () => undefined;
    const may = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    client.answerWith(method, async (params) => {
      await may;
      const { folder = '', uri = '' } = params as { folder?: string; uri?: string };
      const [here] = [first, second].filter((each) => (folder || uri).startsWith(each.uri));
      return method === 'ipt/findFiles'
        ? (here?.list(folder) ?? null)
        : (here?.read(uri) ?? { failure: 'absent' });
    });
    await client.initialize(capable, [first.uri], { initializationOptions: { readsFiles: true } });
    await client.inbox.next(method);
    await change(client, [second], []);
    await client.inbox.next(method);
    await client.open(second.uriOf(fileOfSession(5)), second.files.get(fileOfSession(5)) ?? '');
    await change(client, [], [first]);
    goOn();
    expect(await codesIn(client, second.uriOf(fileOfSession(5)))).toContain('session-gap');
    expect(await client.ask(CaseloadRequest, {})).toMatchObject({
      isComplete: true,
      isUnread: false,
      cases: [{ code: 'SYN-202', notes: 2 }],
    });
    await change(client, [first], [second]);
    await settled(client);
    expect(await client.ask(CaseloadRequest, {})).toMatchObject({ cases: [{ code: 'SYN-101', notes: 2 }] });
  });
});

it('a folder of a disk and one of an extension have one course between them', async () => {
  const onDisk = folderWith(courseOf(7, 8));
  const folder = new RemoteFolder(courseOf(9, 11));
  const client = startServer();
  folder.serve(client);
  await client.initialize(capable, [onDisk.uri, folder.uri], { initializationOptions: { readsFiles: true } });
  await client.open(folder.uriOf(nine), noteOf(9));
  expect(await codesIn(client, folder.uriOf(nine))).toEqual([]);
  expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 4, isUnread: false });
  onDisk.remove(eight);
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: onDisk.uriOf(eight), type: 3 }],
  });
  expect(await codesIn(client, folder.uriOf(nine))).toContain('session-gap');
});

describe('a file system that fails half way', () => {
  it('and recovers, is known as if it had not failed', async () => {
    const folder = new RemoteFolder(courseOf(8, 9, 10));
    const client = startServer();
    folder.serve(client);
    let left = 1;
    client.answerWith('ipt/readFile', async (params) =>
      left-- > 0 ? folder.read((params as { uri: string }).uri) : { failure: 'unanswered' },
    );
    await client.initialize(capable, [folder.uri], { initializationOptions: { readsFiles: true } });
    await client.open(folder.uriOf(ten), noteOf(10));
    expect(await codesIn(client, folder.uriOf(ten))).toEqual([]);
    const check = await client.ask(CheckWorkspaceRequest, {});
    expect(check.files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toContain(
      'unreadable',
    );
    left = Number.POSITIVE_INFINITY;
    expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 3, unchecked: 0, files: [] });
    expect(await codesIn(client, folder.uriOf(ten))).toEqual([]);
  });

  it('over one note, has no word of it said as if it were missing', async () => {
    const folder = new RemoteFolder(courseOf(8, 9, 10));
    const client = startServer();
    folder.serve(client);
    let isFailing = true;
    client.answerWith('ipt/readFile', async (params) => {
      const { uri } = params as { uri: string };
      return isFailing && uri.endsWith(nine) ? { failure: 'unanswered' } : folder.read(uri);
    });
    await client.initialize(capable, [folder.uri], { initializationOptions: { readsFiles: true } });
    await client.open(folder.uriOf(ten), noteOf(10));
    expect(await codesIn(client, folder.uriOf(ten))).toEqual([]);
    expect(await client.ask(CaseloadRequest, {})).toMatchObject({ isUnread: true });
    isFailing = false;
    expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 3, leftOut: [], files: [] });
    expect(await client.ask(CaseloadRequest, {})).toMatchObject({ cases: [{ notes: 3 }] });
    expect(await codesIn(client, folder.uriOf(ten))).toEqual([]);
  });
});
