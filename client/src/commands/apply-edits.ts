import * as l10n from '@vscode/l10n';
import { Range, type TextDocument, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { nameOf } from '../file-name.ts';
import { rangeOf } from '../range.ts';
import { refusesReadOnly, tellReadOnly } from '../read-only.ts';
import type { WireEdit } from './insertion.ts';

/**
 * Applies edits of the server to a document, as one step of undo.
 * @returns false where they cannot be; the document is then as it was, and the user is told.
 */
export async function applyEdits(uri: Uri, edits: readonly WireEdit[]): Promise<boolean> {
  if (await refusesReadOnly(uri)) return false;
  const document = await workspace.openTextDocument(uri);
  const before = document.getText();
  const edit = new WorkspaceEdit();
  edit.set(
    uri,
    edits.map(({ range, newText }) => ({ range: rangeOf(range), newText })),
  );
  if (!(await workspace.applyEdit(edit))) {
    void window.showWarningMessage(
      l10n.t('{0} could not be changed, and is as it was. Try again.', nameOf(uri.path)),
    );
    return false;
  }
  if (document.isDirty || document.getText() === before) return true;
  // Of an editor that is read-only by itself VS Code changes what it shows, and will never save it.
  await restore(document, before);
  tellReadOnly(uri);
  return false;
}

async function restore(document: TextDocument, text: string): Promise<void> {
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, whole, text);
  await workspace.applyEdit(edit);
}
