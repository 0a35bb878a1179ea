import {
  type Disposable,
  FileType,
  type QuickPickItem,
  Selection,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  CoursesRequest,
  type NewNoteParams,
  NewNoteRequest,
  type WireCourse,
} from '../../../server/src/wire.ts';
import { firstPrompt } from '../note/prompts.ts';
import type { ServerLink } from '../server-link.ts';
import { register } from './register.ts';

/** The command that begins the note of the next session. */
export function newNote(link: ServerLink): Disposable[] {
  return [
    register('iptNotes.newNote', 'New Session Note', async () => {
      const whose = await pickWhose(link);
      if (!whose) return;
      const { text, uri } = await link.ask(NewNoteRequest, whose);
      const document = await place(text, uri === undefined ? undefined : Uri.parse(uri));
      if (document) await show(document);
    }),
  ];
}

type Choice<Value> = QuickPickItem & { readonly value: Value };

/** Asks for whom the note is: for a client or group of the workspace, or for a new one. */
async function pickWhose(link: ServerLink): Promise<NewNoteParams | undefined> {
  const courses = await link.ask(CoursesRequest, {});
  // The courses come by code, then episode: of each code the latest stays.
  const latest = [...new Map(courses.map((course) => [`${course.kind} ${course.code}`, course])).values()];
  const choices: Choice<NewNoteParams>[] = [
    ...latest.map((course) => ({
      label: course.code,
      description: standingOf(course),
      value: { kind: course.kind, code: course.code },
    })),
    { label: '$(add) Another client', description: 'the code is to be filled in', value: { kind: 'client' } },
    { label: '$(add) Another group', description: 'the code is to be filled in', value: { kind: 'group' } },
  ];
  const picked = await window.showQuickPick(choices, {
    title: 'New Session Note',
    placeHolder: 'For which client or group?',
    matchOnDescription: true,
  });
  return picked?.value;
}

function standingOf({ kind, session, phase }: WireCourse): string {
  const last = session === undefined ? [] : [`last session ${session}`];
  return [kind, ...last, ...(phase === undefined ? [] : [phase])].join(' · ');
}

type Place = 'beside' | 'open' | 'untitled';

/**
 * Puts the text where the user wants it: beside the latest note, or into an editor that is not saved yet. A file that is
 * there already is never written to.
 */
async function place(text: string, beside: Uri | undefined): Promise<TextDocument | undefined> {
  const where = beside ? await askWhere(beside) : 'untitled';
  if (where === undefined) return undefined;
  if (where === 'untitled' || !beside)
    return workspace.openTextDocument({ language: 'markdown', content: text });
  if (where === 'beside') {
    const edit = new WorkspaceEdit();
    edit.createFile(beside, { overwrite: false, contents: new TextEncoder().encode(text) });
    if (!(await workspace.applyEdit(edit))) {
      void window.showErrorMessage(`${nameOf(beside)} could not be created.`);
      return undefined;
    }
  }
  return workspace.openTextDocument(beside);
}

async function askWhere(beside: Uri): Promise<Place | undefined> {
  const name = nameOf(beside);
  const untitled: Choice<Place> = {
    label: '$(file) Leave it unsaved',
    description: 'opens as an untitled document',
    value: 'untitled',
  };
  const first: Choice<Place> = (await isThere(beside))
    ? {
        label: `$(go-to-file) Open ${name}`,
        description: 'it is there already and stays as it is',
        value: 'open',
      }
    : {
        label: `$(new-file) Create ${name}`,
        description: workspace.asRelativePath(beside),
        value: 'beside',
      };
  const picked = await window.showQuickPick([first, untitled], {
    title: 'New Session Note',
    placeHolder: 'Where should the note stand?',
  });
  return picked?.value;
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type !== FileType.Unknown;
  } catch {
    // Not there, or not to be read: then creating it fails, and nothing is overwritten.
    return false;
  }
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function show(document: TextDocument): Promise<void> {
  const prompt = firstPrompt(document.getText());
  const selection = prompt
    ? new Selection(document.positionAt(prompt.start), document.positionAt(prompt.end))
    : new Selection(0, 0, 0, 0);
  await window.showTextDocument(document, { selection });
}
