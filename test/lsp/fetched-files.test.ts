import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdoptPlanRequest } from '../../server/src/wire/adopt.ts';
import { EffectiveConfigRequest } from '../../server/src/wire/configuration.ts';
import { CaseloadRequest, CourseRequest } from '../../server/src/wire/courses.ts';
import { CoursesRequest, NewNoteRequest } from '../../server/src/wire/new-note.ts';
import { CheckAgainRequest, CheckWorkspaceRequest } from '../../server/src/wire/workspace.ts';
import { habits, notesIn } from '../harness/habits.ts';
import { capable, type LanguageClient, positionOf } from '../harness/language-client.ts';
import { fileOfSession, noteOfSession } from '../harness/notes.ts';
import { RemoteFolder } from '../harness/remote-folder.ts';
import { SEED } from '../harness/seed.ts';
import { endAll, folderWith, startServer } from '../harness/with-client.ts';

// Folders that are on no disk: in a browser, and in virtual workspaces. The client answers for their files.

const CLINIC = fileURLToPath(new URL('../../examples/clinic', import.meta.url));

async function started(folder: RemoteFolder): Promise<LanguageClient> {
  const client = startServer();
  folder.serve(client);
  await client.initialize(capable, [folder.uri], { initializationOptions: { readsFiles: true } });
  return client;
}

/** Waits until the server has read everything that it was notified of. */
async function settled(client: LanguageClient): Promise<void> {
  await client.ask(CheckAgainRequest, {});
}

/** Everything that a workspace check finds, with paths as they are in the folder. */
async function foundIn(client: LanguageClient, uri: string): Promise<unknown> {
  const result = await client.ask(CheckWorkspaceRequest, {});
  const files = result.files.toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
  return JSON.parse(JSON.stringify({ ...result, files }).replaceAll(uri, 'folder:')) as unknown;
}

describe('a folder that only the client can read', () => {
  it('has the findings that the same folder has on a disk', async () => {
    const folder = RemoteFolder.of(CLINIC);
    const client = await started(folder);
    const onDisk = startServer();
    const { href } = pathToFileURL(CLINIC);
    await onDisk.initialize(capable, [href]);
    const found = await foundIn(client, folder.uri);
    expect(found).toEqual(await foundIn(onDisk, href));
    expect(found).toMatchObject({ isUnread: false });
  });

  it('has courses, a caseload and a next note', async () => {
    const folder = new RemoteFolder({
      [fileOfSession(8)]: noteOfSession(8),
      [fileOfSession(10)]: noteOfSession(10),
    });
    const client = await started(folder);
    await client.open(folder.uriOf(fileOfSession(10)), noteOfSession(10));
    await settled(client);
    const caseload = await client.ask(CaseloadRequest, {});
    expect(caseload).toMatchObject({ isComplete: true, isUnread: false, cases: [{ code: 'SYN-101' }] });
    expect(await client.ask(CourseRequest, { uri: folder.uriOf(fileOfSession(10)) })).not.toBe('unread');
    expect((await client.pull(folder.uriOf(fileOfSession(10)))).map(({ code }) => code)).toContain(
      'session-gap',
    );
    expect((await client.ask(CoursesRequest, {})).isUnread).toBe(false);
    const next = await client.ask(NewNoteRequest, { kind: 'client', code: 'SYN-101', attendance: 'held' });
    expect(next).toMatchObject({ session: 11, places: [folder.uriOf('s11.ipt.md')] });
    expect(next.text).toContain('HW10a');
  });

  it('is renamed in as a whole', async () => {
    const folder = new RemoteFolder({
      [fileOfSession(8)]: noteOfSession(8),
      [fileOfSession(9)]: noteOfSession(9).replace('Mood', 'HW8a done. Mood'),
    });
    const client = await started(folder);
    await client.open(folder.uriOf(fileOfSession(8)), noteOfSession(8));
    await settled(client);
    const at = {
      ...client.at(folder.uriOf(fileOfSession(8)), positionOf(noteOfSession(8), 'HW8a')),
      newName: 'HW8z',
    };
    const edit = await client.request<{ documentChanges: { textDocument: { uri: string } }[] }>(
      'textDocument/rename',
      at,
    );
    expect(edit.documentChanges.map(({ textDocument }) => textDocument.uri).sort()).toEqual([
      folder.uriOf(fileOfSession(8)),
      folder.uriOf(fileOfSession(9)),
    ]);
  });

  it('is adopted as a folder of a disk is', async () => {
    const habit = habits[0];
    if (!habit) throw new Error('There are no habits');
    const notes = notesIn(habit);
    const remote = new RemoteFolder(notes);
    const local = folderWith(notes);
    const [client, onDisk] = [await started(remote), startServer()];
    await onDisk.initialize(capable, [local.uri]);
    // It is the first that is asked: nothing has been fetched yet.
    const plan = await client.ask(AdoptPlanRequest, { folder: remote.uri });
    expect(plan?.plan?.notes).toBe(Object.keys(notes).length);
    expect(plan).toEqual(await onDisk.ask(AdoptPlanRequest, { folder: local.uri }));
  });

  it('is checked by its configuration and what that extends, from the first finding on', async () => {
    const text = noteOfSession(8).replace('## Exploration of', '## Exploraton of');
    const folder = new RemoteFolder({
      '.ipt-notes.jsonc': '{ "extends": "./shared/clinic.jsonc" }',
      'shared/clinic.jsonc': '{ "extends": "./base.json" }',
      'shared/base.json': '{ "rules": { "misspelled-section": "error" } }',
      [fileOfSession(8)]: text,
    });
    const client = await started(folder);
    await client.open(folder.uriOf(fileOfSession(8)), text);
    const [found, ...others] = await client.pull(folder.uriOf(fileOfSession(8)));
    expect(found).toMatchObject({ code: 'misspelled-section', severity: 1 });
    expect(others).toEqual([]);
    const config = await client.ask(EffectiveConfigRequest, { uri: folder.uriOf(fileOfSession(8)) });
    expect(config).toMatchObject({ isBroken: false, isUnread: false });
    folder.write('shared/base.json', '{ "rules": { "misspelled-section": "off" } }');
    await folder.tell(client, 'shared/base.json');
    await settled(client);
    expect((await client.pull(folder.uriOf(fileOfSession(8)))).map(({ code }) => code)).not.toContain(
      'misspelled-section',
    );
  });

  it('is checked in the open note before its other notes were read', async () => {
    const folder = new RemoteFolder({
      [fileOfSession(7)]: noteOfSession(7),
      [fileOfSession(8)]: noteOfSession(8).replace('## Exploration', '## Exploraton'),
    });
    const client = startServer();
    folder.serve(client);
    // The texts of notes never come: as where a file system is slow.
    client.answerWith('ipt/readFile', async (params) => {
      const { uri } = params as { uri: string };
      return uri.endsWith('.md') ? new Promise(() => undefined) : folder.read(uri);
    });
    await client.initialize(capable, [folder.uri], { initializationOptions: { readsFiles: true } });
    await client.open(folder.uriOf(fileOfSession(8)), folder.files.get(fileOfSession(8)) ?? '');
    expect((await client.pull(folder.uriOf(fileOfSession(8)))).map(({ code }) => code)).toEqual([
      'misspelled-section',
    ]);
  });

  it('that cannot be listed is said to be unread', async () => {
    const folder = new RemoteFolder({ [fileOfSession(8)]: noteOfSession(8) });
    const client = startServer();
    client.answerWith('ipt/findFiles', async () => null);
    client.answerWith('ipt/readFile', async () => ({ failure: 'unreadable' }));
    await client.initialize(capable, [folder.uri], { initializationOptions: { readsFiles: true } });
    await client.open(folder.uriOf(fileOfSession(8)), noteOfSession(8));
    expect(await client.pull(folder.uriOf(fileOfSession(8)))).toEqual([]);
    await settled(client);
    expect(await client.ask(CaseloadRequest, {})).toEqual({ isComplete: true, isUnread: true, cases: [] });
    const { leftOut } = await client.ask(CheckWorkspaceRequest, {});
    expect(leftOut).toEqual([{ uri: folder.uri, reason: 'unlisted' }]);
  });

  it('says nothing across notes while a folder in it cannot be listed', async () => {
    const folder = new RemoteFolder({
      [fileOfSession(8)]: noteOfSession(8),
      [`a/${fileOfSession(9)}`]: noteOfSession(9),
      [fileOfSession(10)]: noteOfSession(10),
    });
    folder.fail('a');
    const client = await started(folder);
    await client.open(folder.uriOf(fileOfSession(10)), noteOfSession(10));
    await settled(client);
    const codes = async () => (await client.pull(folder.uriOf(fileOfSession(10)))).map(({ code }) => code);
    expect(await codes()).not.toContain('session-gap');
    expect(await client.ask(CaseloadRequest, {})).toMatchObject({ isUnread: true });
    folder.mend('a');
    await folder.tell(client, `a/${fileOfSession(9)}`);
    await settled(client);
    expect(await codes()).not.toContain('session-gap');
    expect(await client.ask(CaseloadRequest, {})).toMatchObject({ isUnread: false });
    folder.delete(`a/${fileOfSession(9)}`);
    await folder.tell(client, `a/${fileOfSession(9)}`);
    await settled(client);
    expect(await codes()).toContain('session-gap');
  });

  it.each(['ipt/findFiles', 'ipt/readFile'])('is read on after %s was refused', async (method) => {
    const folder = new RemoteFolder({
      [fileOfSession(8)]: noteOfSession(8),
      [`a/${fileOfSession(10)}`]: noteOfSession(10),
    });
    const client = startServer();
    folder.serve(client);
    let refusals = 0;
    client.answerWith(method, async () => {
      refusals++;
      throw new Error('Zanzibar');
    });
    await client.initialize(capable, [folder.uri], { initializationOptions: { readsFiles: true } });
    await client.open(folder.uriOf(fileOfSession(8)), noteOfSession(8));
    expect(await client.pull(folder.uriOf(fileOfSession(8)))).toEqual([]);
    await settled(client);
    expect(refusals).toBeGreaterThan(0);
    expect(JSON.stringify(await client.inbox.next('window/logMessage'))).toContain(`${method} failed`);
    folder.serve(client);
    for (const file of folder.files.keys()) await folder.tell(client, file);
    await settled(client);
    expect(await client.ask(CaseloadRequest, {})).toMatchObject({ isComplete: true, isUnread: false });
    expect((await client.ask(CheckWorkspaceRequest, {})).notes).toBe(2);
  });

  it('is forgotten where it is no workspace folder any more', async () => {
    const onDisk = folderWith({ [fileOfSession(1)]: noteOfSession(1) });
    const folder = new RemoteFolder({
      [fileOfSession(8)]: noteOfSession(8),
      [fileOfSession(10)]: noteOfSession(10),
    });
    const client = startServer();
    folder.serve(client);
    const initializationOptions = { readsFiles: true };
    await client.initialize(capable, [onDisk.uri, folder.uri], { initializationOptions });
    await client.open(folder.uriOf(fileOfSession(10)), noteOfSession(10));
    await settled(client);
    const codes = async () => (await client.pull(folder.uriOf(fileOfSession(10)))).map(({ code }) => code);
    expect(await codes()).toContain('session-gap');
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: folder.uri, name: 'notes' }] },
    });
    await settled(client);
    expect(await client.ask(CourseRequest, { uri: folder.uriOf(fileOfSession(10)) })).toBe('unread');
    expect(await codes()).toEqual([]);
  });

  it('that comes later is checked by its configuration from the first finding on', async () => {
    const text = noteOfSession(8).replace('## Exploration of', '## Exploraton of');
    const folder = new RemoteFolder({
      '.ipt-notes.jsonc': '{ "rules": { "misspelled-section": "off" } }',
      [fileOfSession(8)]: text,
    });
    const client = startServer();
    folder.serve(client);
    let list: () => void = () => undefined;
    const isListed = new Promise<void>((resolve) => {
      list = resolve;
    });
    client.answerWith('ipt/findFiles', async (params) => {
      await isListed;
      return folder.list((params as { folder: string }).folder);
    });
    await client.initialize(capable, [], { initializationOptions: { readsFiles: true } });
    await settled(client);
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: folder.uri, name: 'notes' }], removed: [] },
    });
    await client.open(folder.uriOf(fileOfSession(8)), text);
    const found = client.pull(folder.uriOf(fileOfSession(8)));
    await client.inbox.next('ipt/findFiles');
    list();
    expect(await found).toEqual([]);
  });

  it.each([
    'memfs:/',
    'memfs:/c%3A/notes',
    'vscode-vfs://github%2B7b22/a/b',
    'vsls:///caseload',
    'x://y/100%25%20%23%3F%20%C3%A9e%CC%81',
  ])('may be at %s, and hold any names', async (uri) => {
    const names = ['a b', '100%', '#1', 'what?', 'a%2Fb', '\u00e9', 'e\u0301', 'Ä&;=+@', '[x]'];
    const folder = new RemoteFolder(
      Object.fromEntries(names.map((name, at) => [`${name}/${name}.ipt.md`, noteOfSession(at + 1)])),
      uri,
    );
    const client = await started(folder);
    await settled(client);
    expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({
      notes: names.length,
      unchecked: 0,
      isUnread: false,
    });
    expect(await client.ask(CaseloadRequest, {})).toMatchObject({ cases: [{ notes: names.length }] });
    for (const [file, text] of folder.files) {
      await client.open(folder.uriOf(file), text);
      const codes = (await client.pull(folder.uriOf(file))).map(({ code }) => code);
      expect(codes).not.toContain('session-gap');
    }
    for (const file of [...folder.files.keys()]) {
      folder.delete(file);
      await folder.tell(client, file);
      await client.close(folder.uriOf(file));
    }
    await settled(client);
    expect((await client.ask(CheckWorkspaceRequest, {})).notes).toBe(0);
  });

  it('may nest in another, and name itself and the one above', async () => {
    const folder = new RemoteFolder({
      [fileOfSession(8)]: noteOfSession(8),
      [`a/${fileOfSession(9)}`]: noteOfSession(9),
    });
    const client = startServer();
    folder.serve(client);
    client.answerWith('ipt/findFiles', async (params) => {
      const content = folder.list((params as { folder: string }).folder);
      return content && { ...content, folders: [...content.folders, '.', '..'] };
    });
    await client.initialize(capable, [folder.uri, `${folder.uri}/a`], {
      initializationOptions: { readsFiles: true },
    });
    expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 2, unchecked: 0 });
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: folder.uri, name: 'notes' }] },
    });
    expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 1, unchecked: 0 });
  });

  it('may have a folder in the place of a note, and a note in that of a folder', async () => {
    const folder = new RemoteFolder({ 'x.md': noteOfSession(8), 'y.md/s09.ipt.md': noteOfSession(9) });
    const client = await started(folder);
    await settled(client);
    folder.delete('x.md');
    folder.delete('y.md/s09.ipt.md');
    folder.write('x.md/s08.ipt.md', noteOfSession(8));
    folder.write('y.md', noteOfSession(9));
    await folder.tell(client, 'x.md');
    await folder.tell(client, 'y.md');
    await settled(client);
    const fresh = await started(new RemoteFolder(Object.fromEntries(folder.files)));
    await settled(fresh);
    expect(await foundIn(client, folder.uri)).toEqual(await foundIn(fresh, folder.uri));
    expect(await client.ask(CaseloadRequest, {})).toEqual(await fresh.ask(CaseloadRequest, {}));
  });

  it('is taken as it is where the editor lets an edited note go', async () => {
    const folder = new RemoteFolder({
      [fileOfSession(8)]: noteOfSession(8),
      [fileOfSession(9)]: noteOfSession(9),
    });
    const client = await started(folder);
    await client.open(folder.uriOf(fileOfSession(9)), noteOfSession(9));
    await client.change(folder.uriOf(fileOfSession(9)), { text: noteOfSession(12) });
    folder.write(fileOfSession(9), noteOfSession(10));
    await folder.tell(client, fileOfSession(9));
    await settled(client);
    const next = () => client.ask(NewNoteRequest, { kind: 'client', code: 'SYN-101', attendance: 'held' });
    expect(await next()).toMatchObject({ session: 13 });
    await client.close(folder.uriOf(fileOfSession(9)));
    await settled(client);
    expect(await next()).toMatchObject({ session: 11 });
  });

  it('ends with its configurations where these extend each other, or what is not there', async () => {
    const folder = new RemoteFolder({
      '.ipt-notes.jsonc': '{ "extends": "./a.jsonc" }',
      'a.jsonc': '{ "extends": ["./b.jsonc", "./missing.jsonc", "../outside.jsonc", "./x.md"] }',
      'b.jsonc': '{ "extends": "./a.jsonc" }',
      [fileOfSession(8)]: noteOfSession(8),
    });
    const client = await started(folder);
    await settled(client);
    await client.open(folder.uriOf(fileOfSession(8)), noteOfSession(8));
    const config = await client.ask(EffectiveConfigRequest, { uri: folder.uriOf(fileOfSession(8)) });
    expect(config?.text).toContain('extends this file in turn');
    expect(config?.text).toContain('“./missing.jsonc” does not exist');
  });

  it('is asked for a few files at a time', async () => {
    const folder = new RemoteFolder(
      Object.fromEntries(
        Array.from({ length: 120 }, (_, index) => [`c${index}/s01.ipt.md`, noteOfSession(1)]),
      ),
    );
    const client = startServer();
    folder.serve(client);
    let [asked, most] = [0, 0];
    client.answerWith('ipt/readFile', async (params) => {
      most = Math.max(most, ++asked);
      await Promise.resolve();
      asked--;
      return folder.read((params as { uri: string }).uri);
    });
    await client.initialize(capable, [folder.uri], { initializationOptions: { readsFiles: true } });
    expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 120, unchecked: 0 });
    expect(most).toBeLessThan(30);
  });

  it('is known after any changes as a fresh start would know it', async () => {
    const files = ['s01.ipt.md', 's02.ipt.md', 'a/s03.ipt.md', 'a/b/s04.ipt.md', 'a/README.md'];
    const configs = ['.ipt-notes.jsonc', 'a/.ipt-notes.jsonc', 'base.jsonc'];
    const configTexts = [
      '{}',
      '{ "extends": "./base.jsonc" }',
      '{ "extends": "../base.jsonc" }',
      '{ "rules": { "session-gap": "off" } }',
      '{ "exclude": ["**/s02*"] }',
    ];
    const write = fc.record({
      file: fc.constantFrom(...files),
      text: fc.nat(9).map((at) => noteOfSession(at + 1)),
    });
    const configure = fc.record({ file: fc.constantFrom(...configs), text: fc.constantFrom(...configTexts) });
    const remove = fc.record({ file: fc.constantFrom(...files, ...configs), text: fc.constant(undefined) });
    const isWaiting = fc.boolean();
    const step = fc.tuple(fc.oneof(write, configure, remove), isWaiting);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const folder = new RemoteFolder({ 's01.ipt.md': noteOfSession(1), 'a/s03.ipt.md': noteOfSession(3) });
        const client = await started(folder);
        for (const [{ file, text }, isSettled] of steps) {
          if (text === undefined) folder.delete(file);
          else folder.write(file, text);
          await folder.tell(client, file);
          if (isSettled) await settled(client);
        }
        const fresh = await started(new RemoteFolder(Object.fromEntries(folder.files)));
        await settled(client);
        await settled(fresh);
        expect(await client.ask(CaseloadRequest, {})).toEqual(await fresh.ask(CaseloadRequest, {}));
        expect(await foundIn(client, folder.uri)).toEqual(await foundIn(fresh, folder.uri));
        endAll();
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});
