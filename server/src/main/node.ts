import { randomInt } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { localDay } from '../host/clock.ts';
import { disk } from '../host/disk.ts';
import { spareMemory } from '../host/engine-flags.ts';
import { openFactsCache } from '../host/open-facts-cache.ts';
import { connect, type Ending } from '../lsp/connect.ts';
import { startServer } from '../lsp/start-server.ts';
import { transportFrom, transportHelp, whenGone } from './node-transport.ts';

/** Put in by the build: the version in package.json. */
declare const VERSION: string;

function end({ status, reason }: Ending): void {
  if (reason !== undefined) process.stderr.write(`ipt-notes server: ${reason}\n`);
  process.exit(status);
}

const transport = transportFrom(process.argv.slice(2));
const clientIsGone = () => end({ status: 1, reason: 'The client is gone.' });
// What was thrown may quote a note.
process.on('uncaughtException', () => end({ status: 1, reason: 'A defect of this tool stopped it.' }));

if (!transport) {
  process.stderr.write(`ipt-notes server: ${transportHelp}\n`);
  process.exitCode = 2;
} else {
  const salt = randomInt(2 ** 32);
  const connection = connect(...transport, { end, servedBy: (id) => whenGone(id, clientIsGone) });
  startServer(connection, {
    host: disk,
    today: localDay,
    salt,
    openFactsCache: (folder, failed) => openFactsCache(folder, VERSION, failed),
    docs: pathToFileURL(path.join(__dirname, '../../docs/rules/')).href,
    version: VERSION,
    spareMemory,
  });
}
