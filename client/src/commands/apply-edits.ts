import { type Uri, WorkspaceEdit, workspace } from 'vscode';
import { rangeOf } from '../range.ts';
import type { WireEdit } from './insertion.ts';

/**
 * Applies edits of the server to a document, as one step of undo.
 * @returns false where VS Code refused them; the document is then as it was.
 */
export async function applyEdits(uri: Uri, edits: readonly WireEdit[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.set(
    uri,
    edits.map(({ range, newText }) => ({ range: rangeOf(range), newText })),
  );
  return workspace.applyEdit(edit);
}
