import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages, window } from 'vscode';
import type { ActiveNote } from '../note/active-note.ts';
import type { ServerLink } from '../server-link.ts';
import { statusLook } from './status-look.ts';

type Look = Pick<LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>;

/** The language status item: how far the note has come, that the server is starting, or that it could not be had. */
export function registerStatus(link: ServerLink, note: ActiveNote): Disposable {
  let item: LanguageStatusItem | undefined;
  const show = () => {
    const look = lookOf(link, note);
    if (look) {
      item ??= languages.createLanguageStatusItem('iptNotes.status', { language: 'markdown' });
      Object.assign(item, { name: 'IPT Notes', ...look });
    } else {
      // It is bound to a language, and would stay for Markdown that is no note.
      item?.dispose();
      item = undefined;
    }
  };
  const listeners = [
    note.onDidChange(show),
    link.onDidChangeState(show),
    window.onDidChangeActiveTextEditor(show),
  ];
  show();
  return {
    dispose() {
      for (const listener of listeners) listener.dispose();
      item?.dispose();
    },
  };
}

/** `undefined` where there is nothing to be said of the document in the active editor. */
function lookOf(link: ServerLink, note: ActiveNote): Look | undefined {
  const document = window.activeTextEditor?.document;
  // The views keep their note while a rule page is read, which is Markdown, too.
  if (!document || document !== note.document) return undefined;
  const outline = note.current?.document === document ? note.current.outline : undefined;
  const look = statusLook(link.state, note.isLikelyNote(document), outline);
  if (!look) return undefined;
  const { isError, ...rest } = look;
  const severity = isError ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  return { ...rest, severity };
}
