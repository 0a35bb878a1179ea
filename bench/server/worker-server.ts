import fs from 'node:fs';
import { createRequire as requireFrom } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeCommand } from '../measure/run.ts';
import { OURS, workerBundle } from '../ours.ts';
import { cacheFolder, projectFolder } from '../places.ts';
import type { ServerKind } from './client.ts';

const library = requireFrom(path.join(projectFolder, 'package.json')).resolve('vscode-jsonrpc/node');

/** Lets a bundle for web workers run as a process: what is posted goes through the standard streams. */
const bridge = `
const { StreamMessageReader, StreamMessageWriter } = require(${JSON.stringify(library)});
const writer = new StreamMessageWriter(process.stdout);
globalThis.self = globalThis;
globalThis.location = { href: 'blob:http://localhost/bench', pathname: '/bench', protocol: 'blob:' };
globalThis.postMessage = (message) => void writer.write(message);
globalThis.addEventListener = () => undefined;
require(process.argv[2]);
new StreamMessageReader(process.stdin).listen((message) => {
  if (message.method === 'exit') process.exit(0);
  globalThis.onmessage({ data: message });
});
`;

/**
 * Our server for web workers, with an editor that reads the files of a folder for it.
 * @param folder of this machine; the server knows it by another scheme.
 * @param told called whenever the text of a file has been asked for.
 */
export function workerServer(folder: string, nodeOptions: readonly string[], told: () => void): ServerKind {
  const script = path.join(cacheFolder, 'worker-bridge.cjs');
  fs.writeFileSync(script, bridge);
  return {
    name: `${OURS}, web worker`,
    command: nodeCommand([...nodeOptions, script, workerBundle], cacheFolder),
    initializationOptions: { readsFiles: true },
    answer: (method, params) => {
      const { folder: listed, uri } = params as { readonly folder?: string; readonly uri?: string };
      if (method === 'ipt/findFiles') return contentOf(fileOf(folder, listed ?? ''));
      if (method !== 'ipt/readFile') return undefined;
      told();
      const file = fileOf(folder, uri ?? '');
      return fs.existsSync(file)
        ? { text: fs.readFileSync(file, 'utf8'), hasBom: false }
        : { failure: 'absent' };
    },
  };
}

/** The URI by which the server for web workers knows a file of a folder. */
export function remoteUri(folder: string, file = ''): string {
  return pathToFileURL(path.join(folder, file)).href.replace('file://', 'memfs:');
}

function fileOf(folder: string, uri: string): string {
  const file = decodeURIComponent(uri.replace(/^memfs:/, ''));
  // Nothing above it is there.
  return file === folder || file.startsWith(`${folder}/`) ? file : path.join(folder, 'absent');
}

function contentOf(folder: string) {
  if (!fs.existsSync(folder)) return null;
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return {
    files: entries
      .filter((entry) => entry.isFile() && /\.(?:md|jsonc?)$/.test(entry.name))
      .map(({ name }) => name),
    folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
  };
}
