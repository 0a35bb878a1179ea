import type { Location } from 'vscode-languageserver';
import {
  answerHomework,
  homeworkAnswers,
  type NoteInCourse,
  openHomework,
  placesOfHomework,
} from '../../core/index.ts';
import { AnswerHomeworkRequest, HomeworkRequest } from '../../wire/note-edits.ts';
import { noteAt, placeInWholeCourse, uriOfNote } from '../course-notes.ts';
import { type Feature, onRequest, type Server } from '../server.ts';

/** The homework of the last session, and what became of it. */
export const homework: Feature = {
  capabilities: () => ({}),
  register(server) {
    onRequest(server, HomeworkRequest, null, async ({ uri }) => {
      const read = server.reader.noteIn(server.documents.get(uri));
      if (!read) return null;
      const place = await placeInWholeCourse(server, read);
      const open = place ? openHomework(place).map(({ id, session }) => ({ id, setIn: session })) : [];
      return { open, answers: homeworkAnswers, last: lastOf(server, place) };
    });
    onRequest(server, AnswerHomeworkRequest, null, ({ uri, id, answer }) => {
      const document = server.documents.get(uri);
      const read = server.reader.noteIn(document);
      if (!document || !read) return null;
      const edit = answerHomework(read.note, id, answer);
      const edits = edit ? [{ range: read.map.rangeOf(edit.span), newText: edit.newText }] : [];
      return { version: document.version, edits };
    });
  },
};

/** Where the last session that was held set homework; its note is read for it. */
function lastOf(server: Server, place: NoteInCourse | undefined): Location[] {
  const last = place?.course.previousHeld(place.facts);
  const note = last && noteAt(server, last.path);
  if (!note) return [];
  const uri = uriOfNote(server, last.path);
  return placesOfHomework(note.note).map((span) => ({ uri, range: note.map.rangeOf(span) }));
}
