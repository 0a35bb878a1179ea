import { describe, expect, it } from 'vitest';
import type { DocumentHighlight, Location, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { shortNote } from '../harness/courses.ts';
import { type LanguageClient, positionOf, rangeOf } from '../harness/language-client.ts';
import { startServer, type TestFolder } from '../harness/with-client.ts';
import { eight, files, placesIn, seven, six, started, viewing } from './course-of-three.ts';

describe('going to what is named', () => {
  it('leads from homework to where it was set, in a note that is not open', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s08.ipt.md');
    await client.open(uri, eight);
    const at = client.at(uri, positionOf(eight, 'HW6a'));
    expect(placesIn(await client.request('textDocument/definition', at), folder)).toEqual([
      's06.ipt.md:16 HW6a',
    ]);
  });

  it('leads from the code to the first note, and from a tag to its first use', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s07.ipt.md');
    await client.open(uri, seven);
    const go = (part: string) =>
      client.request<Location[]>('textDocument/definition', client.at(uri, positionOf(seven, part)));
    expect(placesIn(await go('SYN-101'), folder)).toEqual(['s06.ipt.md:1 SYN-101']);
    expect(placesIn(await go('#bereavement'), folder)).toEqual(['s06.ipt.md:4 grief']);
    expect(await go('said')).toBeNull();
  });

  it('goes by what is in the editor', async () => {
    const { client, folder } = await started();
    const [first, second] = [folder.uriOf('s06.ipt.md'), folder.uriOf('s08.ipt.md')];
    await client.open(first, six.replace('HW6a', 'HW6c'));
    await client.open(second, eight);
    const at = client.at(second, positionOf(eight, 'HW6a'));
    expect(await client.request('textDocument/definition', at)).toEqual([]);
    await client.change(first, { text: `---\n${six.slice(4).replace('---\n', '---\n\n\n')}` });
    expect(placesIn(await client.request('textDocument/definition', at), folder)).toEqual(['s06.ipt.md:18 ']);
  });
});

describe('references', () => {
  it('are those of the course, whether its notes are open or not', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s07.ipt.md');
    await client.open(uri, seven);
    const find = async (part: string, includeDeclaration = true) => {
      const at = client.at(uri, positionOf(seven, part));
      return placesIn(
        await client.request('textDocument/references', { ...at, context: { includeDeclaration } }),
        folder,
      );
    };
    expect(await find('HW6a')).toEqual(['s06.ipt.md:16 HW6a', 's07.ipt.md:11 HW6a', 's08.ipt.md:9 HW6a']);
    expect(await find('HW6a', false)).toEqual(['s07.ipt.md:11 HW6a', 's08.ipt.md:9 HW6a']);
    expect(await find('bereavement')).toEqual([
      's06.ipt.md:4 grief',
      's06.ipt.md:12 grief',
      's07.ipt.md:11 bereavement',
    ]);
    expect(await find('SYN-101')).toEqual([
      's06.ipt.md:1 SYN-101',
      's07.ipt.md:1 SYN-101',
      's07.ipt.md:11 SYN-101',
      's08.ipt.md:1 SYN-101',
    ]);
  });

  it('are highlighted in the note', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s07.ipt.md');
    const text = seven.replace('HW7a', 'HW7a: and HW7a');
    await client.open(uri, text);
    const at = client.at(uri, positionOf(text, 'HW7a'));
    const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at);
    expect(found.map(({ range, kind }) => [range.start.character, kind])).toEqual([
      [6, 3],
      [16, 2],
    ]);
  });
});

describe('a note that belongs nowhere', () => {
  it('is searched by itself', async () => {
    const client = startServer();
    await client.initialize(viewing);
    const uri = 'untitled:Untitled-1';
    const text = `${seven.replace('client: SYN-101\n', '').replace('HW6a done', 'HW7a')}`;
    await client.open(uri, text.replace('session: 7', 'type: ipt-session'));
    const places = await client.request<Location[]>('textDocument/references', {
      ...client.at(uri, positionOf(text, 'HW7a')),
      context: { includeDeclaration: true },
    });
    expect(places.map((place) => [place.uri, place.range.start.line])).toEqual([
      [uri, positionOf(text, 'HW7a').line],
      [uri, positionOf(text, '- [ ] HW7a').line],
    ]);
    const links = await client.request('textDocument/documentLink', { textDocument: { uri } });
    expect(links).toEqual([]);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...client.at(uri, positionOf(text, 'HW7a')),
      newName: 'HW7b',
    });
    expect(edit.documentChanges).toEqual([
      { textDocument: { uri, version: 1 }, edits: places.map(({ range }) => ({ range, newText: 'HW7b' })) },
    ]);
  });
});

/** The files after an edit, and the versions that it is for. */
function renamedFiles(
  edit: WorkspaceEdit | null,
  folder: TestFolder,
  before: Readonly<Record<string, string>> = files,
) {
  const texts: Record<string, string> = {};
  const versions: Record<string, number | null> = {};
  for (const change of edit?.documentChanges ?? []) {
    if (!('edits' in change)) throw new Error('Files are neither made nor removed');
    const { uri, version } = change.textDocument;
    const name = uri.slice(folder.uri.length + 1);
    texts[name] = TextDocument.applyEdits(
      TextDocument.create(uri, 'markdown', 1, before[name] ?? ''),
      change.edits as never,
    );
    versions[name] = version;
  }
  return { texts, versions };
}

describe('rename', () => {
  const rename = (client: LanguageClient, uri: string, text: string, part: string, newName: string) =>
    client.request<WorkspaceEdit | null>('textDocument/rename', {
      ...client.at(uri, positionOf(text, part)),
      newName,
    });

  it('changes homework in every note of the course, for the versions that are open', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s08.ipt.md');
    await client.open(uri, eight);
    const prepared = await client.request(
      'textDocument/prepareRename',
      client.at(uri, positionOf(eight, 'HW6a')),
    );
    expect(prepared).toEqual(rangeOf(eight, 'HW6a'));
    const { texts, versions } = renamedFiles(await rename(client, uri, eight, 'HW6a', 'HW6c'), folder);
    expect(texts).toEqual({
      's06.ipt.md': six.replace('HW6a', 'HW6c'),
      's07.ipt.md': seven.replace('HW6a', 'HW6c'),
      's08.ipt.md': eight.replace('HW6a', 'HW6c'),
    });
    expect(versions).toEqual({ 's06.ipt.md': null, 's07.ipt.md': null, 's08.ipt.md': 1 });
  });

  it('changes a tag with its synonyms', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s07.ipt.md');
    await client.open(uri, seven);
    const { texts } = renamedFiles(await rename(client, uri, seven, 'bereavement', '#role-dispute'), folder);
    expect(texts).toEqual({
      's06.ipt.md': six.replaceAll('grief', 'role-dispute'),
      's07.ipt.md': seven.replace('bereavement', 'role-dispute'),
    });
  });

  it('changes the code in all episodes', async () => {
    const again = shortNote({ session: 1, fields: 'episode: 2\n' });
    const { client, folder } = await started({ 'e2/s01.ipt.md': again });
    const uri = folder.uriOf('s08.ipt.md');
    await client.open(uri, eight);
    const edit = await rename(client, uri, eight, 'SYN-101', 'SYN-103');
    const { texts } = renamedFiles(edit, folder, { ...files, 'e2/s01.ipt.md': again });
    const { 'other/s01.ipt.md': _, ...own } = files;
    const all = Object.entries({ ...own, 'e2/s01.ipt.md': again });
    expect(texts).toEqual(
      Object.fromEntries(all.map(([name, text]) => [name, text.replaceAll('SYN-101', 'SYN-103')])),
    );
  });

  it('gives plain changes to a client that knows no versions', async () => {
    const { client, folder } = await started({}, {});
    const uri = folder.uriOf('s07.ipt.md');
    await client.open(uri, seven);
    const edit = await rename(client, uri, seven, 'HW7a', 'HW7b');
    expect(Object.keys(edit?.changes ?? {})).toEqual([uri, folder.uriOf('s08.ipt.md')]);
    expect(edit?.changes?.[uri]).toEqual([{ range: rangeOf(seven, 'HW7a'), newText: 'HW7b' }]);
  });

  it.each([
    ['HW6a', 'HW6b', /in use in the course/],
    ['HW6a', 'homework', /no homework id/],
    ['SYN-101', 'SYN-102', /in use by another course/],
    ['SYN-101', 'Anna', /pattern/],
    ['bereavement', 'two words', /one word/],
    ['bereavement', 'sorrow', /words of the protocol/],
  ])('of %s to %s is refused with the reason', async (part, newName, reason) => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s07.ipt.md');
    await client.open(uri, seven);
    await expect(rename(client, uri, seven, part, newName)).rejects.toMatchObject({
      code: -32803,
      message: expect.stringMatching(reason),
    });
  });

  it('is refused before a name is typed where a signed note would change', async () => {
    const { client, folder } = await started({
      's06.ipt.md': six.replace('session: 6', 'session: 6\nsigned: 2025-01-01'),
    });
    const uri = folder.uriOf('s08.ipt.md');
    await client.open(uri, eight);
    const at = client.at(uri, positionOf(eight, 'HW6a'));
    const refusal = { code: -32803, message: 'A signed note would change: session 6. Nothing was renamed.' };
    await expect(client.request('textDocument/prepareRename', at)).rejects.toMatchObject(refusal);
    await expect(rename(client, uri, eight, 'HW6a', 'HW6c')).rejects.toMatchObject(refusal);
    // What the signed note does not name can be renamed.
    const { texts } = renamedFiles(await rename(client, uri, eight, 'HW7a', 'HW7b'), folder);
    expect(Object.keys(texts)).toEqual(['s07.ipt.md', 's08.ipt.md']);
  });

  it('is refused where a note of the course cannot be read any more', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s08.ipt.md');
    await client.open(uri, eight);
    await client.request('ipt/courses', {});
    folder.remove('s07.ipt.md');
    await expect(rename(client, uri, eight, 'HW6a', 'HW6c')).rejects.toMatchObject({
      message: 'A note of this course cannot be read. Nothing was renamed.',
    });
  });

  it('is refused where the reading of the workspace was cancelled', async () => {
    const many = Array.from({ length: 300 }, (_, index) => [
      `many/${index}.ipt.md`,
      shortNote({ code: `SYN-${1000 + index}`, session: 1 }),
    ]);
    const { client, folder } = await started(Object.fromEntries(many));
    const { token } = (await client.inbox.next('$/progress')) as { readonly token: string };
    await client.notify('window/workDoneProgress/cancel', { token });
    const uri = folder.uriOf('s08.ipt.md');
    await client.open(uri, eight);
    await expect(rename(client, uri, eight, 'HW6a', 'HW6c')).rejects.toMatchObject({
      message: expect.stringContaining('was cancelled'),
    });
  });

  it('is nothing where nothing is named', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s08.ipt.md');
    await client.open(uri, eight);
    expect(await rename(client, uri, eight, 'Text', 'word')).toBeNull();
    expect(
      await client.request('textDocument/prepareRename', client.at(uri, positionOf(eight, 'Text'))),
    ).toBeNull();
  });
});
