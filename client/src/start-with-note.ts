import { Disposable, type TextDocument, workspace } from 'vscode';
import { isNoteText } from './note/note-text.ts';
import { debounced } from './pace.ts';
import type { ServerLink } from './server-link.ts';
import { isOn } from './settings.ts';
import { isWorkedOn } from './worked-on.ts';

/** After the last edit of Markdown that is no note, it is looked at again after this time, in ms. */
const IDLE = 300;

const CONFIG_FILE = '.ipt-notes.jsonc';
const isConfiguration = /\/\.ipt-notes\.jsonc?$/;

/**
 * Starts the server as soon as there is a note, or a configuration, which may make notes of any Markdown. For a folder of
 * other Markdown no server runs. (A view of ours that is shown, and every command that asks, starts it as well.)
 */
export function startWithNote(link: ServerLink): Disposable {
  const parts: Disposable[] = [];
  const look = (document: TextDocument) => {
    if (link.state === 'idle' && mayBeNote(document)) link.start();
  };
  const edited = new Set<TextDocument>();
  const lookSoon = debounced(IDLE, () => {
    for (const document of edited) look(document);
    edited.clear();
  });
  const found = workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`, false, true, true);
  parts.push(
    found,
    found.onDidCreate(() => link.start()),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('iptNotes.enable'))
        for (const each of workspace.textDocuments) look(each);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (link.state !== 'idle' || contentChanges.length === 0 || document.languageId !== 'markdown') return;
      edited.add(document);
      lookSoon();
    }),
    new Disposable(() => lookSoon.cancel()),
    link.onDidChangeState(() => {
      for (const part of parts.splice(0)) part.dispose();
    }),
  );
  for (const document of workspace.textDocuments) look(document);
  if (link.state === 'idle') void startWithConfiguration(link);
  return new Disposable(() => {
    for (const part of parts.splice(0)) part.dispose();
  });
}

async function startWithConfiguration(link: ServerLink): Promise<void> {
  const [config] = await workspace.findFiles(`**/${CONFIG_FILE}`, '**/node_modules/**', 1);
  if (config) link.start();
}

/** True for an open note, so far as a beginning of its text tells, and for a configuration, which is checked as well. */
function mayBeNote(document: TextDocument): boolean {
  const { uri, languageId } = document;
  if (!isWorkedOn(uri) || !isOn('enable', uri)) return false;
  if (isConfiguration.test(uri.path)) return true;
  return (
    languageId === 'markdown' &&
    (uri.path.toLowerCase().endsWith('.ipt.md') || isNoteText(document.getText()))
  );
}
