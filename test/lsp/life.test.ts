import { fork } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult } from 'vscode-languageserver';
import { capable } from '../harness/language-client.ts';
import { recentNote } from '../harness/notes.ts';
import { startServer } from '../harness/with-client.ts';

describe('the server as a process', () => {
  it('says what it can do, and ends with status 0 when it is told to', async () => {
    const client = startServer();
    const { capabilities, serverInfo } = await client.initialize(capable);
    expect(serverInfo?.name).toBe('ipt-notes');
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
      completionProvider: { triggerCharacters: ['#', ':', '-', '[', '<', 'W'] },
      hoverProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: true,
      documentLinkProvider: {},
      workspaceSymbolProvider: true,
      inlayHintProvider: true,
      codeLensProvider: {},
      semanticTokensProvider: { full: true, range: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.iptNotes'] },
    });
    expect(await client.stop()).toBe(0);
  });

  it('ends with status 1 when the editor is gone', async () => {
    const client = startServer();
    await client.initialize(capable);
    client.hangUp();
    expect(await client.exit).toBe(1);
  });

  it('ends with status 1 on exit without shutdown', async () => {
    const client = startServer();
    await client.initialize({});
    await client.notify('exit', undefined);
    expect(await client.exit).toBe(1);
  });

  it('is also started by the command line', async () => {
    const client = startServer(['dist/cli.js', 'server', '--stdio']);
    await client.initialize(capable);
    await client.open('file:///elsewhere/s08.ipt.md', recentNote());
    expect(await client.pull('file:///elsewhere/s08.ipt.md')).toEqual([]);
    expect(await client.stop()).toBe(0);
  });

  it('talks over IPC as well', async () => {
    const server = fork('dist/server/node.js', ['--node-ipc']);
    const exit = new Promise((resolve) => server.once('exit', resolve));
    const connection = createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    connection.listen();
    const params = { processId: null, rootUri: null, capabilities: capable };
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', params);
    expect(serverInfo?.name).toBe('ipt-notes');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await exit).toBe(0);
    connection.dispose();
  });

  it('works for a client that declares nothing', async () => {
    const client = startServer();
    const { capabilities } = await client.initialize({});
    expect(capabilities.diagnosticProvider).toBeUndefined();
    await client.open('file:///elsewhere/s08.ipt.md', recentNote().replace('#grief', '#affekt-work'));
    const [diagnostic, ...others] = await client.published('file:///elsewhere/s08.ipt.md');
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ code: 'unknown-tag', severity: 3, source: 'ipt-notes' });
    expect(diagnostic).not.toHaveProperty('codeDescription');
    expect(diagnostic).not.toHaveProperty('relatedInformation');
    expect(await client.stop()).toBe(0);
  });
});
