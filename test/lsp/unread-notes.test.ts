import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CheckWorkspaceRequest } from '../../server/src/wire/workspace.ts';
import { lintJson } from '../cli/command-line.ts';
import { capable, type LanguageClient } from '../harness/language-client.ts';
import { noteOfSession } from '../harness/notes.ts';
import { folderWith, startServer, type TestFolder } from '../harness/with-client.ts';

// A note that is there and cannot be read is no gap, for the editor and the command line alike.

const four = noteOfSession(4);
const six = noteOfSession(6);
const broken = noteOfSession(5).replace('clinician: ', 'clinician: "');

const utf16 = Buffer.from(`\uFEFF${noteOfSession(5)}`, 'utf16le');
const latin1 = Buffer.from(`${noteOfSession(5)}\nCafé.\n`, 'latin1');

/** The rules of the course that find something in the note of session 6. */
async function byCommandLine({ path: cwd }: TestFolder): Promise<string[]> {
  const { files } = await lintJson(['.'], { cwd });
  const findings = files.flatMap(({ path, findings }) => (path.endsWith('s06.ipt.md') ? findings : []));
  return findings.map(({ rule }) => rule).filter(isOfCourse);
}

async function byServer(folder: TestFolder): Promise<string[]> {
  const client = startServer();
  await client.initialize(capable, [folder.uri]);
  const { files } = await client.ask(CheckWorkspaceRequest, {});
  const own = files.flatMap(({ uri, diagnostics }) => (uri.endsWith('s06.ipt.md') ? diagnostics : []));
  const shown = await openedIn(client, folder);
  const found = own.map(({ code }) => String(code)).filter(isOfCourse);
  expect(shown).toEqual(found);
  return found;
}

async function openedIn(client: LanguageClient, folder: TestFolder): Promise<string[]> {
  const uri = folder.uriOf('s06.ipt.md');
  await client.open(uri, six);
  return (await client.pull(uri)).map(({ code }) => String(code)).filter(isOfCourse);
}

const isOfCourse = (rule: string) => ['homework-not-reviewed', 'session-gap'].includes(rule);

async function found(files: Readonly<Record<string, string | Buffer>>): Promise<string[]> {
  const folder = folderWith({ 's04.ipt.md': four, 's06.ipt.md': six });
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(`${folder.path}/other`, { recursive: true });
    fs.writeFileSync(`${folder.path}/${name}`, text);
  }
  const rules = await byCommandLine(folder);
  expect(await byServer(folder)).toEqual(rules);
  return rules;
}

describe('between session 4 and session 6', () => {
  it('there is a gap where there is no file', async () => {
    expect(await found({})).toContain('session-gap');
  });

  it.each([
    ['with broken front matter', { 's05.ipt.md': broken }],
    ['that is in another folder', { 'other/s05.ipt.md': broken }],
    ['in UTF-16', { 's05.ipt.md': utf16 }],
    ['that is no text', { 's05.ipt.md': `\0${four}` }],
    ['in UTF-16, which only its front matter makes a note', { 's05.md': utf16 }],
    ['in Latin-1, which only its front matter makes a note', { 's05.md': latin1 }],
    [
      'in UTF-16 that is included by its path',
      { 's05.md': '\0', '.ipt-notes.jsonc': '{ "include": ["*.md"] }' },
    ],
    [
      'in UTF-16, of which the path tells whose it is',
      {
        'other/SYN-101-5.ipt.md': utf16,
        '.ipt-notes.jsonc': '{ "protocol": { "fromPath": ["**/{client}-{session}.ipt.md"] } }',
      },
    ],
  ])('a note %s is no gap', async (_, files) => {
    expect(await found(files)).toEqual([]);
  });

  it.each([
    ['with broken front matter, of another client', { 's05.ipt.md': broken.replace('SYN-101', 'SYN-202') }],
    ['in UTF-16, in another folder', { 'other/s05.ipt.md': utf16 }],
    ['that is none: a list in UTF-16', { 's05.md': Buffer.from('\uFEFF- milk\n', 'utf16le') }],
    ['in UTF-16 that is left out', { 's05.ipt.md': utf16, '.ipt-notes.jsonc': '{ "exclude": ["s05*"] }' }],
  ])('there is a gap beside a note %s', async (_, files) => {
    expect(await found(files)).toContain('session-gap');
  });
});
