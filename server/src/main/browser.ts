import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageserver/browser';
import { localDay } from '../host/clock.ts';
import { noFiles } from '../host/host.ts';
import { connect } from '../lsp/connect.ts';
import { startServer } from '../lsp/start-server.ts';

/** Put in by the build: the version in package.json. */
declare const VERSION: string;

const port = globalThis as never;
startServer(
  // Who has made the worker ends it.
  connect(new BrowserMessageReader(port), new BrowserMessageWriter(port), { end: () => undefined }),
  {
    host: noFiles,
    today: localDay,
    salt: Math.floor(Math.random() * 2 ** 32),
    docs: 'https://github.com/ipt-notes/ipt-notes/blob/main/docs/rules/',
    version: VERSION,
    spareMemory: () => undefined,
  },
);
