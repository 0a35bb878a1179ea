import { describe, expect, it } from 'vitest';
import { capable } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { startServer } from '../harness/with-client.ts';

const uri = 'file:///elsewhere/s08.ipt.md';
const opened = { textDocument: { uri, languageId: 'markdown', version: 1, text: wholeNote } };

describe('before it is initialized, the server', () => {
  it.each(['textDocument/hover', 'shutdown', 'ipt/courses', 'unheard/of'])('refuses %s', async (method) => {
    const client = startServer();
    await expect(client.request(method, {})).rejects.toMatchObject({ code: -32002 });
    await client.initialize(capable);
    expect(await client.stop()).toBe(0);
  });

  it('does not hear notifications', async () => {
    const client = startServer();
    await client.notify('textDocument/didOpen', opened);
    await client.initialize(capable);
    expect(await client.pull(uri)).toEqual([]);
    expect(await client.request('ipt/outline', { uri })).toBeNull();
  });

  it('ends with status 1 when it is told to exit', async () => {
    const client = startServer();
    await client.notify('exit', undefined);
    expect(await client.exit).toBe(1);
  });
});

describe('once it is initialized, the server', () => {
  it('is so once and for all', async () => {
    const client = startServer();
    await client.initialize(capable);
    await expect(client.initialize(capable)).rejects.toMatchObject({ code: -32600 });
    await client.open(uri, wholeNote);
    expect(await client.pull(uri)).toEqual([]);
  });

  it('answers what it does not know as such', async () => {
    const client = startServer();
    await client.initialize(capable);
    await expect(client.request('unheard/of', {})).rejects.toMatchObject({ code: -32601 });
  });

  it('ends with status 1 on exit without shutdown, and when the editor is gone', async () => {
    for (const end of ['exit', 'gone']) {
      const client = startServer();
      await client.initialize(capable);
      if (end === 'exit') await client.notify('exit', undefined);
      else client.hangUp();
      expect(await client.exit).toBe(1);
    }
  });
});

describe('once it is shut down, the server', () => {
  it.each(['textDocument/hover', 'shutdown', 'initialize'])('refuses %s, and ends with 0', async (method) => {
    const client = startServer();
    await client.initialize(capable);
    await client.request('shutdown', undefined);
    await expect(client.request(method, {})).rejects.toMatchObject({ code: -32600 });
    await client.notify('exit', undefined);
    expect(await client.exit).toBe(0);
  });

  it('ends with status 0 as well when the editor goes without a word', async () => {
    const client = startServer();
    await client.initialize(capable);
    await client.request('shutdown', undefined);
    client.hangUp();
    expect(await client.exit).toBe(0);
  });
});
