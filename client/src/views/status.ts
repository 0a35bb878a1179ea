import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages, window } from 'vscode';
import type { ActiveNote } from '../note/active-note.ts';
import { recordedOf, standingOf } from '../note/standing.ts';
import type { ServerLink } from '../server-link.ts';

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

/** `undefined` where there is nothing to be said: the document is no note. */
function lookOf(link: ServerLink, note: ActiveNote): Look | undefined {
  const isLikely = note.document !== undefined && note.isLikelyNote(note.document);
  if (link.state === 'failed' && isLikely) {
    return {
      text: 'The server is not running',
      detail: 'IPT Notes',
      severity: LanguageStatusSeverity.Error,
      busy: false,
      command: { command: 'iptNotes.showLog', title: 'Show Log' },
    };
  }
  if (link.state === 'starting' && isLikely) {
    return {
      text: 'Starting',
      detail: 'IPT Notes',
      severity: LanguageStatusSeverity.Information,
      busy: true,
      command: undefined,
    };
  }
  const outline = note.current?.outline;
  if (!outline) return undefined;
  return {
    text: recordedOf(outline),
    detail: standingOf(outline).join(' · '),
    severity: LanguageStatusSeverity.Information,
    busy: false,
    command: { command: 'iptNotes.thisNote.focus', title: 'Show Outline' },
  };
}
