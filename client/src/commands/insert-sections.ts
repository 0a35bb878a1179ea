import * as l10n from '@vscode/l10n';
import { type Disposable, type TextDocument, window } from 'vscode';
import { InsertSectionsRequest } from '../../../server/src/wire/note-edits.ts';
import type { ActiveNote } from '../note/active-note.ts';
import { firstPrompt } from '../note/prompts.ts';
import type { Prompts } from '../note/prompts-in-view.ts';
import { rangeOf } from '../range.ts';
import { refusesReadOnly } from '../read-only.ts';
import type { ServerLink } from '../server-link.ts';
import type { Row } from '../views/row.ts';
import { applyEdits } from './apply-edits.ts';
import { currentEdits, refusalOf, type WireEdit } from './insertion.ts';
import { register } from './register.ts';

/** The commands that insert one missing section, or all of them, as prompts to be replaced. */
export function insertSections(link: ServerLink, note: ActiveNote, prompts: Prompts): Disposable[] {
  return [
    register('iptNotes.insertMissingSections', l10n.t('Insert Missing Sections'), () =>
      insert(link, note, prompts),
    ),
    register('iptNotes.insertSection', l10n.t('Insert This Section'), ({ click }: Row) =>
      click && 'insert' in click ? insert(link, note, prompts, click.insert) : undefined,
    ),
  ];
}

async function insert(link: ServerLink, note: ActiveNote, prompts: Prompts, section?: string): Promise<void> {
  const current = await note.latest();
  const refusal = refusalOf(current?.outline);
  if (refusal !== undefined) void window.showInformationMessage(refusal);
  if (!current || refusal !== undefined || (await refusesReadOnly(current.document.uri))) return;
  const { document } = current;
  const edits = await editsFor(link, document, section);
  const [first] = edits;
  if (!first) {
    void window.showInformationMessage(l10n.t('No section is missing from this note.'));
    return;
  }
  if (!(await applyEdits(document.uri, edits))) return;
  // Above the topmost edit nothing has moved.
  const start = document.offsetAt(rangeOf(first.range).start);
  const prompt = firstPrompt(first.newText);
  await prompts.showFirst(document, prompt && { start: start + prompt.start, end: start + prompt.end });
  // The tree may have the focus.
  await window.showTextDocument(document);
}

/** The edits, in the order of the text, for the document as it is now. */
function editsFor(
  link: ServerLink,
  document: TextDocument,
  section: string | undefined,
): Promise<WireEdit[]> {
  const params = { uri: document.uri.toString(), ...(section !== undefined && { section }) };
  return currentEdits(
    () => link.ask(InsertSectionsRequest, params),
    () => document.version,
  );
}
