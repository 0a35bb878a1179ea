import * as l10n from '@vscode/l10n';
import {
  type Disposable,
  FileSystemError,
  Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  CheckCodeRequest,
  CoursesRequest,
  type NewNoteParams,
  NewNoteRequest,
  type NewNoteResult,
} from '../../../server/src/wire/new-note.ts';
import { nameOf } from '../file-name.ts';
import type { Progress } from '../first-hour/progress.ts';
import { isThere } from '../is-there.ts';
import { firstPrompt } from '../note/prompts.ts';
import type { Prompts } from '../note/prompts-in-view.ts';
import { isReadOnly } from '../read-only.ts';
import type { ServerLink } from '../server-link.ts';
import { askWhose } from './ask-whose.ts';
import {
  canWaitUnsaved,
  how,
  NOWHERE,
  problemOfNumber,
  type Question,
  type Whose,
  whatNext,
  where,
  whetherAgain,
} from './new-note-choices.ts';
import { register } from './register.ts';

const title = () => l10n.t('New Session Note');

/** The command that begins the note of the next session. */
export function newNote(link: ServerLink, prompts: Prompts, progress: Progress): Disposable[] {
  const begin = async (folder?: Uri) => {
    const params = await askForNote(link);
    if (!params) return;
    const made = await link.ask(NewNoteRequest, params);
    const document = await place(folder ? await inFolder(made, folder) : made);
    if (!document) return;
    const prompt = firstPrompt(document.getText());
    if (prompt) await prompts.showFirst(document, prompt);
    else await showEnd(document);
    await progress.done('note');
  };
  return [
    register('iptNotes.newNote', title(), () => begin()),
    // The entry of *New File…*, which is called by what it makes.
    register('iptNotes.newNoteFile', title(), () => begin()),
    register('iptNotes.newNoteHere', l10n.t('New Session Note Here'), (folder?: Uri) => begin(folder)),
  ];
}

/** The same note, with a folder of the user's choice as the likeliest place, unless the file is there already. */
async function inFolder(made: NewNoteResult, folder: Uri): Promise<NewNoteResult> {
  const [first] = made.places;
  const place = first === undefined ? undefined : Uri.joinPath(folder, nameOf(Uri.parse(first).path));
  if (!place || (await isThere(place))) return made;
  return { ...made, places: [...new Set([place.toString(), ...made.places])] };
}

/** Asks what the note is of, up to where it goes; `undefined` where a question was left without an answer. */
export async function askForNote(link: ServerLink): Promise<NewNoteParams | undefined> {
  const caseload = link.ask(CoursesRequest, {});
  const whose = await askWhose(title(), caseload, (text) => link.ask(CheckCodeRequest, { text }));
  if (!whose) return undefined;
  const { isUnread } = await caseload;
  const { course, ...who } = whose;
  const again = course && whetherAgain(course);
  const isAgain = again ? await ask(again) : 'again';
  if (isAgain === 'open') await window.showTextDocument(Uri.parse(course?.today ?? ''));
  if (isAgain !== 'again') return undefined;
  const beyond = course && whatNext(course);
  const as = beyond && (await ask(beyond));
  if (beyond && as === undefined) return undefined;
  const attendance = await ask(how());
  if (attendance === undefined) return undefined;
  const number = isUnread && !course ? await askNumber(who) : undefined;
  if (isUnread && !course && number === undefined) return undefined;
  return { ...who, attendance, ...(as && { as }), ...(number !== undefined && { number }) };
}

/** @returns the value that was chosen, or `undefined` where the list was dismissed. */
async function ask<Value>({ placeHolder, choices }: Question<Value>): Promise<Value | undefined> {
  return (await window.showQuickPick(choices, { title: title(), placeHolder, matchOnDescription: true }))
    ?.value;
}

async function askNumber({ code }: Whose): Promise<number | undefined> {
  const prompt = l10n.t('Which session of {0}? The notes before cannot be read here.', code);
  const typed = await window.showInputBox({
    title: title(),
    prompt,
    value: '1',
    validateInput: problemOfNumber,
  });
  return typed === undefined ? undefined : Number(typed);
}

/**
 * Puts the text where it goes. On a disk the document waits unsaved at its place; elsewhere the file, which holds ids and
 * prompts only, is written at once. A file that is there already is never written to.
 */
async function place({ text, places }: NewNoteResult): Promise<TextDocument | undefined> {
  const schemes = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const uris = places.map((each) => Uri.parse(each));
  if (!canWaitUnsaved(schemes)) {
    const [first] = uris;
    return first ? create(first, text) : workspace.openTextDocument({ language: 'markdown', content: text });
  }
  const shown = uris.map((uri) => ({ uri: uri.toString(), shown: workspace.asRelativePath(uri) }));
  const chosen = await ask(where(shown));
  if (chosen === undefined) return undefined;
  if (chosen === NOWHERE) return workspace.openTextDocument({ language: 'markdown', content: text });
  return wait(Uri.parse(chosen).with({ scheme: 'untitled' }), text);
}

/**
 * An unsaved document at its place. It holds its text before an editor shows it: someone who types at once would otherwise
 * have it refused. What is typed into it after that is undone by itself.
 */
async function wait(uri: Uri, text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  edit.insert(uri, new Position(0, 0), text);
  return (await workspace.applyEdit(edit))
    ? document
    : workspace.openTextDocument({ language: 'markdown', content: text });
}

/** The file with a text; where it cannot be written, a document that can be saved elsewhere. */
async function create(uri: Uri, text: string): Promise<TextDocument | undefined> {
  if (!(await isReadOnly(Uri.joinPath(uri, '..')))) {
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
    if (await workspace.applyEdit(edit)) return workspace.openTextDocument(uri);
    if (await mayBeThere(uri)) {
      void window.showErrorMessage(
        l10n.t('{0} is there already. Open it to go on in it; nothing was changed.', nameOf(uri.path)),
      );
      return undefined;
    }
  }
  const document = await workspace.openTextDocument({ language: 'markdown', content: text });
  void window.showInformationMessage(
    l10n.t(
      '{0} cannot be written in this folder. The note is not saved yet: Save asks where it goes.',
      nameOf(uri.path),
    ),
  );
  return document;
}

/** True where there is a file, or where that cannot be known. */
async function mayBeThere(uri: Uri): Promise<boolean> {
  try {
    return await isThere(uri);
  } catch (error) {
    if (error instanceof FileSystemError) return true;
    throw error;
  }
}

async function showEnd(document: TextDocument): Promise<void> {
  const end = document.positionAt(document.getText().length);
  await window.showTextDocument(document, { selection: new Range(end, end) });
}
