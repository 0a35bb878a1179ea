import * as l10n from '@vscode/l10n';
import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import { register } from '../commands/register.ts';
import { isThere } from '../is-there.ts';
import { exampleFiles } from './example-files.ts';
import type { Progress } from './progress.ts';

/** The folder that the example is copied to, in one that the user chooses. */
const FOLDER = 'ipt-notes-example';

/**
 * The command that copies the example clinic into a folder of the user's choice and opens it.
 * @param source the folder of the extension that it is in.
 */
export function openExample(source: Uri, progress: Progress): Disposable {
  return register('iptNotes.openExample', l10n.t('Open the Example Clinic'), async () => {
    const [parent] =
      (await window.showOpenDialog({
        title: l10n.t('Where should the folder “{0}” go?', FOLDER),
        openLabel: l10n.t('Copy Here'),
        canSelectFiles: false,
        canSelectFolders: true,
      })) ?? [];
    if (!parent) return;
    const target = Uri.joinPath(parent, FOLDER);
    const isCopied = await copy(source, target);
    const isEmpty = (workspace.workspaceFolders ?? []).length === 0;
    const here = l10n.t('Open Here');
    const elsewhere = l10n.t('Open in New Window');
    const answer = isEmpty
      ? here
      : await window.showInformationMessage(
          isCopied
            ? l10n.t('The example clinic was copied to {0}. All in it is invented.', target.fsPath)
            : l10n.t('{0} is there already. Nothing in it was changed.', target.fsPath),
          here,
          elsewhere,
        );
    if (answer === undefined) return;
    // Before the folder is opened: this window may begin from the start with it.
    await progress.done('example');
    await commands.executeCommand('vscode.openFolder', target, { forceNewWindow: answer === elsewhere });
  });
}

/** @returns false where the folder is there already: nothing is written then. */
async function copy(source: Uri, target: Uri): Promise<boolean> {
  if (await isThere(target)) return false;
  try {
    for (const file of exampleFiles)
      await workspace.fs.writeFile(
        Uri.joinPath(target, file),
        await workspace.fs.readFile(Uri.joinPath(source, file)),
      );
  } catch (error) {
    if (await isThere(target)) await workspace.fs.delete(target, { recursive: true, useTrash: false });
    throw error;
  }
  return true;
}
