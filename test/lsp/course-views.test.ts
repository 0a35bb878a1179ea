import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  DocumentLink,
  InlayHint,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver';
import { MakeNoteRequest } from '../../server/src/wire/new-note.ts';
import { AnswerHomeworkRequest, HomeworkRequest } from '../../server/src/wire/note-edits.ts';
import { type LanguageClient, positionOf, rangeOf } from '../harness/language-client.ts';
import { startServer } from '../harness/with-client.ts';
import { eight, seven, six, started, viewing } from './course-of-three.ts';

describe('document links', () => {
  it('lead to the sessions around and to where homework was set', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s07.ipt.md');
    await client.open(uri, seven);
    expect(
      await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } }),
    ).toEqual([
      {
        range: rangeOf(seven, 'session'),
        target: folder.uriOf('s06.ipt.md'),
        tooltip: 'Previous session (6)',
      },
      { range: rangeOf(seven, '7'), target: folder.uriOf('s08.ipt.md'), tooltip: 'Next session (8)' },
      {
        range: rangeOf(seven, 'HW6a'),
        target: `${folder.uriOf('s06.ipt.md')}#L17`,
        tooltip: 'HW6a was set in session 6',
      },
    ]);
  });
});

describe('workspace symbols', () => {
  it('are clients, sessions and homework by their ids', async () => {
    const { client, folder } = await started();
    const find = async (query: string) =>
      (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(({ name, location }) => [
        name,
        location.uri,
      ]);
    expect(await find('102')).toEqual([
      ['SYN-102', folder.uriOf('other/s01.ipt.md')],
      ['SYN-102 session 1', folder.uriOf('other/s01.ipt.md')],
      ['HW1a', folder.uriOf('other/s01.ipt.md')],
    ]);
    await client.open(folder.uriOf('s08.ipt.md'), eight.replace('session: 8', 'session: 9'));
    expect(await find('session9')).toEqual([['SYN-101 session 9', folder.uriOf('s08.ipt.md')]]);
  });
});

describe('inlay hints and code lenses', () => {
  const hints = (client: LanguageClient, uri: string, first: number, last: number) =>
    client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range: { start: { line: first, character: 0 }, end: { line: last, character: 0 } },
    });
  const lenses = (client: LanguageClient, uri: string) =>
    client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });

  it('say what values mean, within the range that is shown', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s07.ipt.md');
    await client.open(uri, seven);
    await client.refreshed();
    const all = await hints(client, uri, 0, 20);
    expect(all.map(({ label, position }) => [label, position])).toEqual([
      ['of 16', positionOf(seven, 'session: 7', 'end')],
      ['mild, −9 since session 6', positionOf(seven, 'phq9: 9', 'end')],
    ]);
    expect((await hints(client, uri, 3, 20)).map(({ label }) => label)).toEqual(['mild, −9 since session 6']);
    expect(await hints(client, uri, 6, 20)).toEqual([]);
  });

  it('are above the title and lead where the client can go', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s07.ipt.md');
    await client.open(uri, seven);
    await client.refreshed();
    const found = await lenses(client, uri);
    expect(found.map(({ range }) => range)).toEqual(found.map(() => rangeOf(seven, '# Session 7')));
    expect(found.map(({ command }) => command)).toEqual([
      { title: '2 of 5 sections recorded', command: '' },
      {
        title: 'Open homework from session 6: HW6b',
        command: 'iptNotes.goTo',
        arguments: [folder.uriOf('s06.ipt.md'), rangeOf(six, 'HW6b')],
      },
      {
        title: 'Previous session (6)',
        command: 'iptNotes.goTo',
        arguments: [folder.uriOf('s06.ipt.md'), rangeOf(six, '6')],
      },
      {
        title: 'Next session (8)',
        command: 'iptNotes.goTo',
        arguments: [folder.uriOf('s08.ipt.md'), rangeOf(eight, '8')],
      },
    ]);
  });

  it('are plain text for a client without that command', async () => {
    const { client, folder } = await started({}, viewing, {});
    const uri = folder.uriOf('s07.ipt.md');
    await client.open(uri, seven);
    await client.refreshed();
    const found = await lenses(client, uri);
    expect(found.map(({ command }) => command?.command)).toEqual(['', '', '', '']);
  });

  it('are asked for again when a neighbour changes, on disk or in the editor', async () => {
    const { client, folder } = await started();
    const [uri, neighbour] = [folder.uriOf('s07.ipt.md'), folder.uriOf('s06.ipt.md')];
    await client.open(uri, seven);
    await client.refreshed();
    const shown = async () => [
      ...(await lenses(client, uri)).map(({ command }) => command?.title),
      ...(await hints(client, uri, 0, 20)).map(({ label }) => label),
    ];
    const refreshed = async () => {
      await client.inbox.next('workspace/codeLens/refresh');
      await client.inbox.next('workspace/inlayHint/refresh');
    };
    expect(await shown()).toContain('Open homework from session 6: HW6b');
    folder.write('s06.ipt.md', six.replace('HW6b', 'HW6c').replace('phq9: 18', 'phq9: 19'));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: neighbour, type: 2 }] });
    await refreshed();
    expect(await shown()).toEqual(
      expect.arrayContaining(['Open homework from session 6: HW6c', 'mild, −10 since session 6']),
    );
    await client.open(neighbour, six);
    await refreshed();
    expect(await shown()).toEqual(
      expect.arrayContaining(['Open homework from session 6: HW6b', 'mild, −9 since session 6']),
    );
    await client.change(neighbour, { range: rangeOf(six, 'HW6b'), text: 'HW6d' });
    await client.inbox.next('workspace/codeLens/refresh');
    expect(await shown()).toContain('Open homework from session 6: HW6d');
    // The hints have stayed the same.
    expect(client.inbox.unread('workspace/inlayHint/refresh')).toEqual([]);
  });
});

describe('semantic tokens', () => {
  it('are of the kinds that themes know', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s07.ipt.md');
    await client.open(uri, seven);
    const { capabilities } = await startServer().initialize(viewing);
    const { tokenTypes } = capabilities.semanticTokensProvider?.legend ?? { tokenTypes: [] };
    const lines = seven.split('\n');
    const tokens = async (method: string, params: object = {}) => {
      const { data } = await client.request<SemanticTokens>(method, { textDocument: { uri }, ...params });
      let [line, character] = [0, 0];
      return Array.from({ length: data.length / 5 }, (_, index) => {
        const [down = 0, along = 0, length = 0, type = 0] = data.slice(5 * index);
        [line, character] = [line + down, down === 0 ? character + along : along];
        return `${tokenTypes[type]} ${lines[line]?.slice(character, character + length)}`;
      });
    };
    expect(await tokens('textDocument/semanticTokens/full')).toEqual([
      'class SYN-101',
      'property phq9',
      'event HW6a',
      'class SYN-101',
      'decorator #bereavement',
      'event HW7a',
    ]);
    const range = { start: { line: 2, character: 0 }, end: { line: 5, character: 0 } };
    expect(await tokens('textDocument/semanticTokens/range', { range })).toEqual(['property phq9']);
  });
});

describe('homework that is still open', () => {
  it('is offered where it is typed, and as a quick fix', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('s07.ipt.md');
    const text = seven.replace('HW6a done, said SYN-101. #bereavement', '-');
    await client.open(uri, text);
    await client.refreshed();
    const items = await client.complete(uri, positionOf(text, '\n\n-', 'end'));
    expect(items.slice(0, 2).map(({ label, textEdit }) => [label, textEdit?.newText])).toEqual([
      [
        '- HW6a',
        expect.stringMatching(
          /^- HW6a: \$\{0:\[choose: done, partly done, not done, carried over, not raised\]\}$/,
        ),
      ],
      ['- HW6b', expect.stringContaining('- HW6b: ')],
    ]);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: rangeOf(text, '## Review of the week'),
      context: { diagnostics: await client.pull(uri) },
    });
    expect(actions.find(({ title }) => title === 'List the homework under review')).toMatchObject({
      kind: 'quickfix',
      diagnostics: [{ code: 'homework-not-reviewed' }],
      edit: {
        documentChanges: [
          {
            edits: [
              {
                newText: expect.stringContaining(
                  '- HW6a: [choose: done, partly done, not done, carried over, not raised]\n- HW6b: ',
                ),
              },
            ],
          },
        ],
      },
    });
  });
});

describe('the homework of the last session', () => {
  it('is shown in place, and answered for by its id', async () => {
    const { client, folder } = await started({}, viewing, {
      commands: ['iptNotes.goTo', 'iptNotes.peekHomework'],
    });
    const uri = folder.uriOf('s07.ipt.md');
    await client.open(uri, seven);
    await client.refreshed();
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    expect(lenses.map(({ command }) => command)).toContainEqual({
      title: 'Open homework from session 6: HW6b',
      command: 'iptNotes.peekHomework',
      arguments: [uri],
    });
    const known = await client.ask(HomeworkRequest, { uri });
    expect(known).toMatchObject({
      open: [{ id: 'HW6b', setIn: 'session 6' }],
      answers: ['done', 'partly done', 'not done', 'carried over', 'not raised'],
    });
    expect(known?.last.map((place) => place.uri)).toEqual(Array(2).fill(folder.uriOf('s06.ipt.md')));
    expect(known?.last[0]?.range.start.line).toBe(rangeOf(six, 'HW6a').start.line);
    const answered = await client.ask(AnswerHomeworkRequest, { uri, id: 'HW6b', answer: 'not raised' });
    expect(answered?.edits).toMatchObject([{ newText: expect.stringContaining('- HW6b: not raised') }]);
    expect(await client.ask(HomeworkRequest, { uri: folder.uriOf('none.md') })).toBeNull();
  });
});

describe('an empty note', () => {
  it('has one lens, which begins it, where the client can', async () => {
    const lensesIn = async (commands: readonly string[]) => {
      const { client, folder } = await started({ 'new/s01.ipt.md': '\n' }, viewing, { commands });
      const uri = folder.uriOf('new/s01.ipt.md');
      await client.open(uri, '\n');
      const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
      return { lenses, uri };
    };
    const { lenses, uri } = await lensesIn(['iptNotes.beginNote']);
    expect(lenses.map(({ command }) => command)).toEqual([
      { title: 'Begin this note', command: 'iptNotes.beginNote', arguments: [uri] },
    ]);
    expect((await lensesIn([])).lenses).toEqual([]);
  });
});

describe('a Markdown document', () => {
  const asked = { kind: 'client', code: 'SYN-101', attendance: 'held' } as const;

  it('is made the next note of a course', async () => {
    const { client, folder } = await started();
    const uri = folder.uriOf('plain.md');
    await client.open(uri, 'Words.\n');
    const made = await client.ask(MakeNoteRequest, { ...asked, uri });
    expect(made?.edits[0]?.newText).toMatch(/^---\nclient: SYN-101\nsession: 9\n/);
    expect(await client.ask(MakeNoteRequest, { ...asked, uri: folder.uriOf('none.md') })).toBeNull();
  });

  it('is left alone where the configuration leaves it out', async () => {
    const { client, folder } = await started({ '.ipt-notes.jsonc': '{ "exclude": ["plain.md"] }' });
    const uri = folder.uriOf('plain.md');
    await client.open(uri, 'Words.\n');
    expect(await client.ask(MakeNoteRequest, { ...asked, uri })).toBeNull();
  });
});
