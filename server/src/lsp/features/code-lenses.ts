import { type CodeLens, CodeLensRefreshRequest, type Command, type Location } from 'vscode-languageserver';
import { type Lens, lensesOf } from '../../core/index.ts';
import { beginNoteCommand, goToCommand, peekHomeworkCommand } from '../../wire/start.ts';
import { placeInCourse } from '../course-notes.ts';
import type { ReadNote } from '../note-reader.ts';
import type { OpenDocument } from '../open-document.ts';
import { RefreshTracker } from '../refresh-tracker.ts';
import type { Feature, Server } from '../server.ts';
import { locationOf } from '../to-location.ts';

/** Above the title: sections recorded, homework from last time, the sessions before and after. */
export const codeLenses: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(server) {
    const { connection, client, documents, runner } = server;
    const answered = new RefreshTracker(server, {
      task: 'code lenses',
      answer: (document) => lensesFor(document, server),
      canRefresh: () => client().refreshesLenses,
      refresh: () => connection.sendRequest(CodeLensRefreshRequest.type),
    });
    connection.onCodeLens(
      runner.answer('code lenses', [] as CodeLens[], ({ textDocument }) => {
        const document = documents.get(textDocument.uri);
        return document ? answered.answer(document) : [];
      }),
    );
  },
};

function lensesFor(document: OpenDocument, server: Server): CodeLens[] {
  const read = server.reader.noteIn(document);
  if (!read) return [];
  const { at, lenses } = lensesOf(read.view, placeInCourse(server, read));
  const range = read.map.rangeOf(at);
  // Where no command begins a note, there is nothing to say of an empty one.
  return lenses
    .filter(({ kind }) => kind !== 'begin' || server.hasCommand(beginNoteCommand))
    .map((lens) => ({ range, command: commandOf(lens, document.uri, read, server) }));
}

/** What a click does: nothing where the client has no command that goes to a place. */
function commandOf({ title, to, kind }: Lens, uri: string, { map }: ReadNote, server: Server): Command {
  if (kind === 'begin') return { title, command: beginNoteCommand, arguments: [uri] };
  if (kind === 'homework' && server.hasCommand(peekHomeworkCommand))
    return { title, command: peekHomeworkCommand, arguments: [uri] };
  if (!to || !server.hasCommand(goToCommand)) return { title, command: '' };
  const location: Location =
    'path' in to ? locationOf(server, to.path, to.place) : { uri, range: map.rangeOf(to) };
  return { title, command: goToCommand, arguments: [location.uri, location.range] };
}
