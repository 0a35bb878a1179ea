import {
  type Disposable,
  Range,
  Selection,
  type TextDocument,
  type TextEdit,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { InsertSectionsRequest } from '../../../server/src/wire.ts';
import type { ActiveNote } from '../note/active-note.ts';
import { firstPrompt } from '../note/prompts.ts';
import type { ServerLink } from '../server-link.ts';
import type { Row } from '../views/row.ts';
import { currentEdits, refusalOf, type WireEdit } from './insertion.ts';
import { register } from './register.ts';

/** The commands that insert one missing section, or all of them, as prompts to be replaced. */
export function insertSections(link: ServerLink, note: ActiveNote): Disposable[] {
  return [
    register('iptNotes.insertMissingSections', 'Insert Missing Sections', () => insert(link, note)),
    register('iptNotes.insertSection', 'Insert This Section', ({ click }: Row) =>
      click && 'insert' in click ? insert(link, note, click.insert) : undefined,
    ),
  ];
}

async function insert(link: ServerLink, note: ActiveNote, section?: string): Promise<void> {
  const current = await note.latest();
  const refusal = refusalOf(current?.outline);
  if (refusal !== undefined) void window.showInformationMessage(refusal);
  if (!current || refusal !== undefined) return;
  const { document } = current;
  const edits = await editsFor(link, document, section);
  const [first] = edits;
  if (!first) {
    void window.showInformationMessage('No section is missing from this note.');
    return;
  }
  const edit = new WorkspaceEdit();
  edit.set(document.uri, edits);
  if (await workspace.applyEdit(edit)) await selectFirstPrompt(document, first);
}

/** The edits, in the order of the text, for the document as it is now. */
async function editsFor(
  link: ServerLink,
  document: TextDocument,
  section: string | undefined,
): Promise<TextEdit[]> {
  const params = { uri: document.uri.toString(), ...(section !== undefined && { section }) };
  const edits = await currentEdits(
    () => link.ask(InsertSectionsRequest, params),
    () => document.version,
  );
  return edits.map(({ range, newText }) => ({ range: rangeOf(range), newText }));
}

function rangeOf({ start, end }: WireEdit['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** @param first the topmost edit that was applied: nothing above it has moved. */
async function selectFirstPrompt(document: TextDocument, { range, newText }: TextEdit): Promise<void> {
  const prompt = firstPrompt(newText);
  const start = document.offsetAt(range.start);
  const selection = prompt
    ? new Selection(document.positionAt(start + prompt.start), document.positionAt(start + prompt.end))
    : new Selection(range.start, range.start);
  await window.showTextDocument(document, { selection });
}
