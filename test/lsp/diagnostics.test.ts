import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { CursorNotification } from '../../server/src/wire/note.ts';
import { capable, positionOf, rangeOf } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith, startServer } from '../harness/with-client.ts';

const uri = 'file:///elsewhere/s08.ipt.md';

function codes(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

const emptyPlan = () => wholeNote.replace('Three options weighed, one chosen.\n\n', '');

describe('diagnostics', () => {
  it('tell rule, severity, place, page and subject', async () => {
    const client = startServer();
    await client.initialize(capable);
    const text = wholeNote.replace('## Exploration', '## Exploratoin');
    await client.open(uri, text);
    const diagnostics = await client.pull(uri);
    expect(diagnostics).toEqual([
      {
        source: 'ipt-notes',
        code: 'misspelled-section',
        severity: 2,
        range: rangeOf(text, '## Exploratoin of the problem area'),
        message: expect.stringContaining('Exploration of the problem area'),
        data: { subject: 'exploration', fixable: true },
        codeDescription: {
          href: expect.stringMatching(/^file:\/\/\/.*\/docs\/rules\/misspelled-section\.md$/),
        },
      },
    ]);
  });

  it('link to pages where the client says they are', async () => {
    const client = startServer();
    await client.initialize(capable, undefined, {
      initializationOptions: { docs: 'vscode-remote://x/docs/' },
    });
    await client.open(uri, emptyPlan());
    const [diagnostic] = await client.pull(uri);
    expect(diagnostic?.codeDescription?.href).toBe('vscode-remote://x/docs/empty-section.md');
  });

  it('are not sent twice for the same state', async () => {
    const client = startServer();
    await client.initialize(capable);
    await client.refreshed();
    await client.open(uri, emptyPlan());
    const first = await client.report(uri);
    expect(first.kind).toBe('full');
    expect(await client.report(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, {
      range: { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } },
      text: ' ',
    });
    expect((await client.report(uri, first.resultId)).kind).toBe('full');
  });

  it('say nothing of Markdown that is no note, nor of other languages', async () => {
    const client = startServer();
    await client.initialize(capable);
    await client.open('file:///elsewhere/readme.md', '## Plan\n\nTODO\n');
    await client.open('file:///elsewhere/s08.ipt.txt', '---\nclient: 1\nsession: 1\n---\n', 'plaintext');
    expect(await client.pull('file:///elsewhere/readme.md')).toEqual([]);
    expect(await client.pull('file:///elsewhere/s08.ipt.txt')).toEqual([]);
  });

  it('follow a document that becomes a note while it is typed', async () => {
    const client = startServer();
    await client.initialize(capable);
    const untitled = 'untitled:Untitled-1';
    await client.open(untitled, '---\nclient: SYN-101\n---\n');
    expect(await client.pull(untitled)).toEqual([]);
    await client.change(untitled, { text: '---\nclient: SYN-101\nsession: 1\n---\n' });
    expect(codes(await client.pull(untitled))).toContain('no-sections');
    // Half-typed front matter is reported as such, and the document stays a note.
    await client.change(untitled, { text: '---\nclient: "SYN-101\nsession: 1\n---\n' });
    expect(codes(await client.pull(untitled))).toContain('invalid-front-matter');
    await client.change(untitled, { text: '---\nclient: SYN-101\n---\n' });
    expect(await client.pull(untitled)).toEqual([]);
  });

  it('count as the client does where it leaves a byte order mark in the text', async () => {
    const client = startServer();
    await client.initialize(capable);
    await client.open(uri, '\uFEFFTODO\n\nTODO\n');
    const found = (await client.pull(uri)).filter(({ code }) => code === 'leftover-placeholder');
    expect(found.map(({ range }) => range)).toEqual([
      { start: { line: 0, character: 1 }, end: { line: 0, character: 5 } },
      { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } },
    ]);
  });

  it('name nesting that cannot be read, on its line', async () => {
    const client = startServer();
    await client.initialize(capable);
    await client.open(uri, `Text.\n\n${'>'.repeat(10_000)} deep\n`);
    expect(await client.pull(uri)).toMatchObject([
      { code: 'nesting', range: { start: { line: 2, character: 0 } } },
    ]);
    await client.change(uri, { text: wholeNote });
    expect(await client.pull(uri)).toEqual([]);
  });
});

describe('a note whose front matter is broken', () => {
  it.each([
    ['a blank first line', `\n${wholeNote}`, 'missing-front-matter'],
    ['a comment before it', `<!-- exported -->\n${wholeNote}`, 'missing-front-matter'],
    ['a byte order mark too many', `\ufeff\ufeff${wholeNote}`, 'missing-front-matter'],
    ['four dashes', wholeNote.replaceAll(/^---$/gm, '----'), 'missing-front-matter'],
    ['a key given twice', wholeNote.replace('session:', 'Client: SYN-102\nsession:'), 'invalid-front-matter'],
    ['a colon in a value', wholeNote.replace('phase: middle', 'phase: middle: late'), 'invalid-front-matter'],
  ])('is one still: %s', async (_, text, rule) => {
    const client = startServer();
    await client.initialize(capable);
    const plain = 'file:///elsewhere/s08.md';
    await client.open(plain, text);
    expect(codes(await client.pull(plain))).toEqual([rule]);
  });
});

describe('front matter that is being typed', () => {
  it('is reported as such, and nothing else changes until the note is saved', async () => {
    const client = startServer();
    await client.initialize(capable);
    const stub = wholeNote
      .replace('phase: middle', 'phase: middle\nstatus: no-show')
      .replace(/## Exploration[\s\S]*/, '');
    await client.open(uri, stub);
    expect(await client.pull(uri)).toEqual([]);
    await client.change(uri, { range: rangeOf(stub, 'status: no-show'), text: 'status: "no-s' });
    const typed = await client.report(uri);
    expect(typed.kind === 'full' && codes(typed.items)).toEqual(['invalid-front-matter']);
    await client.save(uri);
    await client.refreshed();
    const saved = await client.report(uri, typed.resultId);
    expect(saved.kind === 'full' && new Set(codes(saved.items))).toEqual(
      new Set(['invalid-front-matter', 'missing-section']),
    );
  });

  it('does not take the note out of its course while a blank line is above it', async () => {
    const folder = folderWith({ 's07.ipt.md': wholeNote.replace('session: 8', 'session: 7') });
    const client = startServer();
    await client.initialize(capable, [folder.uri]);
    const own = folder.uriOf('s08.ipt.md');
    await client.open(own, wholeNote);
    await client.refreshed();
    const before = codes(await client.pull(own));
    expect(before).not.toEqual([]);
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await client.change(own, { range: top, text: '\n' });
    expect(codes(await client.pull(own)).sort()).toEqual(['missing-front-matter', ...before].sort());
  });

  it('does not make a signed note one that may be edited', async () => {
    const client = startServer();
    await client.initialize(capable);
    const signed = wholeNote
      .replace('clinician: C-07', 'clinician: C-07\nsigned: 2025-06-01')
      .replace('## Exploration of', '## Exploraton of');
    await client.open(uri, signed);
    await client.change(uri, { range: rangeOf(signed, 'phase: middle'), text: 'phase: "mid' });
    expect(codes(await client.pull(uri))).toContain('misspelled-section');
    const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
    const context = { diagnostics: [] };
    expect(
      await client.request('textDocument/codeAction', { textDocument: { uri }, range, context }),
    ).toEqual([]);
  });
});

describe('an empty section in which someone writes', () => {
  const heading = '## Development of a plan to address the problem area\n\n';

  async function openAndClear(declared = capable) {
    const client = startServer();
    await client.initialize(declared);
    const text = wholeNote;
    await client.open(uri, text);
    const range = rangeOf(text, 'Three options weighed, one chosen.');
    await client.change(uri, { range, text: '' });
    return { client, text };
  }

  it('is not reported while the cursor, or else the last edit, is in it', async () => {
    const { client, text } = await openAndClear();
    expect(await client.pull(uri)).toEqual([]);
    const elsewhere = positionOf(text, 'Grief, as agreed.');
    await client.notify(CursorNotification.method, { uri, position: elsewhere });
    await client.refreshed();
    expect(codes(await client.pull(uri))).toEqual(['empty-section']);
    await client.notify(CursorNotification.method, { uri, position: positionOf(text, heading, 'end') });
    await client.refreshed();
    expect(await client.pull(uri)).toEqual([]);
    await client.change(uri, { range: { start: elsewhere, end: elsewhere }, text: 'So: ' });
    expect(codes(await client.pull(uri))).toEqual(['empty-section']);
  });

  it('is reported as soon as the note is saved, and at once where nothing was typed', async () => {
    const { client, text } = await openAndClear();
    expect(await client.pull(uri)).toEqual([]);
    await client.save(uri);
    await client.refreshed();
    expect(codes(await client.pull(uri))).toEqual(['empty-section']);
    const other = 'file:///elsewhere/s09.ipt.md';
    await client.open(other, emptyPlan().replace('SYN-101', 'SYN-102'));
    await client.notify(CursorNotification.method, {
      uri: other,
      position: positionOf(text, heading, 'end'),
    });
    expect(codes(await client.pull(other))).toEqual(['empty-section']);
  });

  it('is held back from clients that are told as well', async () => {
    const { client } = await openAndClear({});
    await client.publishedRules(uri, [], 2);
    await client.save(uri);
    await client.publishedRules(uri, ['empty-section'], 2);
    await client.close(uri);
    await client.publishedRules(uri, []);
  });
});

describe('configuration', () => {
  it('under a name that is not read is told so in the file', async () => {
    const folder = folderWith({ '.ipt-notes.json': '{}' });
    const client = startServer();
    await client.initialize(capable, [folder.uri]);
    const file = folder.uriOf('.ipt-notes.json');
    await client.open(file, '{}', 'json');
    expect(await client.pull(file)).toMatchObject([
      {
        range: { start: { line: 0 } },
        message: expect.stringContaining('a configuration is named .ipt-notes.jsonc'),
      },
    ]);
  });

  it('is that of the nearest file; a broken one is named on the note and shown in the file', async () => {
    const folder = folderWith({
      '.ipt-notes.jsonc': '{ "rules": { "empty-section": "info" } }',
      'sub/.ipt-notes.jsonc': '{ "rulse": {} }',
      's08.ipt.md': emptyPlan(),
      'sub/s08.ipt.md': emptyPlan().replace('SYN-101', 'SYN-102'),
      'sub/readme.md': 'No note.\n',
    });
    const client = startServer();
    await client.initialize(capable, [folder.uri]);
    await client.refreshed();
    await client.open(folder.uriOf('s08.ipt.md'), emptyPlan());
    await client.open(folder.uriOf('sub/s08.ipt.md'), emptyPlan().replace('SYN-101', 'SYN-102'));
    await client.open(folder.uriOf('sub/readme.md'), 'No note.\n');
    const config = folder.uriOf('sub/.ipt-notes.jsonc');
    await client.open(config, '{ "rulse": {} }', 'jsonc');
    expect(await client.pull(folder.uriOf('s08.ipt.md'))).toMatchObject([
      { code: 'empty-section', severity: 3 },
    ]);
    expect(await client.pull(folder.uriOf('sub/readme.md'))).toEqual([]);
    const place = rangeOf('{ "rulse": {} }', '"rulse"');
    expect(await client.pull(folder.uriOf('sub/s08.ipt.md'))).toMatchObject([
      {
        code: 'configuration',
        severity: 1,
        range: { start: { line: 0, character: 0 } },
        message: expect.stringContaining('.ipt-notes.jsonc'),
        relatedInformation: [{ location: { uri: config, range: place } }],
      },
    ]);
    expect(await client.pull(config)).toMatchObject([{ code: 'configuration', range: place }]);
    // As it is typed, the file itself is checked; the notes follow when it is saved.
    await client.change(config, { text: '{ "rules": { "empty-section": "off" } }' });
    expect(await client.pull(config)).toEqual([]);
    folder.write('sub/.ipt-notes.jsonc', '{ "rules": { "empty-section": "off" } }');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
    await client.refreshed();
    expect(await client.pull(folder.uriOf('sub/s08.ipt.md'))).toEqual([]);
  });

  it.each([
    [true, 0],
    [false, 1],
  ])('says once what a client that reads JSON itself says of it: %s', async (checksJson, ofSyntax) => {
    const folder = folderWith({});
    const client = startServer();
    await client.initialize(capable, [folder.uri], { initializationOptions: { checksJson } });
    const file = folder.uriOf('.ipt-notes.jsonc');
    await client.open(file, '{ "rulse": {}, "drafts": "skip", "drafts": "skip" }', 'jsonc');
    expect((await client.pull(file)).map(({ message }) => message)).toEqual([
      'Unknown key “rulse”. Did you mean “rules”?',
      '“drafts” is given twice, and only one of the two would count. Keep one.',
    ]);
    await client.change(file, { text: '{ "drafts" 3 }' });
    expect(await client.pull(file)).toHaveLength(ofSyntax);
    await client.change(file, { text: '' });
    expect(await client.pull(file)).toHaveLength(1);
  });

  it('is read again on save by a client that watches no files', async () => {
    const folder = folderWith({ 's08.ipt.md': emptyPlan() });
    const client = startServer();
    await client.initialize({}, [folder.uri]);
    const note = folder.uriOf('s08.ipt.md');
    await client.open(note, emptyPlan());
    await client.publishedRules(note, ['empty-section']);
    folder.write('.ipt-notes.jsonc', '{ "rules": { "empty-section": "off" } }');
    await client.save(note);
    await client.publishedRules(note, []);
  });

  it('of the first folder holds for documents without a place', async () => {
    const one = folderWith({ '.ipt-notes.jsonc': '{ "rules": { "empty-section": "off" } }' });
    const two = folderWith({});
    const client = startServer();
    await client.initialize(capable, [one.uri, two.uri]);
    await client.open('untitled:Untitled-1', emptyPlan());
    await client.open(two.uriOf('s08.ipt.md'), emptyPlan());
    expect(await client.pull('untitled:Untitled-1')).toEqual([]);
    expect(codes(await client.pull(two.uriOf('s08.ipt.md')))).toEqual(['empty-section']);
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: one.uri, name: 'one' }] },
    });
    expect(codes(await client.pull('untitled:Untitled-1'))).toEqual(['empty-section']);
  });
});
