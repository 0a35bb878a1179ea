import { type Disposable, FileType, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { CoursesRequest, NewNoteRequest } from '../../../server/src/wire.ts';
import { nameOf } from '../file-name.ts';
import { firstPrompt } from '../note/prompts.ts';
import type { Prompts } from '../note/prompts-in-view.ts';
import type { ServerLink } from '../server-link.ts';
import { type Place, type Question, where, whose } from './new-note-choices.ts';
import { register } from './register.ts';

/** The command that begins the note of the next session. */
export function newNote(link: ServerLink, prompts: Prompts): Disposable[] {
  return [
    register('iptNotes.newNote', 'New Session Note', async () => {
      const params = await ask(whose(await link.ask(CoursesRequest, {})));
      if (!params) return;
      const { text, uri } = await link.ask(NewNoteRequest, params);
      const document = await place(text, uri === undefined ? undefined : Uri.parse(uri));
      if (document) await prompts.showFirst(document, firstPrompt(document.getText()));
    }),
  ];
}

/** @returns the value that was chosen, or `undefined` where the list was dismissed. */
async function ask<Value>({ placeHolder, choices }: Question<Value>): Promise<Value | undefined> {
  const options = { title: 'New Session Note', placeHolder, matchOnDescription: true };
  return (await window.showQuickPick(choices, options))?.value;
}

/**
 * Puts the text where the user wants it: beside the latest note, or into an editor that is not saved yet. A file that is
 * there already is never written to.
 */
async function place(text: string, beside: Uri | undefined): Promise<TextDocument | undefined> {
  const chosen = beside ? await askWhere(beside) : 'untitled';
  if (chosen === undefined) return undefined;
  if (chosen === 'untitled' || !beside)
    return workspace.openTextDocument({ language: 'markdown', content: text });
  if (chosen === 'beside') {
    const edit = new WorkspaceEdit();
    edit.createFile(beside, { overwrite: false, contents: new TextEncoder().encode(text) });
    if (!(await workspace.applyEdit(edit))) {
      void window.showErrorMessage(`${nameOf(beside.path)} could not be created.`);
      return undefined;
    }
  }
  return workspace.openTextDocument(beside);
}

async function askWhere(beside: Uri): Promise<Place | undefined> {
  return ask(where(beside.path, workspace.asRelativePath(beside), await isThere(beside)));
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type !== FileType.Unknown;
  } catch {
    // Not there, or not to be read: then creating it fails, and nothing is overwritten.
    return false;
  }
}
