import { fork, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { RunningServer } from './language-client.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The bundled server as a process of its own, which talks over its standard streams. */
export function spawnServer(
  args: readonly string[] = ['dist/server/node.js', '--stdio'],
): RunningServer & { readonly said: () => string } {
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  const { stdin, stdout, stderr } = server;
  let said = '';
  stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return {
    reader: new StreamMessageReader(stdout),
    writer: new StreamMessageWriter(stdin),
    // Not `exit`: by then not everything may have been read that it has written.
    exit: new Promise((resolve) => server.once('close', resolve)),
    hangUp: () => stdin.end(),
    said: () => said,
  };
}

/** The same, forked: it talks over the channel between the two processes. */
export function forkServer(): RunningServer {
  const server = fork('dist/server/node.js', ['--node-ipc'], { cwd: root, silent: true });
  return {
    reader: new IPCMessageReader(server),
    writer: new IPCMessageWriter(server),
    exit: new Promise((resolve) => server.once('exit', resolve)),
    hangUp: () => server.disconnect(),
  };
}
