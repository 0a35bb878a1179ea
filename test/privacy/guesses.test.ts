import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { printsOf } from '../../server/src/core/index.ts';
import { markdownUnder } from '../../server/src/host/find-markdown.ts';
import { call } from '../cli/command-line.ts';
import { capable } from '../harness/language-client.ts';
import { noteOf } from '../harness/notes.ts';
import { SALT } from '../harness/server-in-process.ts';
import { folderWith, startServer, type TestFolder } from '../harness/with-client.ts';
import { confirmedGuesses } from './guesses.ts';

// No file that is written tells someone who guesses right that the guess was right.

const clinic = path.resolve(import.meta.dirname, '../../examples/clinic');
/** One course: the more notes, the longer the attack takes. */
const folders = ['syn-g04'];
const notes = new Map(
  folders.flatMap((folder) =>
    Array.from(markdownUnder(path.join(clinic, folder)), (file): [string, string] => [
      path.relative(clinic, file),
      fs.readFileSync(file, 'utf8'),
    ]),
  ),
);

let caseload: TestFolder;
let written: TestFolder;
beforeEach(() => {
  caseload = folderWith(Object.fromEntries(notes));
  written = folderWith({});
  const hourAgo = Date.now() / 1000 - 3600;
  for (const name of notes.keys()) fs.utimesSync(path.join(caseload.path, name), hourAgo, hourAgo);
});

/** What is in a folder, whatever it is called. */
function filesIn(folder: string): Buffer[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name, parentPath }) => fs.readFileSync(path.join(parentPath, name)));
}

function expectNothingConfirmed(salts: readonly number[] = []): void {
  const files = filesIn(written.path);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    for (const [name, text] of notes) expect(confirmedGuesses(file, text, salts), name).toEqual([]);
  }
}

it('a guess would be confirmed by hashes in any of the usual forms', () => {
  const [text = ''] = [...notes.values()].filter((each) => printsOf(noteOf(each), 7).sections.length > 0);
  const hashes = printsOf(noteOf(text), 7).sections.flatMap(({ shingles }) => Array.from(shingles));
  const forms = [
    `a file salted 7\n${Buffer.from(Int32Array.from(hashes).buffer).toString('base64')}`,
    `a file salted 7\n${JSON.stringify(hashes)}`,
    `a file salted 7\n${hashes.map((each) => (each >>> 0).toString(16).padStart(8, '0')).join(' ')}`,
  ];
  for (const form of forms) {
    expect(confirmedGuesses(Buffer.from(form), text).length).toBeGreaterThanOrEqual(hashes.length * 0.9);
  }
  const [word = ''] = /[a-z]{6,}/.exec(text) ?? [];
  for (const encoding of ['hex', 'base64'] as const) {
    const hash = createHash('sha256').update(word).digest(encoding).slice(0, 16);
    expect(confirmedGuesses(Buffer.from(`{"state":"${hash}"}`), text)).toContain(word);
  }
});

it('none is by the caches and reports of the command line', async () => {
  const lint = (...args: string[]) => call(['lint', caseload.path, ...args], { cwd: written.path });
  await lint('--cache-location', 'caches');
  for (const format of ['json', 'sarif', 'gitlab'])
    await lint('--format', format, '--output', `report.${format}`);
  // The salt of `call`.
  expectNothingConfirmed([1]);
});

it('none is by what a server keeps', async () => {
  const client = startServer();
  await client.initialize(capable, [caseload.uri], { initializationOptions: { cacheFolder: written.path } });
  await client.refreshed();
  // Someone looks at the notes, so that whatever is worked out of them has been.
  for (const [name, text] of notes) {
    await client.open(caseload.uriOf(name), text);
    await client.pull(caseload.uriOf(name));
  }
  await client.stop();
  expectNothingConfirmed([SALT]);
});
