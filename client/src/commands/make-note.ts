import * as l10n from '@vscode/l10n';
import { type Disposable, type TextDocument, Uri, window, workspace } from 'vscode';
import { MakeNoteRequest } from '../../../server/src/wire/new-note.ts';
import { beginNoteCommand } from '../../../server/src/wire/start.ts';
import type { Progress } from '../first-hour/progress.ts';
import type { Prompts } from '../note/prompts-in-view.ts';
import { refusesReadOnly } from '../read-only.ts';
import type { ServerLink } from '../server-link.ts';
import { applyEdits } from './apply-edits.ts';
import { currentAnswer } from './insertion.ts';
import { askForNote } from './new-note.ts';
import { register } from './register.ts';

/** The commands that begin the note of an empty document, and make one of Markdown that is there. */
export function makeNote(link: ServerLink, prompts: Prompts, progress: Progress): Disposable[] {
  const make = async (document: TextDocument) => {
    if (await refusesReadOnly(document.uri)) return;
    const asked = await askForNote(link);
    if (!asked) return;
    const uri = document.uri.toString();
    const made = await currentAnswer(
      () => link.ask(MakeNoteRequest, { ...asked, uri }),
      () => document.version,
    );
    if (!made) {
      void window.showInformationMessage(
        l10n.t(
          'This document cannot be made a note: its front matter cannot be read, it is signed, or the configuration leaves it out. Nothing was changed.',
        ),
      );
      return;
    }
    if (!(await applyEdits(document.uri, made.edits))) return;
    await prompts.selectInserted();
    await progress.done('note');
  };
  return [
    register(beginNoteCommand, l10n.t('Begin This Note'), async (uri: string) =>
      make(await workspace.openTextDocument(Uri.parse(uri))),
    ),
    register('iptNotes.makeNote', l10n.t('Make This a Session Note'), async () => {
      const document = window.activeTextEditor?.document;
      if (document?.languageId === 'markdown') await make(document);
      else
        void window.showInformationMessage(l10n.t('Open the Markdown document that should become a note.'));
    }),
  ];
}
