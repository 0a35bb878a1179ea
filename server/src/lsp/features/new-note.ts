import { type Course, type NoteFacts, newNote, resolveConfig } from '../../core/index.ts';
import { isAbsolute, uriOfPath } from '../../host/uris.ts';
import { CoursesRequest, NewNoteRequest, type WireCourse } from '../../wire.ts';
import { isLoaded } from '../configs.ts';
import { noteAt } from '../course-notes.ts';
import { type Feature, onRequest, type Server } from '../server.ts';

/** The courses of the workspace, and the next note of one. */
export const newNotes: Feature = {
  capabilities: () => ({}),
  register(server) {
    onRequest(server, CoursesRequest, { courses: [], isUnread: false }, async () => {
      const courses = (await coursesOf(server)).flatMap(wireCourse);
      courses.sort((a, b) => compare(a.code, b.code) || a.episode - b.episode);
      return { courses, isUnread: !server.reach.isWhole };
    });
    onRequest(server, NewNoteRequest, { session: 1, text: '' }, async ({ kind, code }) => {
      const courses = code === undefined ? [] : await coursesOf(server, code);
      const course = courses.toSorted((a, b) => episodeOf(a) - episodeOf(b)).at(-1);
      const latest = course?.notes.at(-1);
      const read = latest && noteAt(server, latest.path);
      const loaded = server.configs.forFile(latest?.path);
      const config = isLoaded(loaded) ? loaded.config : resolveConfig(undefined);
      const homework = course?.held.at(-1)?.homeworkSet.map(({ value }) => value) ?? [];
      const { session, text } = newNote(
        { kind, code, latest: read?.note.fields, homework },
        config.lexicon,
        server.today(),
      );
      const hasPlace = latest && isAbsolute(latest.path);
      return { session, text, ...(hasPlace && { uri: uriOfPath(pathBeside(latest, session)) }) };
    });
  },
};

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

function wireCourse({ notes }: Course): WireCourse[] {
  const latest = notes.at(-1);
  if (!latest?.code) return [];
  const { code, isGroupCode, episode, session, phase, path } = latest;
  return [
    {
      code: code.value,
      kind: isGroupCode ? 'group' : 'client',
      episode,
      ...(session && { session: session.value }),
      ...(phase && { phase: phase.value }),
      uri: uriOfPath(path),
    },
  ];
}

/** Where the next note would stand: named as the latest, where its name holds the session number. */
function pathBeside({ path, session }: NoteFacts, next: number): string {
  const slash = path.lastIndexOf('/') + 1;
  const name = path.slice(slash);
  const number = /\d+/.exec(name)?.[0];
  const isNumbered = number !== undefined && Number(number) === session?.value;
  const own = isNumbered ? name.replace(number, String(next).padStart(number.length, '0')) : undefined;
  return path.slice(0, slash) + (own ?? `s${String(next).padStart(2, '0')}.ipt.md`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
