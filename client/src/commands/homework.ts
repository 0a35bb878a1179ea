import * as l10n from '@vscode/l10n';
import { commands, type Disposable, Location, Uri, window, workspace } from 'vscode';
import {
  AnswerHomeworkRequest,
  HomeworkRequest,
  type HomeworkResult,
} from '../../../server/src/wire/note-edits.ts';
import { peekHomeworkCommand } from '../../../server/src/wire/start.ts';
import type { ActiveNote } from '../note/active-note.ts';
import { rangeOf } from '../range.ts';
import { refusesReadOnly } from '../read-only.ts';
import type { ServerLink } from '../server-link.ts';
import { applyEdits } from './apply-edits.ts';
import { answerChoices, homeworkChoices } from './homework-choices.ts';
import { currentEdits, noNote } from './insertion.ts';
import { register } from './register.ts';

const title = () => l10n.t('Answer Homework');

/** The commands that show the homework of the last session, and record in the review what became of it. */
export function homework(link: ServerLink, note: ActiveNote): Disposable[] {
  const withHomework = async (run: (uri: Uri, known: HomeworkResult) => Promise<void>) => {
    const current = await note.latest();
    const uri = current?.document.uri;
    const known = uri && (await link.ask(HomeworkRequest, { uri: uri.toString() }));
    if (uri && known) await run(uri, known);
    else void window.showInformationMessage(noNote());
  };
  return [
    register(peekHomeworkCommand, l10n.t('Show Homework of the Last Session'), () => withHomework(peek)),
    register('iptNotes.answerHomework', title(), () =>
      withHomework((uri, known) => answer(link, uri, known)),
    ),
  ];
}

/** In a peek, below the cursor. */
async function peek(uri: Uri, { last }: HomeworkResult): Promise<void> {
  const editor = window.activeTextEditor;
  if (last.length === 0 || !editor) {
    void window.showInformationMessage(l10n.t('No homework of the last session was found.'));
    return;
  }
  const places = last.map((place) => new Location(Uri.parse(place.uri), rangeOf(place.range)));
  await commands.executeCommand('editor.action.peekLocations', uri, editor.selection.active, places, 'peek');
}

/** Asks of which item and what became of it, and records it. */
async function answer(link: ServerLink, uri: Uri, { open, answers }: HomeworkResult): Promise<void> {
  const choices = homeworkChoices(open);
  if (await refusesReadOnly(uri)) return;
  const [only] = choices;
  if (!only) {
    void window.showInformationMessage(l10n.t('No homework is open in this note.'));
    return;
  }
  const item =
    choices.length === 1
      ? only
      : await window.showQuickPick(choices, { title: title(), placeHolder: l10n.t('Which homework?') });
  if (!item) return;
  const placeHolder = l10n.t('What became of {0}, set in {1}?', item.id, item.description);
  const chosen = await window.showQuickPick(answerChoices(answers), { title: title(), placeHolder });
  if (!chosen) return;
  const document = await workspace.openTextDocument(uri);
  const edits = await currentEdits(
    () => link.ask(AnswerHomeworkRequest, { uri: uri.toString(), id: item.id, answer: chosen.label }),
    () => document.version,
  );
  if (edits.length === 0) {
    void window.showInformationMessage(
      l10n.t('Nothing can be recorded in this note. If it is signed, write an addendum.'),
    );
    return;
  }
  await applyEdits(uri, edits);
}
