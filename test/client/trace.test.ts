import { expect, it } from 'vitest';
import type { LogOutputChannel } from 'vscode';
import { Trace, TraceFormat, type Tracer } from 'vscode-jsonrpc/node';
import { PrivateChannel } from '../../client/src/log/private-channel.ts';
import { CheckWorkspaceRequest } from '../../server/src/wire/workspace.ts';
import { positionOf } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { RemoteFolder } from '../harness/remote-folder.ts';
import { startServer } from '../harness/with-client.ts';

const uri = 'file:///clinic/s08.ipt.md';
const canary = 'Zanzibar';
const note = wholeNote
  .replace('Mood was lower', `Mood was ${canary}`)
  .replace('## Exploration of', `## Exploraton ${canary} of`)
  .replace('HW8a: visit', `HW8a: ${canary} [describe ${canary}]`);

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'append', 'appendLine', 'replace'] as const;

/** An output channel that keeps what is written to it. */
function recorder() {
  const lines: string[] = [];
  const write = (text: string) => void lines.push(text);
  const methods = Object.fromEntries(levels.map((level) => [level, write]));
  return { lines, channel: new PrivateChannel(methods as unknown as LogOutputChannel) };
}

/** What vscode-languageclient does with what it is to trace. */
function tracerTo(channel: PrivateChannel): Tracer {
  return {
    log: (message: unknown, data?: string) => {
      const isText = typeof message === 'string';
      channel.trace(isText ? (data ? `${message}\n${data}` : message) : JSON.stringify(message));
    },
  };
}

const withSize = /^Sending notification 'textDocument\/didOpen'\. Params: \(\d+ characters withheld\)$/m;

it.each<[string, Trace, TraceFormat, RegExp]>([
  ['messages', Trace.Messages, TraceFormat.Text, /^Sending notification 'textDocument\/didOpen'\.$/m],
  ['compact', Trace.Compact, TraceFormat.Text, withSize],
  ['verbose', Trace.Verbose, TraceFormat.Text, withSize],
  [
    'verbose, as JSON',
    Trace.Verbose,
    TraceFormat.JSON,
    /^send-notification textDocument\/didOpen \(\d+ characters withheld\)$/m,
  ],
])('a trace of a whole session holds no text of a note: %s', async (_, level, format, line) => {
  const { lines, channel } = recorder();
  const client = startServer();
  await client.trace(level, tracerTo(channel), format);
  await client.initialize({});
  await client.open(uri, note);
  const position = positionOf(note, 'HW8a');
  await client.request('textDocument/completion', client.at(uri, position));
  await client.request('textDocument/hover', client.at(uri, position));
  await client.request('textDocument/documentSymbol', { textDocument: { uri } });
  await client.request('ipt/insertSections', { uri });
  await client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    context: { diagnostics: [{ message: canary, range: { start: position, end: position } }] },
  });
  await client.request('textDocument/completion', { textDocument: { uri } });
  await expect(client.request(`ipt/${canary} ${canary}`, { text: note })).rejects.toThrow(canary);
  await client.change(uri, { text: note });
  await client.inbox.next('window/logMessage');
  await client.stop();
  const log = lines.join('\n');
  expect(lines.length).toBeGreaterThan(20);
  for (const method of ['textDocument/didOpen', 'textDocument/codeAction', 'ipt/insertSections']) {
    expect(log).toContain(method);
  }
  expect(log).toMatch(line);
  expect(log).not.toContain(canary);
  expect(log).not.toContain('Mood was');
});

it.each<[string, Trace, TraceFormat]>([
  ['compact', Trace.Compact, TraceFormat.Text],
  ['verbose', Trace.Verbose, TraceFormat.Text],
  ['verbose, as JSON', Trace.Verbose, TraceFormat.JSON],
])(
  'a trace of files that the server has asked for holds no text and no name of them: %s',
  async (_, level, format) => {
    const { lines, channel } = recorder();
    const folder = new RemoteFolder({ [`${canary}/s08.ipt.md`]: note });
    const client = startServer();
    folder.serve(client);
    await client.trace(level, tracerTo(channel), format);
    await client.initialize({}, [folder.uri], { initializationOptions: { readsFiles: true } });
    expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({ notes: 1 });
    await client.stop();
    const log = lines.join('\n');
    expect(log).toMatch(/^(?:Sending response 'ipt\/readFile - \(|receive-request ipt\/readFile \()/m);
    expect(log).not.toContain(canary);
    expect(log).not.toContain('Mood was');
  },
);

it('a trace of a refusal to read files holds nothing of what was thrown', async () => {
  const { lines, channel } = recorder();
  const folder = new RemoteFolder({ 's08.ipt.md': note });
  const client = startServer();
  folder.serve(client);
  client.answerWith('ipt/readFile', async () => {
    throw new Error(note);
  });
  await client.trace(Trace.Verbose, tracerTo(channel), TraceFormat.Text);
  await client.initialize({}, [folder.uri], { initializationOptions: { readsFiles: true } });
  const logged = JSON.stringify(await client.inbox.next('window/logMessage'));
  await client.stop();
  expect(lines.join('\n')).toMatch(/^Sending response 'ipt\/readFile - \(/m);
  expect(logged).toContain('ipt/readFile failed: Error in ');
  expect(lines.join('\n') + logged).not.toContain(canary);
});

it.each(levels)('nothing that is written by %s holds text of a note', (level) => {
  const { lines, channel } = recorder();
  channel[level](note);
  channel.error(new Error(note));
  expect(lines).toHaveLength(2);
  expect(lines.join('\n')).toContain('characters withheld');
  expect(lines.join('\n')).not.toContain(canary);
});
