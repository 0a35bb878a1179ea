import * as l10n from '@vscode/l10n';
import { type Disposable, env, type TextDocument, window } from 'vscode';
import { RecordCopyRequest, type RecordCopyResult } from '../../../server/src/wire/note-edits.ts';
import type { ActiveNote } from '../note/active-note.ts';
import type { ServerLink } from '../server-link.ts';
import { currentAnswer, noNote } from './insertion.ts';
import { copiedText, copyChoice } from './record-text.ts';
import { register } from './register.ts';

/** How long the status bar says that the note was copied, in milliseconds. */
const SHOWN = 5000;

/** Copies the note in view as plain text, for the record system one works with, once it was said what is left out. */
export function copyForRecord(link: ServerLink, note: ActiveNote): Disposable {
  return register('iptNotes.copyForRecord', l10n.t('Copy Note for the Record'), async () => {
    const document = (await note.latest())?.document;
    const copy = document && (await copyOf(link, document));
    if (!document || !copy) {
      void window.showInformationMessage(noNote());
      return;
    }
    const choice = await window.showQuickPick([copyChoice(copy)], {
      title: l10n.t('Copy Note for the Record'),
    });
    if (!choice) return;
    // Someone may have typed while it was asked.
    const current = copy.version === document.version ? copy : await copyOf(link, document);
    if (!current) return;
    await env.clipboard.writeText(copiedText(document.getText(), current));
    window.setStatusBarMessage(l10n.t('The note is in the clipboard as plain text.'), SHOWN);
  });
}

/** The copy of a document as it is when the answer comes. */
function copyOf(link: ServerLink, document: TextDocument): Promise<RecordCopyResult | null> {
  return currentAnswer(
    () => link.ask(RecordCopyRequest, { uri: document.uri.toString() }),
    () => document.version,
  );
}
