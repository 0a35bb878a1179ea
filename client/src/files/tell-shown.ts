import { Disposable, type TextEditor, window } from 'vscode';
import { ShownNotification } from '../../../server/src/wire/files.ts';
import type { ServerLink } from '../server-link.ts';

/**
 * Tells the server which Markdown is shown now: a file system of an extension may not report what others change, and VS
 * Code keeps documents open that it does not show any more.
 */
export function tellShown(link: ServerLink): Disposable {
  const tell = (editor: TextEditor | undefined) => {
    if (editor?.document.languageId !== 'markdown' || editor.document.uri.scheme === 'file') return;
    link.tell(ShownNotification, { uri: editor.document.uri.toString() });
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor(tell),
    window.onDidChangeWindowState(({ focused }) => {
      if (focused) tell(window.activeTextEditor);
    }),
  );
}
