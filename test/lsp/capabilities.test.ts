import { expect, it } from 'vitest';
import { capable } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { startServer } from '../harness/with-client.ts';

it('the server says what it can do, and ends with status 0 when it is told to', async () => {
  const client = startServer();
  const { capabilities, serverInfo } = await client.initialize(capable);
  expect(serverInfo?.name).toBe('ipt-notes');
  expect(capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    completionProvider: { triggerCharacters: ['#', ':', '-', '['] },
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

it('the server works for a client that declares nothing', async () => {
  const client = startServer();
  const { capabilities } = await client.initialize({});
  expect(capabilities.diagnosticProvider).toBeUndefined();
  await client.open('file:///elsewhere/s08.ipt.md', wholeNote.replace('#grief', '#affekt-work'));
  const [diagnostic, ...others] = await client.published('file:///elsewhere/s08.ipt.md');
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ code: 'unknown-tag', severity: 3, source: 'ipt-notes' });
  expect(diagnostic).not.toHaveProperty('codeDescription');
  expect(diagnostic).not.toHaveProperty('relatedInformation');
  expect(await client.stop()).toBe(0);
});
