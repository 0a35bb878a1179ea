import {
  type Config,
  type Course,
  endOfPlan,
  fileStatus,
  folderOf,
  makeNote,
  type NewNote,
  nameOfNext,
  newNote,
  noteOn,
  placeOfNote,
  problemOfCode,
  resolveConfig,
} from '../../core/index.ts';
import { isAbsolute, uriOfPath } from '../../host/uris.ts';
import {
  CheckCodeRequest,
  CoursesRequest,
  MakeNoteRequest,
  type NewNoteParams,
  NewNoteRequest,
  type WireCourse,
} from '../../wire/new-note.ts';
import { isLoaded } from '../configs.ts';
import { TextMap } from '../convert.ts';
import { noteAt, uriOfNote } from '../course-notes.ts';
import { type Feature, onRequest, type Server } from '../server.ts';

/** The courses of the workspace, and the next note of one. */
export const newNotes: Feature = {
  capabilities: () => ({}),
  register(server) {
    onRequest(server, CoursesRequest, { courses: [], isUnread: false }, async () => {
      const courses = (await coursesOf(server)).flatMap((course) => wireCourse(course, server));
      courses.sort((a, b) => compare(a.code, b.code) || a.episode - b.episode);
      return { courses, isUnread: !server.reach.isWhole };
    });
    onRequest(server, CheckCodeRequest, { problem: '' }, ({ text }) => {
      const { lexicon } = configFor(server, undefined);
      const written = text.trim();
      const problem = problemOfCode(written, lexicon);
      if (problem === undefined) return { code: written };
      const capitals = written.toUpperCase();
      return problemOfCode(capitals, lexicon) === undefined ? { code: capitals } : { problem };
    });
    onRequest(server, NewNoteRequest, { session: 1, text: '', places: [] }, async (params) => {
      const { note, course } = await nextNote(server, params);
      return { session: note.next.number, text: note.text, places: placesOf(note, params, course, server) };
    });
    onRequest(server, MakeNoteRequest, null, async (params) => {
      const { note } = await nextNote(server, params);
      const document = server.documents.get(params.uri);
      const config = document && configFor(server, document.path);
      if (!document || !config || fileStatus(document.path ?? document.uri, '', config) === 'excluded')
        return null;
      const map = new TextMap(document.text);
      const edits = makeNote(map.text, note.text, config.lexicon);
      return edits ? { version: document.version, edits: map.editsOf(edits) } : null;
    });
  },
};

/** The note of the session that comes next, and the course that it goes on with. */
async function nextNote(
  server: Server,
  params: NewNoteParams,
): Promise<{ note: NewNote; course: Course | undefined }> {
  const { kind, code, attendance, as, format, number } = params;
  const courses = await coursesOf(server, code);
  const course = courses.toSorted((a, b) => episodeOf(a) - episodeOf(b)).at(-1);
  const latest = course?.notes.at(-1);
  const note = newNote(
    {
      ...{ code, attendance, as, course, format, number, day: server.today() },
      kind: latest ? (latest.isGroupCode ? 'group' : 'client') : kind,
      fieldsOf: ({ path }) => noteAt(server, path)?.note.fields,
    },
    configFor(server, latest?.path).lexicon,
  );
  return { note, course };
}

/** The courses with this code, or all, once the workspace has been read; not those that are known in part. */
async function coursesOf(
  { checker, courses, documents, reach, upkeep }: Server,
  code?: string,
): Promise<Course[]> {
  await upkeep.done;
  checker.sync(documents.all());
  return [...courses.index.courses].filter(
    (course) =>
      course.notes.length > 0 &&
      (code === undefined || course.notes[0]?.code?.value === code) &&
      reach.holdsAll(course),
  );
}

function episodeOf({ notes }: Course): number {
  return notes[0]?.episode ?? 0;
}

function wireCourse(course: Course, server: Server): WireCourse[] {
  const latest = course.notes.at(-1);
  if (!latest?.code) return [];
  const { code, isGroupCode, episode, session, phase, path } = latest;
  const end = endOfPlan(course);
  const sameDay = noteOn(course, server.today());
  return [
    {
      code: code.value,
      kind: isGroupCode ? 'group' : 'client',
      episode,
      ...(session && { session: session.value }),
      ...(phase && { phase: phase.value }),
      ...(end && { endOfPlan: end }),
      ...(sameDay && { today: uriOfNote(server, sameDay.path) }),
      uri: uriOfNote(server, path),
    },
  ];
}

/** The configuration for a note; the standard one where it is broken. */
function configFor(server: Server, path: string | undefined): Config {
  const loaded = server.configs.forFile(path);
  return isLoaded(loaded) ? loaded.config : resolveConfig(undefined);
}

/** Where the note may go: by the notes of its course, else in each workspace folder. */
function placesOf(
  { next }: NewNote,
  { code }: NewNoteParams,
  course: Course | undefined,
  server: Server,
): string[] {
  const { configs, courses, documents, today, workspace } = server;
  const open = new Set(documents.all().map(({ path }) => path));
  const isTaken = (path: string) => open.has(path) || workspace.isThere(path);
  const name = nameOfNext(code, today(), next);
  const latest = course?.notes.findLast(({ path }) => isAbsolute(path));
  const folders = latest ? [folderOf(latest.path)] : configs.folders;
  const places = folders.map((folder) => {
    const { folder: own, newNotePath } = configFor(server, `${folder}/any`);
    return placeOfNote(name, {
      template: newNotePath,
      folder: own ?? folder,
      root: folder,
      course: latest && course,
      others: courses.index.notes,
      isTaken,
    });
  });
  return [...new Set(places)].map(uriOfPath);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
