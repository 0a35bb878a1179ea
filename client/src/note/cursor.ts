import { type Disposable, type TextEditor, window } from 'vscode';
import { CursorNotification } from '../../../server/src/wire/note.ts';
import { throttled } from '../pace.ts';
import type { ServerLink } from '../server-link.ts';
import type { ActiveNote } from './active-note.ts';

/** While the cursor moves, the server is told where it is at most this often, in ms. */
const PACE = 250;

/** Tells the server where in a note the cursor is: an empty section is not reported while someone is in it. */
export function tellCursor(link: ServerLink, note: ActiveNote): Disposable {
  let editor: TextEditor | undefined;
  const tell = throttled(PACE, () => {
    if (!editor || editor.document !== note.current?.document) return;
    const { line, character } = editor.selection.active;
    link.tell(CursorNotification, { uri: editor.document.uri.toString(), position: { line, character } });
  });
  const listener = window.onDidChangeTextEditorSelection(({ textEditor }) => {
    if (textEditor.document !== note.current?.document) return;
    editor = textEditor;
    tell();
  });
  return {
    dispose() {
      tell.cancel();
      listener.dispose();
    },
  };
}
