import type { DocumentLink } from 'vscode-languageserver';
import { linksOf, type NoteLink } from '../../core/index.ts';
import type { TextMap } from '../convert.ts';
import { placeInWholeCourse, uriOfNote } from '../course-notes.ts';
import type { Feature, Server } from '../server.ts';

/** Links to the previous and the next session, and from homework to the note that set it. */
export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register(server) {
    const { connection, documents, reader, runner } = server;
    connection.onDocumentLinks(
      runner.answer('links', [] as DocumentLink[], async ({ textDocument }) => {
        const read = reader.noteIn(documents.get(textDocument.uri));
        const place = read && (await placeInWholeCourse(server, read));
        return place ? linksOf(read.note, place).map((link) => linkOf(link, read.map, server)) : [];
      }),
    );
  },
};

function linkOf({ span, path, place, tooltip }: NoteLink, map: TextMap, server: Server): DocumentLink {
  const line = place ? `#L${place.start.line + 1}` : '';
  return {
    range: map.rangeOf(span),
    target: uriOfNote(server, path) + line,
    ...(server.client().showsLinkTooltips && { tooltip }),
  };
}
