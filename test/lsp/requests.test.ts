import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SelectionRange,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EffectiveConfigRequest, RulesRequest } from '../../server/src/wire/configuration.ts';
import { CheckCodeRequest, CoursesRequest, NewNoteRequest } from '../../server/src/wire/new-note.ts';
import { OutlineRequest } from '../../server/src/wire/note.ts';
import {
  InsertSectionsRequest,
  RecordCopyRequest,
  SigningRequest,
} from '../../server/src/wire/note-edits.ts';
import { CheckWorkspaceRequest } from '../../server/src/wire/workspace.ts';
import { capable, type LanguageClient, positionOf, rangeOf } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith, startServer } from '../harness/with-client.ts';

const uri = 'file:///elsewhere/s08.ipt.md';

async function opened(text: string, declared = capable): Promise<LanguageClient> {
  const client = startServer();
  await client.initialize(declared);
  await client.open(uri, text);
  return client;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), [...edits]);
}

/** The edits of an action for the one document that is open. */
function editsOf({ edit }: CodeAction): TextEdit[] {
  const [change] = edit?.documentChanges ?? [];
  if (change && 'edits' in change) return change.edits as TextEdit[];
  return edit?.changes?.[uri] ?? [];
}

function actions(client: LanguageClient, range: unknown, context: object = {}): Promise<CodeAction[]> {
  return client.request('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...context },
  });
}

describe('completion', () => {
  it('inserts a missing section with tab stops, or as plain text', async () => {
    const text = `${wholeNote.replace(/## Development[\s\S]*?(?=## Review of the plan)/, '')}\n## `;
    const position = positionOf(text, text, 'end');
    for (const [declared, expected] of [
      [capable, { insertTextFormat: 2, stop: '${0:[describe the options' }],
      [{}, { insertTextFormat: 1, stop: '[describe the options' }],
    ] as const) {
      const client = await opened(text, declared);
      const items = await client.complete(uri, position);
      const item = items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))[0];
      expect(item).toMatchObject({
        label: 'Development of a plan to address the problem area',
        insertTextFormat: expected.insertTextFormat,
        textEdit: { range: { start: { line: position.line, character: 0 }, end: position } },
      });
      const { newText } = item?.textEdit ?? {};
      expect(newText).toContain(`## Development of a plan to address the problem area\n\n${expected.stop}`);
    }
  });

  it('offers values to choose from, with what they mean', async () => {
    const text = wholeNote.replace('phase: middle', 'pha');
    const client = await opened(text);
    const at = positionOf(text, 'pha', 'end');
    const items = await client.complete(uri, at);
    expect(items.find(({ label }) => label === 'phase')).toMatchObject({
      textEdit: {
        newText: expect.stringMatching(/^phase: \$\{1\|initial,middle,termination,maintenance\|\}$/),
        range: rangeOf(text, 'pha'),
      },
      documentation: { kind: 'markdown', value: expect.stringContaining('**Field: phase**') },
    });
  });
});

describe('completion while someone types', () => {
  /** What is offered at each key, as an editor asks that takes a list for incomplete. */
  async function offeredFor(line: string): Promise<string[][]> {
    const before = `${wholeNote.replace(/## Exploration[\s\S]*?(?=## Dev)/, '')}\n`;
    const client = await opened(before);
    const place = positionOf(before, before, 'end');
    const all: string[][] = [];
    for (const [index, key] of Array.from(line).entries()) {
      const start = { line: place.line, character: index };
      await client.change(uri, { range: { start, end: start }, text: key });
      const at = { line: place.line, character: index + 1 };
      const list = await client.request<CompletionList>('textDocument/completion', client.at(uri, at));
      expect(list.isIncomplete).toBe(true);
      all.push(list.items.map(({ label }) => label));
    }
    return all;
  }

  it('answers what is typed, and nothing once that is whole', async () => {
    const all = await offeredFor('## Exploration');
    expect(all.at(-2)).toEqual(['Exploration of the problem area']);
    expect(all.at(-1)).toEqual([]);
    expect((await offeredFor('#grief')).slice(-2)).toEqual([['#grief'], []]);
    expect((await offeredFor('#mum')).at(-1)).toEqual([]);
  });

  it('is silent in Markdown that is no note', async () => {
    const client = startServer();
    await client.initialize(capable);
    const plain = 'file:///elsewhere/readme.md';
    for (const text of ['##', '#', '## Explora', '---\nphase: ', '<!-- ipt', '- [']) {
      await client.open(plain, text);
      expect(await client.complete(plain, positionOf(text, text, 'end'))).toEqual([]);
      await client.close(plain);
    }
  });
});

describe('hover', () => {
  it('teaches in Markdown, or in plain text', async () => {
    const text = wholeNote;
    const heading = '## Exploration of the problem area';
    for (const [declared, kind, title] of [
      [capable, 'markdown', '**Exploration of the problem area**\n\n'],
      [{}, 'plaintext', 'Exploration of the problem area\n'],
    ] as const) {
      const client = await opened(text, declared);
      const hover = await client.request<Hover>(
        'textDocument/hover',
        client.at(uri, positionOf(text, heading)),
      );
      expect(hover.range).toEqual(rangeOf(text, heading));
      expect(hover.contents).toMatchObject({ kind, value: expect.stringContaining(title) });
      expect(hover.contents).toMatchObject({ value: expect.stringContaining('Traditions differ') });
    }
  });
});

describe('code actions', () => {
  const slip = () => wholeNote.replace('## Exploration of', '## Exploraton of');

  it('fix, for the present version of the document, what is reported at a place', async () => {
    const text = slip();
    const client = await opened(text);
    const diagnostics = await client.pull(uri);
    const [fix, ignore, ...others] = await actions(client, rangeOf(text, '## Exploraton'), { diagnostics });
    expect(others.map(({ kind }) => kind)).toEqual(['source.fixAll.iptNotes']);
    expect(fix).toMatchObject({
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'misspelled-section' }],
      edit: { documentChanges: [{ textDocument: { uri, version: 1 } }] },
    });
    expect(fix && applied(text, editsOf(fix))).toBe(wholeNote);
    const prompted = ignore ? applied(text, editsOf(ignore)) : '';
    await client.change(uri, { text: prompted });
    // A prompt is no reason: until one is given, nothing is silenced.
    expect((await client.pull(uri)).map(({ code }) => code)).toEqual(['misspelled-section', 'directive']);
    await client.change(uri, { text: prompted.replace('[state the reason]', 'a heading of our own') });
    expect(await client.pull(uri)).toEqual([]);
  });

  it('are of the kinds that are asked for', async () => {
    const text = slip();
    const client = await opened(text, {
      textDocument: { codeAction: capable.textDocument?.codeAction ?? {} },
    });
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
    const kinds = async (only: string[]) =>
      (await actions(client, everywhere, { only })).map(({ kind }) => kind);
    expect(await kinds(['source'])).toEqual(['source.fixAll.iptNotes']);
    expect(await kinds(['source.fixAll.iptNotes'])).toEqual(['source.fixAll.iptNotes']);
    expect(await kinds(['quickfix'])).toEqual(['quickfix', 'quickfix']);
    expect(await kinds(['refactor'])).toEqual([]);
    const [fixAll] = await actions(client, everywhere, { only: ['source.fixAll'] });
    expect(fixAll?.edit?.changes).toBeDefined();
    expect(fixAll && applied(text, editsOf(fixAll))).toBe(wholeNote);
  });

  it('are none for a client that takes none', async () => {
    const text = slip();
    const client = await opened(text, {});
    expect(await actions(client, rangeOf(text, '## Exploraton'))).toEqual([]);
  });
});

describe('structure', () => {
  it('lists the sections with homework and tags, nested where the client can', async () => {
    const text = wholeNote;
    const client = await opened(text);
    const nested = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(nested.map(({ name, children }) => [name, children?.map((child) => child.name)])).toEqual([
      ['Review of the previous week', ['#mood-link']],
      ['Identification of the interpersonal problem area', ['#grief']],
      ['Exploration of the problem area', []],
      ['Development of a plan to address the problem area', []],
      ['Review of the plan and homework', ['HW8a', 'Homework without an id']],
    ]);
    const plain = await opened(text, {});
    const flat = await plain.request<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(flat.map(({ name, containerName }) => `${name} < ${containerName}`)).toContain(
      'HW8a < Review of the plan and homework',
    );
  });

  it('folds and selects', async () => {
    const text = wholeNote;
    const client = await opened(text);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri },
    });
    expect(folds[0]).toEqual({ startLine: 0, endLine: 8, kind: 'region' });
    const position = positionOf(text, 'middle');
    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [position],
    });
    expect(selection?.range).toEqual(rangeOf(text, 'middle'));
    expect(selection?.parent?.range).toEqual(rangeOf(text, 'phase: middle'));
  });
});

describe('requests of our own', () => {
  it('ipt/outline shows how far the note has come', async () => {
    const client = await opened(wholeNote.replace(/## Development[\s\S]*?(?=## Review of the plan)/, ''));
    const outline = await client.ask(OutlineRequest, { uri });
    expect(outline).toMatchObject({
      code: 'SYN-101',
      session: 8,
      planned: 16,
      phase: 'middle',
      recorded: 4,
      required: 5,
      isSigned: false,
    });
    expect(outline?.sections.map(({ id, state, range }) => [id, state, range === undefined])).toContainEqual([
      'plan',
      'missing',
      true,
    ]);
    // While the front matter is being typed, the view keeps the last good reading.
    const line = { line: 2, character: 0 };
    await client.change(uri, { range: { start: line, end: line }, text: 'setting: "vid\n' });
    expect(await client.ask(OutlineRequest, { uri })).toMatchObject({ session: 8, recorded: 4 });
  });

  it('ipt/insertSections gives the edits for one section or all', async () => {
    const whole = wholeNote;
    const text = whole.replace(/## Identification[\s\S]*?(?=## Review of the plan)/, '');
    const client = await opened(text);
    const all = await client.ask(InsertSectionsRequest, { uri });
    expect(all?.version).toBe(1);
    expect(applied(text, all?.edits ?? []).match(/^## .*/gm)).toEqual(whole.match(/^## .*/gm));
    const one = await client.ask(InsertSectionsRequest, { uri, section: 'plan' });
    expect(applied(text, one?.edits ?? []).match(/^## .*/gm)).toHaveLength(3);
  });

  it('ipt/signing signs no draft that has an error once it is complete', async () => {
    const draft = wholeNote.replace('\n---\n', '\nstatus: draft\n---\n');
    const text = draft.replace(/## Development of a plan[\s\S]*?(?=## Review of the plan)/, '');
    const client = await opened(text);
    expect(await client.ask(SigningRequest, { uri, step: 'sign' })).toEqual({
      refusal:
        'Left before this draft can be signed: 1 error, once it is complete. Mark it as complete to see where.',
    });
    expect(await client.ask(SigningRequest, { uri, step: 'complete' })).toMatchObject({ version: 1 });
    expect(await (await opened(draft)).ask(SigningRequest, { uri, step: 'sign' })).toMatchObject({
      version: 1,
    });
  });

  it('ipt/outline has the digest of a signed note, which changes with the signed text alone', async () => {
    const text = wholeNote.replace('\n---\n', '\nsigned: 2025-05-31\n---\n');
    const digestOf = async (each: string) =>
      (await (await opened(each)).ask(OutlineRequest, { uri }))?.digest;
    const digest = await digestOf(text);
    expect(digest).toMatch(/^sha256-/);
    expect(await digestOf(`${text}\n## Addendum 2025-06-01\n\nMore.\n`)).toBe(digest);
    expect(await digestOf(text.replace('Mood', 'The mood'))).not.toBe(digest);
    expect(await digestOf(wholeNote)).toBeUndefined();
  });

  it('ipt/recordCopy tells how a note becomes plain text, and holds none of it', async () => {
    const client = await opened(wholeNote);
    const copy = await client.ask(RecordCopyRequest, { uri });
    expect(copy).toMatchObject({ version: 1, prompts: 0, directives: 0, comments: 0, tags: 2 });
    const plain = applied(wholeNote, copy?.edits ?? []);
    expect(plain).toContain('Clinician: C-07\n\nSession 8\n\nReview of the previous week\n\nMood was lower');
    expect(plain).not.toMatch(/[#*]|^---/m);
    // Of front matter that cannot be read no earlier places are taken.
    const line = { line: 2, character: 0 };
    await client.change(uri, { range: { start: line, end: line }, text: 'setting: "vid\n' });
    const broken = await client.ask(RecordCopyRequest, { uri });
    const text = wholeNote.replace('session: 8', 'setting: "vid\nsession: 8');
    expect(applied(text, broken?.edits ?? [])).toContain('\nsetting: "vid\nsession: 8\ndate: 2025-05-30\n');
    for (const other of ['untitled:Untitled-1', 'vscode-vfs://github/clinic/notes/s08.ipt.md']) {
      await client.open(other, wholeNote);
      expect(await client.ask(RecordCopyRequest, { uri: other })).toMatchObject({ edits: copy?.edits });
    }
    await client.open('file:///b.md', '# Plan\n');
    expect(await client.ask(RecordCopyRequest, { uri: 'file:///b.md' })).toBeNull();
  });

  it('ipt/effectiveConfig tells what is in force, and what is broken', async () => {
    const folder = folderWith({
      '.ipt-notes.jsonc': '{ "extends": "ipt:supervision" }',
      'x/.ipt-notes.jsonc': '{',
    });
    const client = startServer();
    await client.initialize(capable, [folder.uri]);
    await client.open(folder.uriOf('s08.ipt.md'), wholeNote);
    await client.open(folder.uriOf('x/s08.ipt.md'), wholeNote);
    const whole = await client.ask(EffectiveConfigRequest, { uri: folder.uriOf('s08.ipt.md') });
    expect(whole?.isBroken).toBe(false);
    expect(JSON.parse(whole?.text ?? '')).toMatchObject({
      configuration: '.ipt-notes.jsonc',
      status: 'note',
      rules: { unsigned: { severity: 'warning', from: 'ipt:supervision' } },
    });
    const broken = await client.ask(EffectiveConfigRequest, { uri: folder.uriOf('x/s08.ipt.md') });
    expect(broken?.isBroken).toBe(true);
  });

  it('ipt/rules lists the catalogue', async () => {
    const client = await opened(wholeNote);
    const rules = await client.ask(RulesRequest, {});
    expect(rules).toContainEqual({
      id: 'empty-section',
      title: expect.stringMatching(/^Empty /),
      summary: expect.stringMatching(/^A required section .*\.$/),
    });
    expect(rules.map(({ id }) => id)).toContain('copied-forward');
  });

  it('ipt/checkWorkspace checks every note, open ones as they are in the editor', async () => {
    const broken = wholeNote.replace('## Exploration of', '## Exploraton of');
    const folder = folderWith({
      'a/s08.ipt.md': broken,
      'b/s08.ipt.md': wholeNote.replace('SYN-101', 'SYN-102'),
      'b/readme.md': 'TODO\n',
      'c/deep.ipt.md': '>'.repeat(1000),
      'd/.ipt-notes.jsonc': '{ "rulse": 1 }',
      'd/s08.ipt.md': broken,
      'node_modules/x/s08.ipt.md': broken,
    });
    const client = startServer();
    await client.initialize(capable, [folder.uri, folder.uriOf('a')]);
    await client.open(folder.uriOf('b/s08.ipt.md'), broken.replace('SYN-101', 'SYN-102'));
    const { notes, files, unchecked, skipped } = await client.ask(CheckWorkspaceRequest, {
      workDoneToken: 'check',
    });
    expect([notes, unchecked]).toEqual([2, 2]);
    expect(skipped).toEqual({ drafts: 0, beforeCheckFrom: 0, others: 1 });
    const found = files.map((file) => [
      file.uri.slice(folder.uri.length + 1),
      file.diagnostics.map(({ code }) => code),
    ]);
    expect(found.sort()).toEqual([
      ['a/s08.ipt.md', ['misspelled-section']],
      ['b/s08.ipt.md', ['misspelled-section']],
      ['c/deep.ipt.md', ['nesting']],
      ['d/.ipt-notes.jsonc', ['configuration']],
    ]);
    const fits = (kind: string) => (params: unknown) =>
      (params as { token: unknown; value: { kind: string } }).token === 'check' &&
      (params as { value: { kind: string } }).value.kind === kind;
    await client.inbox.next('$/progress', fits('begin'));
    await client.inbox.next('$/progress', fits('end'));
  });

  it('ipt/checkWorkspace counts what is left out on purpose', async () => {
    const folder = folderWith({
      '.ipt-notes.jsonc': '{ "drafts": "skip", "checkFrom": "2025-05-01" }',
      's06.ipt.md': wholeNote.replace(/date: .*/, 'date: 2025-04-02').replace('session: 8', 'session: 6'),
      's08.ipt.md': wholeNote.replace(/date: .*/, 'date: 2025-05-30'),
      's09.ipt.md': wholeNote.replace('session: 8', 'session: 9\nstatus: draft').replace('## Plan', '## Pln'),
    });
    const client = startServer();
    await client.initialize(capable, [folder.uri]);
    const { notes, skipped } = await client.ask(CheckWorkspaceRequest, {});
    expect(notes).toBe(1);
    expect(skipped).toEqual({ drafts: 1, beforeCheckFrom: 1, others: 0 });
  });

  it('ipt/courses and ipt/newNote go on from the latest note', async () => {
    const folder = folderWith({
      'syn-101/s07.ipt.md': wholeNote.replace('session: 8', 'session: 7').replaceAll('HW8', 'HW7'),
      'syn-101/s08.ipt.md': wholeNote,
      'g/s01.ipt.md': wholeNote
        .replace('client: SYN-101', 'group: SYN-G01')
        .replace('session: 8', 'session: 1'),
    });
    const client = startServer();
    await client.initialize(capable, [folder.uri]);
    const { courses, isUnread } = await client.ask(CoursesRequest, {});
    expect(isUnread).toBe(false);
    expect(courses).toEqual([
      {
        code: 'SYN-101',
        kind: 'client',
        episode: 1,
        session: 8,
        phase: 'middle',
        uri: folder.uriOf('syn-101/s08.ipt.md'),
      },
      {
        code: 'SYN-G01',
        kind: 'group',
        episode: 1,
        session: 1,
        phase: 'middle',
        uri: folder.uriOf('g/s01.ipt.md'),
      },
    ]);
    const held = { kind: 'client', attendance: 'held' } as const;
    const next = await client.ask(NewNoteRequest, { ...held, code: 'SYN-101' });
    expect(next).toMatchObject({ session: 9, places: [folder.uriOf('syn-101/s09.ipt.md')] });
    expect(next.text).toContain('client: SYN-101\nsession: 9\n');
    expect(next.text).toContain('- HW8a: [choose: done, ');
    const first = await client.ask(NewNoteRequest, { ...held, code: 'SYN-974', format: 'couples' });
    expect(first).toMatchObject({ session: 1, places: [folder.uriOf('syn-974/s01.ipt.md')] });
    expect(first.text).toContain('client: SYN-974\n');
    expect(first.text).toContain('format: couples\n');
    // Notes of the code tell whether it is a group’s.
    const group = await client.ask(NewNoteRequest, { ...held, code: 'SYN-G01', attendance: 'no-show' });
    expect(group.text).toContain('group: SYN-G01\nsession: 2\n');
    expect(group.text).toContain('status: no-show\n');
  });

  it('ipt/courses says what must be asked before a note is begun', async () => {
    const folder = folderWith({
      's08.ipt.md': wholeNote
        .replace('planned_sessions: 16', 'planned_sessions: 8')
        .replace('2025-05-30', '2025-06-01'),
    });
    const client = startServer();
    await client.initialize(capable, [folder.uri]);
    const { courses } = await client.ask(CoursesRequest, {});
    expect(courses).toMatchObject([
      { code: 'SYN-101', endOfPlan: { last: 8, planned: 8 }, today: folder.uriOf('s08.ipt.md') },
    ]);
    const ask = { kind: 'client', code: 'SYN-101', attendance: 'held' } as const;
    const next = await client.ask(NewNoteRequest, { ...ask, as: 'maintenance' });
    expect(next).toMatchObject({ session: 1, places: [folder.uriOf('m01.ipt.md')] });
    expect(next.text).toContain('phase: maintenance\n');
  });

  it('ipt/newNote counts notes that are open and not saved yet', async () => {
    const folder = folderWith({ 'syn-101/s08.ipt.md': wholeNote });
    const client = startServer();
    await client.initialize(capable, [folder.uri]);
    const ask = { kind: 'client', code: 'SYN-101', attendance: 'held' } as const;
    const { text } = await client.ask(NewNoteRequest, ask);
    const unsaved = folder.uriOf('syn-101/s09.ipt.md').replace('file://', 'untitled:');
    await client.open(unsaved, text);
    expect((await client.ask(CoursesRequest, {})).courses).toMatchObject([{ session: 9, uri: unsaved }]);
    expect(await client.ask(NewNoteRequest, ask)).toMatchObject({
      session: 10,
      places: [folder.uriOf('syn-101/s10.ipt.md')],
    });
  });

  it('ipt/newNote puts a first note where the configuration says, in each workspace folder', async () => {
    const one = folderWith({
      '.ipt-notes.jsonc': '{ "newNote": { "path": "clients/{code}-{session}.md" } }',
    });
    const other = folderWith({});
    const client = startServer();
    await client.initialize(capable, [one.uri, other.uri]);
    const next = await client.ask(NewNoteRequest, { kind: 'client', code: 'SYN-974', attendance: 'held' });
    expect(next.places).toEqual([one.uriOf('clients/SYN-974-01.md'), other.uriOf('SYN-974/s01.ipt.md')]);
  });

  it('ipt/checkCode takes a code in any case, and says what is wrong', async () => {
    const client = startServer();
    await client.initialize(capable, [folderWith({}).uri]);
    expect(await client.ask(CheckCodeRequest, { text: ' syn-974 ' })).toEqual({ code: 'SYN-974' });
    const problem = 'A code is capitals and digits, such as SYN-101.';
    expect(await client.ask(CheckCodeRequest, { text: 'Jane' })).toEqual({ problem });
    expect(await client.ask(CheckCodeRequest, { text: 'AB123456C' })).toMatchObject({
      problem: expect.stringContaining('number that tells who a person is'),
    });
  });
});
