import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capable, LanguageClient } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { runServer } from '../harness/server-in-process.ts';

describe('documents that the server does not know', () => {
  const unknown = { textDocument: { uri: 'file:///nowhere/x.ipt.md' } };
  const position = { line: 3, character: 1 };
  const range = { start: position, end: position };

  const client = new LanguageClient(runServer());
  beforeAll(() => client.initialize(capable));
  afterAll(async () => {
    expect(client.inbox.unread('window/logMessage')).toEqual([]);
    expect(await client.stop()).toBe(0);
  });

  it.each([
    ['textDocument/completion', { ...unknown, position }, { isIncomplete: true, items: [] }],
    ['textDocument/hover', { ...unknown, position }, null],
    ['textDocument/codeAction', { ...unknown, range, context: { diagnostics: [] } }, []],
    ['textDocument/documentSymbol', unknown, []],
    ['textDocument/foldingRange', unknown, []],
    ['textDocument/selectionRange', { ...unknown, positions: [position] }, null],
    ['textDocument/definition', { ...unknown, position }, null],
    ['textDocument/references', { ...unknown, position, context: { includeDeclaration: true } }, null],
    ['textDocument/documentHighlight', { ...unknown, position }, null],
    ['textDocument/prepareRename', { ...unknown, position }, null],
    ['textDocument/rename', { ...unknown, position, newName: 'x' }, null],
    ['textDocument/documentLink', unknown, []],
    ['textDocument/inlayHint', { ...unknown, range }, []],
    ['textDocument/codeLens', unknown, []],
    ['textDocument/semanticTokens/full', unknown, { data: [] }],
    ['workspace/symbol', { query: '' }, []],
    ['textDocument/diagnostic', unknown, { kind: 'full', items: [] }],
    ['ipt/outline', unknown.textDocument, null],
    ['ipt/insertSections', unknown.textDocument, null],
    ['ipt/effectiveConfig', unknown.textDocument, null],
    [
      'ipt/checkWorkspace',
      {},
      {
        notes: 0,
        unchecked: 0,
        skipped: { drafts: 0, beforeCheckFrom: 0, others: 0 },
        isUnread: false,
        leftOut: [],
        files: [],
      },
    ],
    ['ipt/checkAgain', {}, []],
    ['ipt/courses', {}, { courses: [], isUnread: false }],
  ])('%s answers empty', async (method, params, empty) => {
    expect(await client.request(method, params)).toEqual(empty);
  });

  it('skip in silence what is said of them', async () => {
    await client.notify('ipt/cursor', { uri: unknown.textDocument.uri, position });
    await client.change(unknown.textDocument.uri, { text: 'x' });
    await client.save(unknown.textDocument.uri);
    await client.close(unknown.textDocument.uri);
    expect(await client.request('ipt/outline', unknown.textDocument)).toBeNull();
  });
});

describe('requests that make no sense', () => {
  it('are answered empty, and logged without text', async () => {
    const uri = 'file:///elsewhere/s08.ipt.md';
    const client = new LanguageClient(runServer());
    await client.initialize(capable);
    await client.open(uri, wholeNote);
    const position = { line: 1e9, character: -5 };
    expect(await client.request('textDocument/hover', { textDocument: { uri }, position })).toBeNull();
    expect(await client.request('textDocument/completion', { textDocument: { uri } })).toMatchObject({
      items: [],
    });
    const { message } = (await client.inbox.next('window/logMessage')) as { message: string };
    expect(message).toMatch(/^completion failed: TypeError in /);
    expect(await client.stop()).toBe(0);
  });
});
