import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { capable } from '../harness/language-client.ts';
import { recentNote } from '../harness/notes.ts';
import { forkServer, spawnServer } from '../harness/server-process.ts';
import { clientOf } from '../harness/with-client.ts';

// The bundled server as a process of its own. Everything that needs no process is tested with the server in this one.

const root = fileURLToPath(new URL('../../', import.meta.url));
const uri = 'file:///elsewhere/s08.ipt.md';

describe('the server as a process', () => {
  it('is started by the command line, finds what must be found, and ends with status 0', async () => {
    const server = spawnServer(['dist/cli.js', 'server', '--stdio']);
    const client = clientOf(server);
    const { serverInfo } = await client.initialize(capable);
    expect(serverInfo?.name).toBe('ipt-notes');
    await client.open(uri, recentNote().replace('#grief', '#affekt-work'));
    expect(await client.pull(uri)).toMatchObject([
      {
        code: 'unknown-tag',
        codeDescription: { href: expect.stringMatching(/^file:.*\/docs\/rules\/unknown-tag\.md$/) },
      },
    ]);
    expect(await client.stop()).toBe(0);
    expect(server.said()).toBe('');
  });

  it('talks over IPC as well, and ends with its parent', async () => {
    const client = clientOf(forkServer());
    const { serverInfo } = await client.initialize(capable);
    expect(serverInfo?.name).toBe('ipt-notes');
    expect(await client.stop()).toBe(0);
    const orphan = clientOf(forkServer());
    await orphan.initialize(capable);
    orphan.hangUp();
    expect(await orphan.exit).toBe(1);
  });

  it('ends with status 1 and a line that says why when the editor is gone', async () => {
    const server = spawnServer();
    const client = clientOf(server);
    await client.initialize(capable);
    client.hangUp();
    expect(await client.exit).toBe(1);
    expect(server.said()).toBe('ipt-notes server: The client is gone.\n');
  });
});

const message = (body: object) => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...body });
  return `Content-Length: ${text.length}\r\n\r\n${text}`;
};
const first = message({
  id: 1,
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
});
const shutdown = message({ id: 2, method: 'shutdown' });
const unreadable = 'What the client sends cannot be read.';
const deaf = 'The client does not listen any more.';
const gone = 'The client is gone.';

interface Run {
  readonly args?: readonly string[];
  readonly input?: string;
  /** Where standard output goes; read by no one where it is a pipe. */
  readonly output?: 'closed' | '/dev/full';
}

/** Runs the server; standard input ends after what is sent. */
async function run({ args = ['--stdio'], input = '', output }: Run) {
  const descriptor = output === '/dev/full' ? fs.openSync(output, 'w') : undefined;
  const server = spawn(process.execPath, ['dist/server/node.js', ...args], {
    cwd: root,
    stdio: ['pipe', descriptor ?? 'pipe', 'pipe'],
  });
  if (descriptor !== undefined) fs.closeSync(descriptor);
  if (output === 'closed') server.stdout?.destroy();
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  server.stdout?.resume();
  server.stdin?.end(input);
  const [status] = await once(server, 'close');
  return { status, said };
}

describe('a line that breaks ends the server with a line that says so, and nothing of what was sent', () => {
  it.each<[string, Run, number, string | undefined]>([
    ['a length that is no number', { input: 'Content-Length: abc\r\n\r\n{}' }, 1, unreadable],
    ['no length', { input: 'Content-Type: x\r\n\r\n{}' }, 1, unreadable],
    ['a negative length', { input: 'Content-Length: -5\r\n\r\n{}' }, 1, unreadable],
    ['no header', { input: 'Zanzibar\r\n\r\n{}' }, 1, unreadable],
    ['no JSON', { input: 'Content-Length: 8\r\n\r\nZanzibar' }, 1, unreadable],
    ['half a message', { input: 'Content-Length: 800\r\n\r\n{"Zanzibar' }, 1, gone],
    ['a closed standard output', { input: first, output: 'closed' }, 1, deaf],
    ['a full disk behind standard output', { input: first, output: '/dev/full' }, 1, deaf],
    ['nothing at all', {}, 1, gone],
    ['the end after shutdown', { input: first + shutdown }, 0, undefined],
    ['no transport', { args: [] }, 2, 'Say how to talk: --stdio, or --node-ipc where the server is forked.'],
  ])('%s', async (_, how, status, reason) => {
    const said = reason === undefined ? '' : `ipt-notes server: ${reason}\n`;
    expect(await run(how)).toEqual({ status, said });
  });
});
