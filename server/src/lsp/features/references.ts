import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import { nameAt, placesOf } from '../../core/index.ts';
import { notesSharing, placeInWholeCourse, readNotes } from '../course-notes.ts';
import type { Feature } from '../server.ts';

/** Where the notes of a course name the same homework, tag or code. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register(server) {
    const { connection, documents, reader, runner } = server;
    connection.onReferences(
      runner.answer(
        'references',
        null as Location[] | null,
        async ({ textDocument, position, context: { includeDeclaration } }) => {
          const read = reader.noteIn(documents.get(textDocument.uri));
          const name = read && nameAt(read.note, read.map.offsetOf(position));
          const place = name && (await placeInWholeCourse(server, read));
          if (!place) return null;
          const found: Location[] = [];
          for (const { uri, reading } of readNotes(server, notesSharing(server, place, name), {
            name,
            read,
          })) {
            if (reading.kind !== 'note') continue;
            for (const { span, isDefinition } of placesOf(reading.note, name)) {
              if (isDefinition && !includeDeclaration) continue;
              found.push({ uri, range: reading.map.rangeOf(span) });
            }
          }
          return found;
        },
      ),
    );
  },
};

/** Where one note names what the cursor is on. */
export const highlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register({ connection, documents, reader, runner }) {
    connection.onDocumentHighlight(
      runner.answer('highlights', null as DocumentHighlight[] | null, ({ textDocument, position }) => {
        const read = reader.noteIn(documents.get(textDocument.uri));
        const name = read && nameAt(read.note, read.map.offsetOf(position));
        if (!name) return null;
        return placesOf(read.note, name).map(({ span, isDefinition }) => ({
          range: read.map.rangeOf(span),
          kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
      }),
    );
  },
};
