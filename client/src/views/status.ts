import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages, window } from 'vscode';
import type { ActiveNote } from '../note/active-note.ts';
import type { ServerLink } from '../server-link.ts';
import { type StatusLook, signedLook, statusLook } from './status-look.ts';

const severities: Readonly<Record<StatusLook['weight'], LanguageStatusSeverity>> = {
  information: LanguageStatusSeverity.Information,
  notice: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
};

/**
 * The language status items: how far the note has come, that the server is starting, or that it is not available; and the
 * notice that a note is signed.
 */
export function registerStatus(link: ServerLink, note: ActiveNote): Disposable {
  const items = new Map<string, LanguageStatusItem>();
  const show = () => {
    for (const [id, look] of Object.entries(looksOf(link, note))) {
      if (look) {
        const { weight, ...rest } = look;
        const item = items.get(id) ?? languages.createLanguageStatusItem(id, { language: 'markdown' });
        items.set(id, item);
        Object.assign(item, { name: 'IPT Notes', severity: severities[weight], ...rest });
      } else {
        // It is bound to a language, and would stay for Markdown that is no note.
        items.get(id)?.dispose();
        items.delete(id);
      }
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
      for (const item of items.values()) item.dispose();
    },
  };
}

/** By the id of the item; `undefined` where there is nothing to be said of the document in the active editor. */
function looksOf(link: ServerLink, note: ActiveNote): Readonly<Record<string, StatusLook | undefined>> {
  const document = window.activeTextEditor?.document;
  // The views keep their note while a rule page is read, which is Markdown, too.
  const isShown = document !== undefined && document === note.document;
  const outline = isShown && note.current?.document === document ? note.current.outline : undefined;
  return {
    'iptNotes.status': isShown ? statusLook(link.state, note.isLikelyNote(document), outline) : undefined,
    'iptNotes.signed': signedLook(link.state, outline),
  };
}
