import * as l10n from '@vscode/l10n';
import {
  commands,
  type Disposable,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { register } from '../commands/register.ts';
import { isThere } from '../is-there.ts';
import { isReadOnly, refusesReadOnly } from '../read-only.ts';
import { changeProfile, configWith, type Profile } from './profile-text.ts';
import type { Progress } from './progress.ts';

const CONFIG_FILE = '.ipt-notes.jsonc';
const title = () => l10n.t('Choose a Profile');

/** The command that writes into the configuration of a folder whether a trainee, a practised clinician or a supervisor works there. */
export function chooseProfile(progress: Progress): Disposable {
  return register('iptNotes.chooseProfile', title(), async () => {
    const folder = await folderToConfigure();
    if (!folder) return;
    const chosen = await window.showQuickPick(choices(), {
      title: title(),
      placeHolder: l10n.t('Who writes the notes in {0}?', folder.name),
    });
    if (!chosen) return;
    if (!(await write(Uri.joinPath(folder.uri, CONFIG_FILE), chosen.profile))) return;
    await progress.done('profile');
    void window.showInformationMessage(
      l10n.t('{0} is in force in {1}. Notes are checked by it from now on.', chosen.label, folder.name),
    );
  });
}

interface ProfileChoice {
  readonly label: string;
  readonly detail: string;
  readonly profile: Profile;
}

function choices(): ProfileChoice[] {
  return [
    {
      label: l10n.t('Trainee'),
      detail: l10n.t('Messages and hovers say more: what belongs where, why, and what a reader looks for.'),
      profile: 'ipt:student',
    },
    {
      label: l10n.t('Practised'),
      detail: l10n.t('Only errors, and the warnings that come of several notes together.'),
      profile: 'ipt:practised',
    },
    {
      label: l10n.t('Supervisor'),
      detail: l10n.t(
        'Signatures, co-signatures and old drafts count more; drafts are left to their writers.',
      ),
      profile: 'ipt:supervision',
    },
  ];
}

/** The folder whose configuration is meant; `undefined` where there is none, or none was chosen. */
async function folderToConfigure(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick();
  if (folders.length === 1) return folders[0];
  const open = l10n.t('Open Folder…');
  const answer = await window.showInformationMessage(
    l10n.t('Open the folder that your notes are in: its configuration says how they are checked.'),
    open,
  );
  if (answer === open) await commands.executeCommand('vscode.openFolder');
  return undefined;
}

/** @returns false where nothing was written: it was not wanted, or could not be. */
async function write(uri: Uri, profile: Profile): Promise<boolean> {
  if (await isThere(uri)) {
    return (await refusesReadOnly(uri)) ? false : change(await workspace.openTextDocument(uri), profile);
  }
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(configWith(profile)) });
  if (await workspace.applyEdit(edit)) return true;
  void window.showWarningMessage(
    (await isReadOnly(Uri.joinPath(uri, '..')))
      ? l10n.t('{0} cannot be written here: the folder is read-only. Nothing was changed.', CONFIG_FILE)
      : l10n.t('{0} could not be created. Nothing was changed.', CONFIG_FILE),
  );
  return false;
}

async function change(document: TextDocument, profile: Profile): Promise<boolean> {
  const text = document.getText();
  const found = changeProfile(text, profile);
  if (found === 'same') return true;
  if (found === 'unreadable') {
    await window.showTextDocument(document);
    void window.showErrorMessage(
      l10n.t('{0} cannot be read. Correct it first; nothing was changed.', CONFIG_FILE),
    );
    return false;
  }
  const answer = l10n.t('Change Profile');
  const asked = await window.showWarningMessage(
    l10n.t('{0} is there already.', CONFIG_FILE),
    {
      modal: true,
      detail:
        found.before === undefined
          ? l10n.t('“{0}” is added to it. All else stays as it is.', profile)
          : l10n.t('“{0}” becomes “{1}”. All else stays as it is.', found.before, profile),
    },
    answer,
  );
  if (asked !== answer) return false;
  // Someone may have changed it while the question was there: the places would be others.
  if (document.getText() !== text) return change(document, profile);
  const wasDirty = document.isDirty;
  const edit = new WorkspaceEdit();
  for (const { offset, length, content } of found.edits) {
    const range = new Range(document.positionAt(offset), document.positionAt(offset + length));
    edit.replace(document.uri, range, content);
  }
  if (!(await workspace.applyEdit(edit))) return false;
  // What someone has typed and not saved is not ours to save.
  if (!wasDirty) return document.save();
  await window.showTextDocument(document);
  return true;
}
