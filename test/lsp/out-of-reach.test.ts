import { describe, expect, it } from 'vitest';
import type { CodeLens, DocumentLink } from 'vscode-languageserver';
import { EffectiveConfigRequest } from '../../server/src/wire/configuration.ts';
import { CaseloadRequest, CourseRequest } from '../../server/src/wire/courses.ts';
import { CoursesRequest, NewNoteRequest } from '../../server/src/wire/new-note.ts';
import { OutlineRequest } from '../../server/src/wire/note.ts';
import { CheckWorkspaceRequest } from '../../server/src/wire/workspace.ts';
import { capable, type LanguageClient, positionOf } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith, startServer } from '../harness/with-client.ts';

const folder = 'vscode-vfs://github/clinic/notes';
const uriOf = (session: number) => `${folder}/s${String(session).padStart(2, '0')}.ipt.md`;
const note = (session: number) =>
  wholeNote
    .replace('session: 8', `session: ${session}`)
    .replaceAll('HW8', `HW${session}`)
    .replace('- [ ] without an id\n', '');
/** Of the course, session 9 is there, too, but no one has opened it. */
const opened = [8, 10];

async function started(folders: readonly string[] = [folder]): Promise<LanguageClient> {
  const client = startServer();
  await client.initialize(capable, folders);
  await client.refreshed();
  for (const session of opened) await client.open(uriOf(session), note(session));
  return client;
}

describe('notes of a folder that is on no disk', () => {
  it('are checked one by one, and nothing is said of those that are not open', async () => {
    const client = await started();
    const found = await client.pull(uriOf(10));
    expect(found.map(({ code }) => code)).toEqual([]);
    expect((await client.ask(OutlineRequest, { uri: uriOf(10) }))?.recorded).toBe(5);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: uriOf(10) },
    });
    expect(lenses.map(({ command }) => command?.title)).toEqual(['5 of 5 sections recorded']);
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: uriOf(10) },
    });
    expect(links).toEqual([]);
  });

  it('are found wanting by themselves all the same', async () => {
    const client = await started();
    const text = note(11).replace('## Exploration of', '## Exploraton of');
    await client.open(uriOf(11), text);
    expect((await client.pull(uriOf(11))).map(({ code }) => code)).toEqual(['misspelled-section']);
  });

  it('make no course and no caseload', async () => {
    const client = await started();
    expect(await client.ask(CourseRequest, { uri: uriOf(10) })).toBe('unread');
    expect(await client.ask(CaseloadRequest, {})).toEqual({ isComplete: true, isUnread: true, cases: [] });
    expect(await client.ask(CheckWorkspaceRequest, {})).toMatchObject({
      notes: 0,
      isUnread: true,
      files: [],
    });
  });

  it('have a configuration that no one has read', async () => {
    const client = await started();
    const result = await client.ask(EffectiveConfigRequest, { uri: uriOf(10) });
    expect(result).toMatchObject({ isBroken: false, isUnread: true });
  });

  it('have a configuration that may extend files which no one can read', async () => {
    const client = await started();
    const uri = `${folder}/.ipt-notes.jsonc`;
    await client.open(uri, '{ "extends": ["./clinic.jsonc"], "ruels": {} }', 'jsonc');
    const found = await client.pull(uri);
    expect(found.map(({ message }) => message)).toEqual(['Unknown key “ruels”. Did you mean “rules”?']);
  });

  it('are not gone on from in a new note', async () => {
    const client = await started();
    expect(await client.ask(CoursesRequest, {})).toEqual({ courses: [], isUnread: true });
    const next = await client.ask(NewNoteRequest, {
      ...{ kind: 'client', code: 'SYN-101', attendance: 'held' },
      number: 12,
    });
    expect(next).toMatchObject({ session: 12, places: [`${folder}/SYN-101/s12.ipt.md`] });
    expect(next.text).not.toContain('HW');
  });

  it('are not renamed in part', async () => {
    const client = await started();
    const at = { ...client.at(uriOf(10), positionOf(note(10), 'HW10a')), newName: 'HW10b' };
    await expect(client.request('textDocument/rename', at)).rejects.toThrow(
      'The notes of this folder cannot be read here, so not every place is known. Nothing was renamed.',
    );
  });

  it('say nothing of an untitled note of the same client', async () => {
    const client = await started();
    await client.open('untitled:Untitled-1', note(12));
    expect((await client.pull('untitled:Untitled-1')).map(({ code }) => code)).toEqual([]);
    expect(await client.ask(CourseRequest, { uri: 'untitled:Untitled-1' })).toBe('unread');
  });

  it('leave what is known of other folders as it is', async () => {
    const local = folderWith({
      's01.ipt.md': note(1).replace('SYN-101', 'SYN-200'),
      's03.ipt.md': note(3).replace('SYN-101', 'SYN-200'),
    });
    const client = await started([folder, local.uri]);
    const uri = local.uriOf('s03.ipt.md');
    await client.open(uri, note(3).replace('SYN-101', 'SYN-200'));
    expect((await client.pull(uri)).map(({ code }) => code)).toContain('session-gap');
    const caseload = await client.ask(CaseloadRequest, {});
    expect(caseload.isUnread).toBe(true);
    expect(caseload.cases.map(({ code }) => code)).toEqual(['SYN-200']);
    expect((await client.ask(CheckWorkspaceRequest, {})).notes).toBe(2);
  });
});
