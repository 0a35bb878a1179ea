import type { Location } from 'vscode-languageserver';
import { type Name, type NoteInCourse, nameAt, placesOf, placesWhereSet } from '../../core/index.ts';
import { notesSharing, placeInWholeCourse, readNotes } from '../course-notes.ts';
import type { ReadNote } from '../note-reader.ts';
import type { Feature, Server } from '../server.ts';
import { locationOf } from '../to-location.ts';

/**
 * From homework to where it was set, from the code to the first note of the course, from a tag to where the course uses
 * it first.
 */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register(server) {
    const { connection, documents, reader, runner } = server;
    connection.onDefinition(
      runner.answer('definition', null as Location[] | null, async ({ textDocument, position }) => {
        const read = reader.noteIn(documents.get(textDocument.uri));
        const name = read && nameAt(read.note, read.map.offsetOf(position));
        const place = name && (await placeInWholeCourse(server, read));
        return place ? definitionsOf(name, read, place, server) : null;
      }),
    );
  },
};

function definitionsOf(name: Name, read: ReadNote, place: NoteInCourse, server: Server): Location[] {
  const notes = notesSharing(server, place, name);
  if (name.kind === 'homework') {
    return placesWhereSet(notes, name.id).map((set) => locationOf(server, set.path, set.place));
  }
  if (name.kind === 'code') {
    const [first] = notes;
    return first?.code ? [locationOf(server, first.path, first.code.place)] : [];
  }
  for (const { uri, reading } of readNotes(server, notes, { name, read })) {
    const [first] = reading.kind === 'note' ? placesOf(reading.note, name) : [];
    if (first && reading.kind === 'note') return [{ uri, range: reading.map.rangeOf(first.span) }];
  }
  return [];
}
