import fs from 'node:fs';
import { PassThrough } from 'node:stream';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { disk } from '../../server/src/host/disk.ts';
import { openFactsCache } from '../../server/src/host/open-facts-cache.ts';
import { connect } from '../../server/src/lsp/connect.ts';
import type { Environment } from '../../server/src/lsp/server.ts';
import { startServer } from '../../server/src/lsp/start-server.ts';
import type { RunningServer } from './language-client.ts';
import { today } from './notes.ts';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(fs.readFileSync(new URL('package.json', root), 'utf8')) as { version: string };

/** The salt of every server that runs here. */
export const SALT = 7;

/** The server in this process, on 2025-06-01, so that tests run what is in `server/src` and breakpoints stop. */
export function runServer(changes: Partial<Environment> = {}): RunningServer {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const exit = new Promise<number>((resolve) => {
    const connection = connect(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), {
      end: ({ status }) => {
        stop();
        resolve(status);
      },
    });
    const stop = startServer(connection, {
      host: disk,
      today: () => today,
      salt: SALT,
      openFactsCache: (folder, failed) => openFactsCache(folder, version, failed),
      docs: new URL('docs/rules/', root).href,
      version,
      spareMemory: () => undefined,
      ...changes,
    });
  });
  return {
    reader: new StreamMessageReader(toClient),
    writer: new StreamMessageWriter(toServer),
    exit,
    hangUp: () => toServer.end(),
  };
}
