import { randomInt } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localDay } from '../host/clock.ts';
import { markdownUnder } from '../host/find-markdown.ts';
import { fsHost } from '../host/fs-host.ts';
import { startServer } from '../lsp/start-server.ts';

/** Put in by the build: the version in package.json. */
declare const VERSION: string;

/**
 * Reading a caseload leaves much garbage and little to keep: as things are, the heap would grow to some times of what it
 * holds. Both flags are read by the engine at each collection.
 */
function spareMemory(isOn: boolean): void {
  setFlagsFromString(`--semi-space-growth-factor=${isOn ? 1 : 2}`);
  setFlagsFromString(`--heap-growing-percent=${isOn ? 30 : 0}`);
}

// Standard streams or IPC, as the command line says.
startServer(createConnection(ProposedFeatures.all), {
  host: { ...fsHost, markdownUnder },
  today: localDay,
  salt: randomInt(2 ** 32),
  docs: pathToFileURL(path.join(__dirname, '../../docs/rules/')).href,
  version: VERSION,
  spareMemory,
});
