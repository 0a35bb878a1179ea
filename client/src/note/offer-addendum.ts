import * as l10n from '@vscode/l10n';
import { commands, Disposable, type TextDocument, window, workspace } from 'vscode';
import type { ActiveNote } from './active-note.ts';
import { SignedTexts } from './signed-texts.ts';

/**
 * Offers an addendum where the text of a signed note is edited: once for each document and session, without a dialog. The
 * edit stays as it is.
 */
export function offerAddendum(note: ActiveNote): Disposable {
  const texts = new SignedTexts();
  const edited = new WeakSet<TextDocument>();
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // What is read again from disk leaves a document clean.
      if (contentChanges.length > 0 && document.isDirty) edited.add(document);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => texts.closed(uri.toString())),
    note.onDidChange((current) => {
      if (!current) return;
      const { document, outline } = current;
      const isEdited = edited.has(document);
      const uri = document.uri.toString();
      const step = texts.saw(uri, outline.digest, document.getText(), isEdited);
      if (step === 'offer') void offer().finally(() => texts.answered(uri));
      // VS Code has no way to take one back: off the screen, it is in the list of notifications until that is cleared.
      if (step === 'withdraw') void commands.executeCommand('notifications.hideToasts');
      if (!document.isDirty) edited.delete(document);
    }),
  );
}

async function offer(): Promise<void> {
  const addendum = l10n.t('Add Addendum');
  const answer = await window.showInformationMessage(
    l10n.t(
      'This note is signed, and the signed text was just changed. Undo takes the change back; what is new goes into an addendum.',
    ),
    addendum,
  );
  if (answer === addendum) await commands.executeCommand('iptNotes.addAddendum');
}
