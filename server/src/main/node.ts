import { randomInt } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localDay } from '../host/clock.ts';
import { markdownUnder } from '../host/find-markdown.ts';
import { fsHost } from '../host/fs-host.ts';
import { openFactsCache } from '../host/open-facts-cache.ts';
import { spareMemory } from '../host/spare-memory.ts';
import { startServer } from '../lsp/start-server.ts';

/** Put in by the build: the version in package.json. */
declare const VERSION: string;

const salt = randomInt(2 ** 32);

// Standard streams or IPC, as the command line says.
startServer(createConnection(ProposedFeatures.all), {
  host: { ...fsHost, markdownUnder },
  today: localDay,
  salt,
  openFactsCache: (folder, failed) => openFactsCache(folder, VERSION, salt, failed),
  docs: pathToFileURL(path.join(__dirname, '../../docs/rules/')).href,
  version: VERSION,
  spareMemory,
});
