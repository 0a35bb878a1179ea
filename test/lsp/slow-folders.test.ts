import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import type { CancellationToken, WorkDoneProgressBegin, WorkDoneProgressReport } from 'vscode-languageserver';
import type { Patience } from '../../server/src/host/asking.ts';
import { RulesRequest } from '../../server/src/wire/configuration.ts';
import { CaseloadRequest, CourseRequest } from '../../server/src/wire/courses.ts';
import { CheckAgainRequest, CheckWorkspaceRequest } from '../../server/src/wire/workspace.ts';
import { capable, type LanguageClient } from '../harness/language-client.ts';
import { fileOfSession, noteOfSession } from '../harness/notes.ts';
import { RemoteFolder } from '../harness/remote-folder.ts';
import { folderWith, startServer } from '../harness/with-client.ts';

// Folders whose file system answers late, or never, or shows the same folder by many paths.

/** A file system that does not answer for some files, and an editor that loses patience when it is told to. */
class Hanging {
  readonly folder: RemoteFolder;
  readonly client: LanguageClient;
  readonly cancelled: string[] = [];
  readonly #hanging = new Set<string>();
  readonly #waits = new Set<() => void>();
  readonly #told: (() => void)[] = [];

  constructor(texts: Readonly<Record<string, string>>, ...hanging: string[]) {
    this.folder = new RemoteFolder(texts);
    for (const file of hanging) this.#hanging.add(this.folder.uriOf(file));
    const patience: Patience = (act) => {
      this.#waits.add(act);
      return () => void this.#waits.delete(act);
    };
    this.client = startServer({ patience });
    this.client.answerWith('ipt/findFiles', (params, token) => {
      const { folder } = params as { folder: string };
      return this.#answer(folder, this.folder.list(folder), token);
    });
    this.client.answerWith('ipt/readFile', (params, token) => {
      const { uri } = params as { uri: string };
      return this.#answer(uri, this.folder.read(uri), token);
    });
  }

  async start(declared = capable): Promise<void> {
    await this.client.initialize(declared, [this.folder.uri], {
      initializationOptions: { readsFiles: true },
    });
  }

  /** Settles once so many requests are without an answer. */
  async hangs(count: number): Promise<void> {
    while (this.#asked.length < count) await new Promise<void>((resolve) => this.#told.push(resolve));
  }

  readonly #asked: string[] = [];

  /** Every wait has been too long, of those that go on when the server has heard all that was answered. */
  async losePatience(): Promise<void> {
    await this.client.ask(RulesRequest, {});
    for (const act of [...this.#waits]) act();
  }

  mend(): void {
    this.#hanging.clear();
  }

  hang(file: string): void {
    this.#hanging.add(this.folder.uriOf(file));
  }

  async codes(session: number): Promise<unknown[]> {
    return (await this.client.pull(this.folder.uriOf(fileOfSession(session)))).map(({ code }) => code);
  }

  async #answer(uri: string, answer: unknown, token: CancellationToken): Promise<unknown> {
    if (!this.#hanging.has(uri)) return answer;
    this.#asked.push(uri);
    for (const tell of this.#told.splice(0)) tell();
    return new Promise((resolve) => {
      token.onCancellationRequested(() => {
        this.cancelled.push(uri);
        resolve(null);
      });
    });
  }
}

const settled = (client: LanguageClient) => client.ask(CheckAgainRequest, {});

describe('a file system that does not answer', () => {
  it('for one note is waited for this long, then that is said, and nothing across notes', async () => {
    const {
      8: eight,
      9: nine,
      10: ten,
    } = { 8: fileOfSession(8), 9: fileOfSession(9), 10: fileOfSession(10) };
    const fs = new Hanging(
      { [eight]: noteOfSession(8), [nine]: noteOfSession(9), [ten]: noteOfSession(10) },
      nine,
    );
    await fs.start();
    await fs.client.open(
      fs.folder.uriOf(ten),
      noteOfSession(10).replace('## Exploration of', '## Exploraton of'),
    );
    await fs.hangs(1);
    expect(await fs.codes(10)).toEqual(['misspelled-section']);
    await fs.losePatience();
    await settled(fs.client);
    expect(fs.cancelled).toEqual([fs.folder.uriOf(nine)]);
    expect(await fs.codes(10)).toEqual(['misspelled-section']);
    expect(await fs.client.ask(CaseloadRequest, {})).toMatchObject({ isComplete: true, isUnread: true });
    expect(await fs.client.ask(CourseRequest, { uri: fs.folder.uriOf(ten) })).toBe('unread');
    const check = fs.client.ask(CheckWorkspaceRequest, {});
    await fs.hangs(2);
    await fs.losePatience();
    expect(await check).toMatchObject({
      notes: 2,
      unchecked: 1,
      isUnread: true,
      leftOut: [{ uri: fs.folder.uriOf(nine), reason: 'unanswered' }],
    });
    expect((await check).files.find(({ uri }) => uri.endsWith(nine))?.diagnostics).toMatchObject([
      { code: 'unreadable', message: expect.stringContaining('does not answer; not read') },
    ]);
  });

  it('and does again is read on by Check Workspace', async () => {
    const fs = new Hanging(
      { [fileOfSession(8)]: noteOfSession(8), [fileOfSession(10)]: noteOfSession(10) },
      fileOfSession(8),
    );
    await fs.start();
    await fs.client.open(fs.folder.uriOf(fileOfSession(10)), noteOfSession(10));
    await fs.hangs(1);
    await fs.losePatience();
    await settled(fs.client);
    expect(await fs.codes(10)).toEqual([]);
    fs.mend();
    const check = await fs.client.ask(CheckWorkspaceRequest, {});
    expect(check).toMatchObject({ notes: 2, unchecked: 0, isUnread: false, leftOut: [] });
    expect(await fs.codes(10)).toContain('session-gap');
  });

  it('for its folder is waited for this long', async () => {
    const off = '{ "rules": { "misspelled-section": "off" } }';
    const fs = new Hanging({ [fileOfSession(8)]: noteOfSession(8), '.ipt-notes.jsonc': off });
    const uri = fs.folder.uri;
    fs.client.answerWith('ipt/findFiles', () => new Promise(() => undefined));
    await fs.start();
    await fs.client.inbox.next('ipt/findFiles');
    await fs.client.open(
      `${uri}/${fileOfSession(8)}`,
      noteOfSession(8).replace('## Exploration of', '## Exploraton of'),
    );
    const found = fs.codes(8);
    await fs.losePatience();
    expect(await found).toEqual(['misspelled-section']);
    await settled(fs.client);
    expect(await fs.client.ask(CaseloadRequest, {})).toMatchObject({ isUnread: true });
    fs.folder.serve(fs.client);
    expect(await fs.client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 1, isUnread: false });
    expect(await fs.codes(8)).toEqual([]);
  });

  it('is not asked again once the user cancels the reading', async () => {
    const fs = new Hanging(
      { [fileOfSession(8)]: noteOfSession(8), [fileOfSession(10)]: noteOfSession(10) },
      fileOfSession(8),
    );
    await fs.start();
    const { token } = (await fs.client.inbox.next('window/workDoneProgress/create')) as { token: unknown };
    await fs.hangs(1);
    await fs.client.notify('window/workDoneProgress/cancel', { token });
    await settled(fs.client);
    expect(fs.cancelled).toEqual([fs.folder.uriOf(fileOfSession(8))]);
    await fs.client.open(fs.folder.uriOf(fileOfSession(10)), noteOfSession(10));
    expect(await fs.codes(10)).toEqual([]);
    expect(await fs.client.ask(CaseloadRequest, {})).toMatchObject({ isComplete: false });
  });

  it('is not asked again once the user cancels a check, and what was known stays known', async () => {
    const fs = new Hanging({ [fileOfSession(8)]: noteOfSession(8), [fileOfSession(10)]: noteOfSession(10) });
    await fs.start();
    await fs.client.open(fs.folder.uriOf(fileOfSession(10)), noteOfSession(10));
    await settled(fs.client);
    expect(await fs.codes(10)).toContain('session-gap');
    fs.hang(fileOfSession(8));
    const own = new CancellationTokenSource();
    const check = fs.client.request(CheckWorkspaceRequest.method, {}, own.token);
    await fs.hangs(1);
    own.cancel();
    await expect(check).rejects.toThrow('cancelled');
    await settled(fs.client);
    expect(fs.cancelled).toEqual([fs.folder.uriOf(fileOfSession(8))]);
    expect(await fs.codes(10)).toContain('session-gap');
    expect(await fs.client.ask(CaseloadRequest, {})).toMatchObject({ isUnread: false });
  });

  it('does not hold a check that was cancelled before its turn', async () => {
    const fs = new Hanging({ [fileOfSession(8)]: noteOfSession(8) }, fileOfSession(8));
    await fs.start();
    await fs.hangs(1);
    const own = new CancellationTokenSource();
    const check = fs.client.request(CheckWorkspaceRequest.method, {}, own.token);
    own.cancel();
    await expect(check).rejects.toThrow('cancelled');
    expect(fs.cancelled).toEqual([]);
  });
});

describe('a folder that is read through the editor', () => {
  it('shows how far its reading has come', async () => {
    const notes = Array.from({ length: 120 }, (_, index) => [`c${index}/s01.ipt.md`, noteOfSession(1)]);
    const fs = new Hanging(Object.fromEntries(notes));
    await fs.start();
    const values: unknown[] = [];
    const next = async () => {
      const { value } = (await fs.client.inbox.next('$/progress')) as {
        value: WorkDoneProgressBegin | WorkDoneProgressReport;
      };
      values.push(value);
      return value;
    };
    while ((await next()).kind !== 'report');
    expect(values).toMatchObject([
      { kind: 'begin', title: 'IPT Notes: reading notes', cancellable: true },
      { kind: 'report', message: '100 of 120 files' },
    ]);
  });

  it('finds the same where a link that looks like a folder leads back', async () => {
    const texts = {
      [`a/${fileOfSession(8)}`]: noteOfSession(8),
      [`a/${fileOfSession(10)}`]: noteOfSession(10),
      'a/b/c/readme.md': '# Read\n',
    };
    const [plain, linked] = [new Hanging(texts), new Hanging(texts)];
    linked.folder.link('a/b/c/up', 'a');
    linked.folder.link('a/again', 'a');
    for (const each of [plain, linked]) await each.start();
    const { leftOut: none, ...expected } = await plain.client.ask(CheckWorkspaceRequest, {});
    const { leftOut, ...found } = await linked.client.ask(CheckWorkspaceRequest, {});
    expect(none).toEqual([]);
    expect(found).toEqual(expected);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['endless', 'endless']);
  });
});

describe('a configuration above the folder', () => {
  const below = 'vscode-vfs://github/clinic/notes';
  const off = '{ "rules": { "misspelled-section": "off" } }';
  const slip = noteOfSession(8).replace('## Exploration of', '## Exploraton of');
  /** What is above the folder is served by another, since no one lists it. */
  function above(fs: Hanging, texts: Map<string, string>): void {
    fs.client.answerWith('ipt/readFile', async (params) => {
      const { uri } = params as { uri: string };
      const text = texts.get(uri);
      return text === undefined ? fs.folder.read(uri) : { text, hasBom: false };
    });
  }
  const config = 'vscode-vfs://github/clinic/.ipt-notes.jsonc';
  const base = 'vscode-vfs://github/clinic/base.json';
  const watching = {
    ...capable,
    workspace: {
      ...capable.workspace,
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    },
  };

  it.each([config, base])('is watched, and counts as it is now: %s', async (changed) => {
    const texts = new Map([
      [config, '{ "extends": "./base.json" }'],
      [base, '{}'],
    ]);
    const fs = new Hanging({ [fileOfSession(8)]: slip });
    above(fs, texts);
    await fs.start(watching);
    const uri = `${below}/${fileOfSession(8)}`;
    await fs.client.open(uri, slip);
    expect(await fs.codes(8)).toEqual(['misspelled-section']);
    const isAbove = (params: unknown) =>
      JSON.stringify(params).includes('"baseUri":"vscode-vfs://github/clinic"');
    await fs.client.inbox.next('client/registerCapability', isAbove);
    texts.set(changed, off);
    await fs.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: changed, type: 2 }] });
    await settled(fs.client);
    expect(await fs.codes(8)).toEqual([]);
    texts.delete(changed);
    await fs.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: changed, type: 3 }] });
    await settled(fs.client);
    expect(await fs.codes(8)).not.toEqual([]);
  });

  it('is watched above a folder of this machine, too', async () => {
    const folder = folderWith({ '.ipt-notes.jsonc': '{}', [`notes/${fileOfSession(8)}`]: slip });
    const client = startServer();
    await client.initialize(watching, [folder.uriOf('notes')]);
    const uri = folder.uriOf(`notes/${fileOfSession(8)}`);
    await client.open(uri, slip);
    expect((await client.pull(uri)).map(({ code }) => code)).toEqual(['misspelled-section']);
    const isAbove = (params: unknown) => JSON.stringify(params).includes(`"baseUri":"${folder.uri}"`);
    await client.inbox.next('client/registerCapability', isAbove);
    folder.write('.ipt-notes.jsonc', off);
    const changes = [{ uri: folder.uriOf('.ipt-notes.jsonc'), type: 2 }];
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    await settled(client);
    expect(await client.pull(uri)).toEqual([]);
  });

  it.each(['saves a note', 'checks the workspace'])('counts as it is once someone %s', async (what) => {
    const texts = new Map([
      [config, '{ "extends": "./base.json" }'],
      [base, '{}'],
    ]);
    const fs = new Hanging({ [fileOfSession(8)]: slip });
    above(fs, texts);
    await fs.start();
    const uri = `${below}/${fileOfSession(8)}`;
    await fs.client.open(uri, slip);
    await settled(fs.client);
    expect(await fs.codes(8)).toEqual(['misspelled-section']);
    texts.set(base, off);
    if (what === 'saves a note') await fs.client.save(uri);
    else await fs.client.ask(CheckWorkspaceRequest, {});
    await settled(fs.client);
    expect(await fs.codes(8)).toEqual([]);
  });
});
