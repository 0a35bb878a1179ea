import type { InlayHint, Position } from 'vscode-languageserver';
import { valueHints } from '../../core/index.ts';
import { placeInCourse } from '../course-notes.ts';
import type { OpenDocument } from '../open-document.ts';
import { RefreshTracker } from '../refresh-tracker.ts';
import type { Feature, Server } from '../server.ts';

/** What values of the front matter mean: the session of how many, the band of a total, a reliable change. */
export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(server) {
    const { connection, client, documents, runner } = server;
    const answered = new RefreshTracker(server, {
      task: 'inlay hints',
      answer: (document) => hintsFor(document, server),
      canRefresh: () => client().refreshesHints,
      refresh: () => connection.languages.inlayHint.refresh(),
    });
    connection.languages.inlayHint.on(
      runner.answer('inlay hints', [] as InlayHint[], ({ textDocument, range: { start, end } }) => {
        const document = documents.get(textDocument.uri);
        const hints = document ? answered.answer(document) : [];
        return hints.filter(({ position }) => !isBefore(position, start) && !isBefore(end, position));
      }),
    );
  },
};

function hintsFor(document: OpenDocument, server: Server): InlayHint[] {
  const read = server.reader.noteIn(document);
  if (!read) return [];
  return valueHints(read.note, placeInCourse(server, read)).map(({ at, label, tooltip }) => ({
    position: read.map.rangeOf({ start: at, end: at }).start,
    label,
    tooltip,
    paddingLeft: true,
  }));
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
