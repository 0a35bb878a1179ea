import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Diagnostic, InitializeResult } from 'vscode-languageserver';
import { Inbox } from '../harness/inbox.ts';
import { capable } from '../harness/language-client.ts';
import { recentNote } from '../harness/notes.ts';
import { FakeWorker } from '../harness/worker.ts';

interface Answer {
  readonly result: unknown;
  readonly error?: unknown;
}

it('the bundle for the browser runs without Node, in a worker', async () => {
  const inbox = new Inbox<unknown>();
  const worker = new FakeWorker(
    fileURLToPath(new URL('../../dist/server/browser.js', import.meta.url)),
    (message) => {
      const { id, method } = message as { id?: number; method?: string };
      inbox.put(method ?? `answer ${id}`, message);
    },
  );
  let requests = 0;
  const ask = async (method: string, params: unknown): Promise<unknown> => {
    const id = ++requests;
    worker.post({ jsonrpc: '2.0', id, method, params });
    const { result, error } = (await inbox.next(`answer ${id}`)) as Answer;
    expect(error).toBeUndefined();
    return result;
  };
  const folder = 'vscode-vfs://github/clinic/notes';
  const initialized = (await ask('initialize', {
    processId: null,
    rootUri: null,
    capabilities: capable,
    workspaceFolders: [{ uri: folder, name: 'notes' }],
  })) as InitializeResult;
  expect(initialized.capabilities.hoverProvider).toBe(true);
  worker.post({ jsonrpc: '2.0', method: 'initialized', params: {} });
  const uri = `${folder}/s08.ipt.md`;
  const text = recentNote().replace('## Exploration of', '## Exploraton of');
  worker.post({
    jsonrpc: '2.0',
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
  });
  const { items } = (await ask('textDocument/diagnostic', { textDocument: { uri } })) as {
    items: Diagnostic[];
  };
  expect(items.map(({ code }) => code)).toEqual(['misspelled-section']);
  expect(items[0]?.codeDescription?.href).toMatch(/^https:\/\/.*\/docs\/rules\/misspelled-section\.md$/);
  expect(await ask('shutdown', undefined)).toBeNull();
  expect(worker.logged).toEqual([]);
});
