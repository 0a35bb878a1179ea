import { Course, mayName, type Name, type NoteFacts, type NoteInCourse } from '../core/index.ts';
import { uriOfPath } from '../host/uris.ts';
import type { Reading, ReadNote } from './note-reader.ts';
import type { OpenDocument } from './open-document.ts';
import type { Server } from './server.ts';
import type { FileReading } from './workspace-notes.ts';

/** A note of a course, read as it is in the editor or else on disk. */
export interface CourseNote {
  readonly uri: string;
  /** The version in the editor; `null` for a note that is not open. */
  readonly version: number | null;
  readonly reading: FileReading;
}

/**
 * Where an open note is among the notes that are known by now; by itself where those beside it cannot be read, since
 * the last one that is open need not be the last.
 */
export function placeInCourse(
  { checker, courses, documents, reach }: Server,
  read: ReadNote,
): NoteInCourse | undefined {
  checker.sync(documents.all());
  const facts = courses.index.note(read.path);
  const course = facts && courses.index.courseOf(facts);
  const isWhole = course !== undefined && reach.holdsAll(course);
  return facts && { facts, course: isWhole ? course : new Course('', [facts]) };
}

/** The same once the workspace has been read. */
export async function placeInWholeCourse(server: Server, read: ReadNote): Promise<NoteInCourse | undefined> {
  await server.upkeep.done;
  return placeInCourse(server, read);
}

/**
 * The notes that share a name with a note, in the order of its course: those of the course, and of a code all notes that
 * have it, other episodes included.
 */
export function notesSharing({ courses }: Server, { facts, course }: NoteInCourse, name: Name): NoteFacts[] {
  if (name.kind === 'code') {
    const rest = Array.from(courses.index.notes).filter(({ code }) => code?.value === name.id);
    return inOrder(course, rest.length > 0 ? rest : [facts]);
  }
  return inOrder(course, course.all);
}

/** Those with a place in the course first, then the others by path. */
function inOrder({ notes }: Course, all: readonly NoteFacts[]): NoteFacts[] {
  const others = all.filter((note) => !notes.includes(note)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...notes, ...others];
}

/**
 * Reads notes one by one, as they are asked for; closed ones are read from disk and not kept.
 * @param name only notes that may name it; the others are not parsed.
 */
export function* readNotes(
  server: Server,
  notes: readonly NoteFacts[],
  { name, read: { note } }: { readonly name: Name; readonly read: ReadNote },
): Generator<CourseNote, void, undefined> {
  for (const { path } of notes) {
    const open = openAt(server, path);
    const reading = open
      ? server.reader.read(open)
      : server.workspace.readIf(path, (text) => mayName(text, name, note.lexicon));
    if (reading) yield { uri: open?.uri ?? uriOfPath(path), version: open?.version ?? null, reading };
  }
}

/** A note by its path, as it is in the editor or else on disk. */
export function noteAt(server: Server, path: string): ReadNote | undefined {
  const open = openAt(server, path);
  const reading: Reading | FileReading = open ? server.reader.read(open) : server.workspace.read(path);
  return reading.kind === 'note' ? reading : undefined;
}

/** The URI of a note by its path: the editor's own for one that is open. */
export function uriOfNote(server: Server, path: string): string {
  return openAt(server, path)?.uri ?? uriOfPath(path);
}

function openAt({ documents }: Server, path: string): OpenDocument | undefined {
  return documents.all().find((document) => (document.path ?? document.uri) === path);
}
