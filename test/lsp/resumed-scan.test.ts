import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import type { FactsCache, KeptFile } from '../../server/src/host/facts-cache.ts';
import { openFactsCache } from '../../server/src/host/open-facts-cache.ts';
import { CoursesRequest } from '../../server/src/wire/new-note.ts';
import { capable, type LanguageClient } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith, startServer, type TestFolder } from '../harness/with-client.ts';

// A server process that is given a folder for what it has read, and another one after it.

const eight = wholeNote.replace('- [ ] without an id\n', '');
const nine = eight
  .replace('session: 8', 'session: 9')
  .replace('HW8a: write to a cousin by Friday', 'HW9a: another visit')
  .replace('Mood was lower', 'HW8a done. Mood was lower');

let notes: TestFolder;
let cacheFolder = '';
beforeEach(() => {
  notes = folderWith({});
  cacheFolder = path.join(folderWith({}).path, 'cache');
  write('s08.ipt.md', eight);
  write('s09.ipt.md', nine);
  write('README.md', '# Not a note\n');
});

const write = (name: string, text: string) => notes.writeEarlier(name, text);

async function start(): Promise<LanguageClient> {
  const client = startServer();
  await client.initialize(capable, [notes.uri], { initializationOptions: { cacheFolder } });
  await client.refreshed();
  return client;
}

/** What a new server finds in session 9, once it has read the workspace. */
async function found(): Promise<Diagnostic['code'][]> {
  const client = await start();
  await client.open(notes.uriOf('s09.ipt.md'), nine);
  const codes = (await client.pull(notes.uriOf('s09.ipt.md'))).map(({ code }) => code);
  await client.stop();
  return codes;
}

const version = (): string => JSON.parse(fs.readFileSync('package.json', 'utf8')).version;
function cache(): FactsCache {
  const opened = openFactsCache(cacheFolder, version(), (kind) => {
    throw new Error(`The cache has failed: ${kind}`);
  });
  if (!opened) throw new Error('There is no cache');
  return opened;
}
const kept = (): KeptFile[] => Array.from(cache().files());
const names = () => kept().map((file) => path.basename(file.path));

it('is begun by the first start, with files that are no notes as well', async () => {
  expect(await found()).toEqual([]);
  expect(names().sort()).toEqual(['README.md', 's08.ipt.md', 's09.ipt.md']);
  expect(kept().find(({ path: file }) => file.endsWith('README.md'))?.facts).toBeUndefined();
});

it('spares the next start all files that are as they were', async () => {
  await found();
  const before = kept();
  expect(await found()).toEqual([]);
  expect(kept()).toEqual(before);
  // Had the file been read, nothing would have been found.
  const written = cache();
  const [old] = kept().filter(({ path: file }) => file.endsWith('s08.ipt.md'));
  if (!old?.facts?.session) throw new Error('There are no facts');
  const session = { ...old.facts.session, value: 9 };
  written.keep({ ...old, facts: { ...old.facts, session, lastSession: 9 } });
  written.flush();
  expect(await found()).toEqual(['duplicate-session']);
});

it('sees what has changed, come and gone meanwhile', async () => {
  await found();
  write('s08.ipt.md', eight.replace('HW8a', 'HW8b'));
  expect(await found()).toEqual(['homework-not-reviewed']);
  write('s08.ipt.md', eight);
  expect(await found()).toEqual([]);
  write('again.ipt.md', nine);
  expect(await found()).toEqual(['duplicate-session']);
  notes.remove('again.ipt.md');
  expect(await found()).toEqual([]);
});

it('sees another configuration', async () => {
  write('.ipt-notes.jsonc', '{ "exclude": ["s08*"] }');
  await found();
  write('.ipt-notes.jsonc', '{}');
  write('s08.ipt.md', eight.replace('HW8a', 'HW8b'));
  expect(await found()).toEqual(['homework-not-reviewed']);
  write('.ipt-notes.jsonc', '{ "exclude": ["s08*"] }');
  expect(await found()).not.toContain('homework-not-reviewed');
});

interface Progress {
  readonly token: string;
  readonly value: { readonly kind: string };
}

const endings: Readonly<Record<string, (client: LanguageClient, token: string) => Promise<unknown>>> = {
  'its server was shut down': (client) => client.stop(),
  'its editor was gone': (client) => {
    client.hangUp();
    return client.exit;
  },
  'it was cancelled': async (client, token) => {
    await client.notify('window/workDoneProgress/cancel', { token });
    await client.inbox.next('$/progress', (each) => (each as Progress).value.kind === 'end');
  },
};

it.each(Object.entries(endings))('goes on where %s in the middle of a scan', async (_, end) => {
  for (let i = 0; i < 600; i++) write(`other/${i}.ipt.md`, eight.replace('SYN-101', `SYN-${200 + i}`));
  const client = startServer();
  await client.initialize(capable, [notes.uri], { initializationOptions: { cacheFolder } });
  const progress = await client.inbox.next(
    '$/progress',
    (each) => (each as Progress).value.kind === 'report',
  );
  await end(client, (progress as Progress).token);
  const before = names();
  expect(before.length).toBeGreaterThan(0);
  expect(new Set(before).size).toBe(before.length);
  expect(await found()).toEqual([]);
  // What was kept is kept, once, and the rest comes after it.
  expect(names().slice(0, before.length)).toEqual(before);
  expect(names()).toHaveLength(603);
  expect(new Set(names()).size).toBe(603);
  const resumed = await start();
  expect((await resumed.ask(CoursesRequest, {})).courses).toHaveLength(601);
});

it('drops what no longer holds', async () => {
  await found();
  for (let i = 1; i <= 5; i++) {
    write('s08.ipt.md', eight.replace('Mood was lower', `Mood was lower${'.'.repeat(i)}`));
    write('s09.ipt.md', `${nine}${'\n'.repeat(i)}`);
    write('README.md', `# Not a note${'.'.repeat(i)}\n`);
    await found();
    expect(kept().length).toBeLessThanOrEqual(6);
  }
});

it.each([
  ['a file stands in place of its folder', () => cacheFolder, 'unwritable'],
  ['its path is relative', () => 'cache', 'no absolute path'],
  ['its path is none', () => 7, 'no absolute path'],
])('is not used where %s, and this is said', async (_, named, kind) => {
  fs.writeFileSync(cacheFolder, 'a file in its place');
  const client = startServer();
  await client.initialize(capable, [notes.uri], { initializationOptions: { cacheFolder: named() } });
  await client.refreshed();
  const messages = client.inbox.unread('window/logMessage') as { message: string }[];
  expect(messages.map(({ message }) => message)).toEqual([
    `What was read of the notes cannot be kept (${kind}): the next start will read them all again.`,
  ]);
  await client.open(notes.uriOf('s09.ipt.md'), nine);
  expect(await client.pull(notes.uriOf('s09.ipt.md'))).toEqual([]);
});

it('outlives a start without a workspace', async () => {
  await found();
  const before = kept();
  const client = startServer();
  await client.initialize(capable, [], { initializationOptions: { cacheFolder } });
  await client.refreshed();
  await client.stop();
  expect(kept()).toEqual(before);
});

it('is not kept where no folder was named', async () => {
  const client = startServer();
  await client.initialize(capable, [notes.uri]);
  await client.refreshed();
  await client.stop();
  expect(fs.existsSync(cacheFolder)).toBe(false);
});
