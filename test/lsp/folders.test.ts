import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PublishDiagnosticsParams, SymbolInformation } from 'vscode-languageserver';
import { CoursesRequest, NewNoteRequest } from '../../server/src/wire/new-note.ts';
import { CheckWorkspaceRequest } from '../../server/src/wire/workspace.ts';
import { shortNote } from '../harness/courses.ts';
import { capable, type LanguageClient } from '../harness/language-client.ts';
import { folderWith, startServer, type TestFolder } from '../harness/with-client.ts';

const note = (session: number, code = 'SYN-101') => shortNote({ code, session, review: 'Text.' });
const course = (code: string) => ({
  [`${code}/s01.ipt.md`]: note(1, code),
  [`${code}/s02.ipt.md`]: note(2, code),
});

async function started(folder: TestFolder, declared = capable): Promise<LanguageClient> {
  const client = startServer();
  await client.initialize(declared, [folder.uri]);
  return client;
}

/** What the server is told: of a path whether it has come, changed or gone. */
type Told = Readonly<Record<string, 'created' | 'changed' | 'deleted'>>;
const types = { created: 1, changed: 2, deleted: 3 } as const;

function tell(client: LanguageClient, folder: TestFolder, told: Told): Promise<void> {
  const changes = Object.entries(told).map(([name, type]) => ({
    uri: folder.uriOf(name),
    type: types[type],
  }));
  return client.notify('workspace/didChangeWatchedFiles', { changes });
}

/** The notes that the server knows, by name. */
async function knownIn(folder: TestFolder, client: LanguageClient): Promise<string[]> {
  const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'session' });
  return [...new Set(symbols.map(({ location }) => location.uri.slice(folder.uri.length + 1)))].sort();
}

/** The latest session of each course. */
async function latestSessions(client: LanguageClient): Promise<(number | undefined)[]> {
  return (await client.ask(CoursesRequest, {})).courses.map(({ session }) => session);
}

async function latestOf(client: LanguageClient): Promise<number | undefined> {
  const [first] = await latestSessions(client);
  return first;
}

describe('a folder of notes', () => {
  const move = (folder: TestFolder, from: string, to: string) =>
    fs.renameSync(path.join(folder.path, from), path.join(folder.path, to));

  it.each<[string, (folder: TestFolder) => Told, string[]]>([
    [
      'renamed',
      (folder) => {
        move(folder, 'SYN-101', 'one');
        return { 'SYN-101': 'deleted', one: 'created' };
      },
      ['SYN-102/s01.ipt.md', 'SYN-102/s02.ipt.md', 'one/s01.ipt.md', 'one/s02.ipt.md'],
    ],
    [
      'moved into another',
      (folder) => {
        move(folder, 'SYN-101', 'SYN-102/old.d');
        return { 'SYN-102/old.d': 'created', 'SYN-101': 'deleted' };
      },
      ['SYN-102/old.d/s01.ipt.md', 'SYN-102/old.d/s02.ipt.md', 'SYN-102/s01.ipt.md', 'SYN-102/s02.ipt.md'],
    ],
    [
      'copied',
      (folder) => {
        fs.cpSync(path.join(folder.path, 'SYN-101'), path.join(folder.path, 'copy.md'), { recursive: true });
        return { 'copy.md': 'created' };
      },
      [
        'SYN-101/s01.ipt.md',
        'SYN-101/s02.ipt.md',
        'SYN-102/s01.ipt.md',
        'SYN-102/s02.ipt.md',
        'copy.md/s01.ipt.md',
        'copy.md/s02.ipt.md',
      ],
    ],
    [
      'deleted',
      (folder) => {
        folder.remove('SYN-101');
        return { 'SYN-101': 'deleted' };
      },
      ['SYN-102/s01.ipt.md', 'SYN-102/s02.ipt.md'],
    ],
    [
      'put in place of another of the same name',
      (folder) => {
        folder.remove('SYN-101');
        move(folder, 'SYN-102', 'SYN-101');
        return { 'SYN-101': 'changed', 'SYN-102': 'deleted' };
      },
      ['SYN-101/s01.ipt.md', 'SYN-101/s02.ipt.md'],
    ],
  ])('that is %s is followed where the editor reports the folder alone', async (_, act, expected) => {
    const folder = folderWith({ ...course('SYN-101'), ...course('SYN-102') });
    const client = await started(folder);
    expect(await knownIn(folder, client)).toHaveLength(4);
    await tell(client, folder, act(folder));
    expect(await knownIn(folder, client)).toEqual(expected);
    const { files } = await client.ask(CheckWorkspaceRequest, {});
    const doubled = files.filter(({ diagnostics }) =>
      diagnostics.some(({ code }) => code === 'duplicate-session'),
    );
    expect(doubled.length > 0).toBe(expected.some((name) => name.startsWith('copy')));
  });

  it('brings its configuration along, and takes it away again', async () => {
    const folder = folderWith(course('SYN-101'));
    const client = await started(folder);
    const outside = folderWith({ ...course('x'), '.ipt-notes.jsonc': '{ "exclude": ["s02*"] }' });
    const moved = path.join(folder.path, 'in');
    fs.renameSync(path.join(outside.path, 'x'), moved);
    folder.write('in/.ipt-notes.jsonc', '{ "exclude": ["s02*"] }');
    folder.write('in/s01.ipt.md', note(7, 'SYN-107'));
    await tell(client, folder, { in: 'created' });
    expect(await knownIn(folder, client)).toEqual([
      'SYN-101/s01.ipt.md',
      'SYN-101/s02.ipt.md',
      'in/s01.ipt.md',
    ]);
    folder.remove('in/.ipt-notes.jsonc');
    folder.write('in/s02.ipt.md', note(8, 'SYN-107'));
    await tell(client, folder, { 'in/.ipt-notes.jsonc': 'deleted' });
    expect(await knownIn(folder, client)).toContain('in/s02.ipt.md');
  });

  it('may be known by another name, to which a link leads', async () => {
    const folder = folderWith({ ...course('SYN-101'), ...course('SYN-102') });
    fs.symlinkSync('SYN-101', path.join(folder.path, 'zzz'));
    const client = await started(folder);
    const session = () => latestSessions(client);
    expect(await session()).toEqual([2, 2]);
    folder.write('SYN-101/s02.ipt.md', note(5));
    await tell(client, folder, { 'SYN-101/s02.ipt.md': 'changed' });
    expect(await session()).toEqual([5, 2]);
    folder.remove('SYN-101/s02.ipt.md');
    await tell(client, folder, { 'SYN-101/s02.ipt.md': 'deleted' });
    expect(await session()).toEqual([1, 2]);
  });
});

describe('while the workspace is read', () => {
  const many = () =>
    Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`c${index % 4}/s${index}.ipt.md`, note(index, 'SYN-101')]),
    );

  it('deleted notes are not taken for there', async () => {
    const folder = folderWith(many());
    const client = await started(folder);
    await client.inbox.next(
      '$/progress',
      (each) => (each as { value: { kind: string } }).value.kind === 'report',
    );
    const gone = Array.from({ length: 100 }, (_, index) => `c${index % 4}/s${index}.ipt.md`);
    for (const name of gone) folder.remove(name);
    await tell(client, folder, Object.fromEntries(gone.map((name) => [name, 'deleted'])));
    const known = await knownIn(folder, client);
    expect(known).toHaveLength(300);
    expect(known.filter((name) => gone.includes(name))).toEqual([]);
  });

  it('and before it begins, nothing that happens is missed', async () => {
    const folder = folderWith(course('SYN-101'));
    const client = startServer();
    const answered: (() => void)[] = [];
    client.answerWith(
      'client/registerCapability',
      () => new Promise<null>((resolve) => answered.push(() => resolve(null))),
    );
    await client.initialize(capable, [folder.uri]);
    await client.inbox.next('client/registerCapability');
    // Anyone who watches files from now on was not notified of this one.
    folder.write('SYN-101/s03.ipt.md', note(3));
    for (const answer of answered) answer();
    expect(await knownIn(folder, client)).toContain('SYN-101/s03.ipt.md');
  });

  it('a check of the workspace waits until it was read, and makes up for a reading that was cancelled', async () => {
    const folder = folderWith(many());
    const client = await started(folder);
    const report = (await client.inbox.next(
      '$/progress',
      (each) => (each as { value: { kind: string } }).value.kind === 'report',
    )) as { token: string };
    await client.notify('window/workDoneProgress/cancel', { token: report.token });
    expect(await knownIn(folder, client)).toEqual([]);
    folder.write('new/s401.ipt.md', note(401));
    await tell(client, folder, { 'new/s401.ipt.md': 'created' });
    expect(await knownIn(folder, client)).toEqual([]);
    expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 401 });
    expect(await knownIn(folder, client)).toHaveLength(401);
  });
});

describe('an open note', () => {
  it('that was opened, closed and deleted is no note any more', async () => {
    const folder = folderWith(course('SYN-101'));
    const client = await started(folder);
    const uri = folder.uriOf('SYN-101/s02.ipt.md');
    await client.open(uri, note(2));
    await client.close(uri);
    folder.remove('SYN-101/s02.ipt.md');
    await tell(client, folder, { 'SYN-101/s02.ipt.md': 'deleted' });
    expect(await latestOf(client)).toBe(1);
    const ask = { kind: 'client', code: 'SYN-101', attendance: 'held' } as const;
    expect(await client.ask(NewNoteRequest, ask)).toMatchObject({ session: 2 });
  });

  it.each(['SYN-101/s02.ipt.md', 'SYN-101'])(
    'no longer counts once %s is deleted, unless someone has typed in it',
    async (gone) => {
      const folder = folderWith({ ...course('SYN-101'), 's03.ipt.md': note(3) });
      const client = await started(folder);
      folder.remove('s03.ipt.md');
      const uri = folder.uriOf('SYN-101/s02.ipt.md');
      await client.open(uri, note(2));
      folder.remove(gone);
      await tell(client, folder, { [gone]: 'deleted', 's03.ipt.md': 'deleted' });
      expect(await latestOf(client)).toBe(gone === 'SYN-101' ? undefined : 1);
      await client.change(uri, { text: note(6) });
      expect(await latestOf(client)).toBe(6);
      await client.close(uri);
      expect(await latestOf(client)).toBe(gone === 'SYN-101' ? undefined : 1);
    },
  );

  it('of which the editor has taken over what others wrote was not typed in', async () => {
    const folder = folderWith(course('SYN-101'));
    const client = await started(folder);
    const [name, uri] = ['SYN-101/s02.ipt.md', folder.uriOf('SYN-101/s02.ipt.md')];
    await client.open(uri, note(2));
    folder.write(name, note(4));
    await client.change(uri, { text: note(4) });
    await tell(client, folder, { [name]: 'changed' });
    expect(await latestOf(client)).toBe(4);
    folder.remove(name);
    await tell(client, folder, { [name]: 'deleted' });
    expect(await latestOf(client)).toBe(1);
  });

  it('of which the editor has taken over what others wrote goes with its file, even if both are told at once', async () => {
    const folder = folderWith(course('SYN-101'));
    const client = await started(folder);
    const [name, uri] = ['SYN-101/s02.ipt.md', folder.uriOf('SYN-101/s02.ipt.md')];
    await client.open(uri, note(2));
    folder.write(name, note(4));
    await client.change(uri, { text: note(4) });
    expect(await latestOf(client)).toBe(4);
    folder.remove(name);
    await tell(client, folder, { [name]: 'deleted' });
    expect(await latestOf(client)).toBe(1);
  });

  it('counts although its file was never written', async () => {
    const folder = folderWith(course('SYN-101'));
    const client = await started(folder);
    await client.open(folder.uriOf('SYN-101/s03.ipt.md'), note(3));
    folder.write('SYN-101/s01.ipt.md', note(1).replace('Text', 'Other text'));
    await tell(client, folder, { 'SYN-101/s01.ipt.md': 'changed', other: 'created' });
    expect(await latestOf(client)).toBe(3);
  });
});

describe('where the editor does not report files', () => {
  const silent = { textDocument: { publishDiagnostics: {} } };

  it.each(['open', 'save'] as const)('all is looked at again on %s', async (occasion) => {
    const folder = folderWith({ ...course('SYN-101'), ...course('SYN-102') });
    const client = await started(folder, silent);
    const uri = folder.uriOf('SYN-102/s02.ipt.md');
    if (occasion === 'save') await client.open(uri, note(2, 'SYN-102'));
    expect(await knownIn(folder, client)).toHaveLength(4);
    fs.renameSync(path.join(folder.path, 'SYN-101'), path.join(folder.path, 'one'));
    folder.write('SYN-102/s01.ipt.md', note(9, 'SYN-102'));
    if (occasion === 'save') await client.save(uri);
    else await client.open(uri, note(2, 'SYN-102'));
    expect(await knownIn(folder, client)).toEqual([
      'SYN-102/s01.ipt.md',
      'SYN-102/s02.ipt.md',
      'one/s01.ipt.md',
      'one/s02.ipt.md',
    ]);
    expect(await latestSessions(client)).toEqual([2, 9]);
  });

  it('the findings of the course follow', async () => {
    const folder = folderWith(course('SYN-101'));
    const client = await started(folder, silent);
    const uri = folder.uriOf('SYN-101/s02.ipt.md');
    const whole = fs.readFileSync(path.join(folder.path, 'SYN-101/s02.ipt.md'), 'utf8');
    await client.open(uri, whole);
    folder.write('SYN-101/another.ipt.md', note(2));
    await client.save(uri);
    await client.inbox.next('textDocument/publishDiagnostics', (params) =>
      (params as PublishDiagnosticsParams).diagnostics.some(({ code }) => code === 'duplicate-session'),
    );
  });

  it('files that look as they did are not read again', async () => {
    const folder = folderWith(course('SYN-101'));
    const hourAgo = Date.now() / 1000 - 3600;
    for (const name of ['s01', 's02'])
      fs.utimesSync(path.join(folder.path, `SYN-101/${name}.ipt.md`), hourAgo, hourAgo);
    const { disk } = await import('../../server/src/host/disk.ts');
    const reads: string[] = [];
    const client = startServer({
      host: {
        ...disk,
        read: (file) => {
          reads.push(path.basename(file));
          return disk.read(file);
        },
      },
    });
    await client.initialize(silent, [folder.uri]);
    await knownIn(folder, client);
    expect(reads.splice(0).sort()).toEqual(['s01.ipt.md', 's02.ipt.md']);
    folder.write('SYN-101/s03.ipt.md', note(3));
    await client.open('untitled:Untitled-1', 'Text.\n');
    expect(await knownIn(folder, client)).toHaveLength(3);
    expect(reads).toEqual(['s03.ipt.md']);
  });
});

it('a check of the workspace fixes what the server was not notified of', async () => {
  const folder = folderWith({ ...course('SYN-101'), ...course('SYN-102') });
  const client = await started(folder);
  await knownIn(folder, client);
  fs.renameSync(path.join(folder.path, 'SYN-101'), path.join(folder.path, 'one'));
  folder.write('SYN-102/s01.ipt.md', note(9, 'SYN-102'));
  expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 4 });
  expect(await knownIn(folder, client)).toEqual([
    'SYN-102/s01.ipt.md',
    'SYN-102/s02.ipt.md',
    'one/s01.ipt.md',
    'one/s02.ipt.md',
  ]);
  expect(await latestSessions(client)).toEqual([2, 9]);
});

it('folders in which no one looks for notes, and what is outside, are skipped', async () => {
  const folder = folderWith(course('SYN-101'));
  const client = await started(folder);
  folder.write('node_modules/x/s05.ipt.md', note(5));
  folder.write('.git/s06.ipt.md', note(6));
  const outside = folderWith({ 's07.ipt.md': note(7) });
  await tell(client, folder, { 'node_modules/x/s05.ipt.md': 'created', '.git/s06.ipt.md': 'created' });
  await tell(client, outside, { 's07.ipt.md': 'created' });
  expect(await latestOf(client)).toBe(2);
});
