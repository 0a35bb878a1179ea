import { type Disposable, EventEmitter, type TreeDataProvider, window } from 'vscode';
import type { ActiveNote, NoteInView } from '../note/active-note.ts';
import { noteStateOf } from '../note/note-state.ts';
import type { ServerLink } from '../server-link.ts';
import { rowsOf } from './outline-rows.ts';
import type { Row } from './row.ts';
import { treeItem } from './tree-item.ts';

/** The tree *This note*: the clinical outline of the note in the active editor. */
export function registerThisNote(link: ServerLink, note: ActiveNote): Disposable {
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => [...(row ? row.children : rowsFor(note.current))],
    getTreeItem: treeItem,
  };
  const view = window.createTreeView('iptNotes.thisNote', { treeDataProvider: provider });
  const show = () => {
    const outline = note.current?.outline;
    const words = outline ? [...(outline.code ? [outline.code] : []), ...noteStateOf(outline)] : [];
    view.message = words.join(' · ');
    changed.fire(undefined);
  };
  const begin = () => {
    if (view.visible) link.start();
  };
  const listeners = [note.onDidChange(show), view.onDidChangeVisibility(begin)];
  show();
  begin();
  return {
    dispose() {
      for (const listener of listeners) listener.dispose();
      view.dispose();
      changed.dispose();
    },
  };
}

function rowsFor(note: NoteInView | undefined): Row[] {
  return note ? rowsOf(note.outline, note.document.uri.toString()) : [];
}
