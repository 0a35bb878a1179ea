import {
  LSPErrorCodes,
  type Range as LspRange,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { asWritten, type NamedPlace, nameAt, renameIn, renameProblem } from '../../core/index.ts';
import { type CourseNote, notesSharing, placeInWholeCourse, readNotes } from '../course-notes.ts';
import type { ReadNote } from '../note-reader.ts';
import type { Feature, Server } from '../server.ts';

/**
 * Renames homework, a tag or a code in all notes that share it, closed ones included: all of them or none. Not where a
 * signed note would change.
 */
export const rename: Feature = {
  capabilities: ({ preparesRename }) => ({
    renameProvider: preparesRename ? { prepareProvider: true } : true,
  }),
  register(server) {
    const { connection, documents, reader, runner } = server;
    connection.onPrepareRename(
      runner.answer('rename', null as LspRange | Refusal | null, async ({ textDocument, position }) => {
        const read = reader.noteIn(documents.get(textDocument.uri));
        const place = read && nameAt(read.note, read.map.offsetOf(position));
        if (!place) return null;
        // What forbids any new name is said before one is typed.
        const written = read.note.text.slice(place.span.start, place.span.end);
        const edits = await editsFor(place, written, read, server);
        return edits instanceof ResponseError ? edits : read.map.rangeOf(place.span);
      }),
    );
    connection.onRenameRequest(
      runner.answer(
        'rename',
        null as WorkspaceEdit | Refusal | null,
        async ({ textDocument, position, newName }) => {
          const read = reader.noteIn(documents.get(textDocument.uri));
          const place = read && nameAt(read.note, read.map.offsetOf(position));
          if (!place) return null;
          const edits = await editsFor(place, asWritten(place, newName), read, server);
          return edits instanceof ResponseError ? edits : workspaceEdit(edits, server);
        },
      ),
    );
  },
};

type Refusal = ResponseError<never>;

/** The edits of all notes in which the name would change, or why it cannot. */
async function editsFor(
  name: NamedPlace,
  written: string,
  read: ReadNote,
  server: Server,
): Promise<TextDocumentEdit[] | Refusal> {
  const place = await placeInWholeCourse(server, read);
  if (!place) return [];
  if (!server.courses.isComplete)
    return refusal(
      'The reading of the workspace was cancelled, so not every place is known. Nothing was renamed.',
    );
  const notes = notesSharing(server, place, name);
  if (!server.reach.holdsAll({ all: notes }))
    return refusal(
      'The notes of this folder cannot be read here, so not every place is known. Nothing was renamed.',
    );
  const { lexicon } = read.note;
  const problem = renameProblem(name, written, { lexicon, notes, index: server.courses.index });
  if (problem !== undefined) return refusal(problem);
  const changes: TextDocumentEdit[] = [];
  for (const each of readNotes(server, notes, { name, read })) {
    const change = changeOf(each, name, written);
    if (change instanceof ResponseError) return change;
    if (change.edits.length > 0) changes.push(change);
  }
  return changes;
}

function changeOf(
  { uri, version, reading }: CourseNote,
  name: NamedPlace,
  written: string,
): TextDocumentEdit | Refusal {
  if (reading.kind !== 'note') return refusal('A note of this course cannot be read. Nothing was renamed.');
  const renamed = renameIn(reading.note, name, written);
  if ('problem' in renamed) return refusal(renamed.problem);
  return { textDocument: { uri, version }, edits: reading.map.editsOf(renamed.edits) };
}

/** Nothing is renamed: the message says why, in words of ours alone. */
function refusal(message: string): Refusal {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** For the present versions of open notes, where the client can hold us to that. */
function workspaceEdit(changes: TextDocumentEdit[], { client }: Server): WorkspaceEdit {
  if (client().takesVersionedEdits) return { documentChanges: changes };
  return {
    changes: Object.fromEntries(changes.map(({ textDocument: { uri }, edits }) => [uri, edits])),
  } as WorkspaceEdit;
}
