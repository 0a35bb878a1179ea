import * as l10n from '@vscode/l10n';
import { commands, Disposable, TextDocumentChangeReason, window, workspace } from 'vscode';
import type { ActiveNote } from './active-note.ts';

/** How long the status bar says why nothing was undone, in milliseconds. */
const SHOWN = 5000;

/**
 * Keeps the text of a note that waited unsaved once it is saved. VS Code puts that text into the new file’s document as one
 * edit, and drops the steps before it: Ctrl+Z would empty the whole note, where someone means the last word.
 */
export function keepSavedText(note: ActiveNote): Disposable {
  const saved = new Set<string>();
  return Disposable.from(
    workspace.onDidOpenTextDocument(({ uri }) => {
      const waited = workspace.textDocuments.some(
        (other) => other.uri.scheme === 'untitled' && other.uri.path === uri.path,
      );
      if (uri.scheme !== 'untitled' && waited) saved.add(uri.toString());
    }),
    workspace.onDidCloseTextDocument(({ uri }) => void saved.delete(uri.toString())),
    workspace.onDidChangeTextDocument(({ document, reason }) => {
      const isEmptied = reason === TextDocumentChangeReason.Undo && document.getText() === '';
      if (!isEmptied || !saved.has(document.uri.toString()) || !note.isLikelyNote(document)) return;
      void commands.executeCommand('redo');
      window.setStatusBarMessage(
        l10n.t('What came before the note was first saved cannot be undone.'),
        SHOWN,
      );
    }),
  );
}
