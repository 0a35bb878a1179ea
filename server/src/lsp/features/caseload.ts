import type { CancellationToken } from 'vscode-languageserver';
import {
  type Course,
  type CourseSummary,
  formatDay,
  type Protocol,
  resolveConfig,
  type SessionSummary,
  summaryOf,
} from '../../core/index.ts';
import { pathOfUri } from '../../host/uris.ts';
import {
  CaseloadRequest,
  type CaseloadResult,
  CourseRequest,
  type CourseResult,
  type WireCase,
  type WireCounts,
  type WireSession,
} from '../../wire/courses.ts';
import { isLoaded } from '../configs.ts';
import { noteAt, uriOfNote } from '../course-notes.ts';
import { FindingCounts, sumOf } from '../finding-counts.ts';
import { type Feature, onRequest, type Server } from '../server.ts';
import { inSlices } from '../slices.ts';

/** A course with the notes that belong to it, and all courses of the workspace. */
export const caseload: Feature = {
  capabilities: () => ({}),
  register(server) {
    const counts = new FindingCounts(server);
    const { news } = server;
    onRequest(server, CourseRequest, null, ({ uri }, token) => {
      news.isWanted = true;
      return courseAt(uri, server, counts, token);
    });
    const nothing: CaseloadResult = { isComplete: false, isUnread: false, cases: [] };
    onRequest(server, CaseloadRequest, nothing, (_, token) => {
      news.isWanted = true;
      return caseloadOf(server, counts, token);
    });
  },
};

async function courseAt(
  uri: string,
  server: Server,
  counts: FindingCounts,
  token: CancellationToken,
): Promise<CourseResult | 'unread' | null> {
  const { checker, courses, documents, reach, upkeep } = server;
  await upkeep.done;
  checker.sync(documents.all());
  const path = noteAt(server, documents.get(uri)?.path ?? pathOfUri(uri) ?? uri)?.path;
  const facts = path === undefined ? undefined : courses.index.note(path);
  const course = facts && courses.index.courseOf(facts);
  if (course && !reach.holdsAll(course)) return 'unread';
  const summary = course && summaryOf(course, protocolFor(course, server));
  if (!summary) return null;
  const sessions: WireSession[] = [];
  const add = (session: SessionSummary) =>
    sessions.push(wireSession(session, server, counts.of(session.path)));
  await inSlices(summary.sessions, add, () => token.isCancellationRequested);
  const { code, kind, episode, planned } = summary;
  return { code, kind, episode, ...(planned !== undefined && { planned }), sessions };
}

async function caseloadOf(
  server: Server,
  counts: FindingCounts,
  token: CancellationToken,
): Promise<CaseloadResult> {
  const { checker, courses, documents, reach } = server;
  checker.sync(documents.all());
  counts.prune();
  const { index, isComplete } = courses;
  const paths = Array.from(index.notes, ({ path }) => path);
  const known = new Map<string, WireCounts>();
  const isCancelled = () => token.isCancellationRequested;
  await inSlices(paths, (path) => known.set(path, counts.of(path)), isCancelled);
  const cases: WireCase[] = [];
  await inSlices(
    index.courses,
    (course) => {
      const summary = reach.holdsAll(course) && summaryOf(course, protocolFor(course, server));
      if (summary) cases.push(wireCase(summary, server, known));
    },
    isCancelled,
  );
  cases.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.episode - b.episode));
  return { isComplete, isUnread: !reach.isWhole, cases };
}

/** The protocol that is in force for a course: that of its latest note. */
function protocolFor({ all, notes }: Course, { configs }: Server): Protocol {
  const loaded = configs.forFile((notes.at(-1) ?? all.at(-1))?.path);
  return isLoaded(loaded) ? loaded.config.protocol : resolveConfig(undefined).protocol;
}

function wireSession(
  { path, session, date, phase, measures, ...rest }: SessionSummary,
  server: Server,
  counts: WireCounts,
): WireSession {
  return {
    uri: uriOfNote(server, path),
    ...(session !== undefined && { session }),
    ...(date !== undefined && { date: formatDay(date) }),
    ...(phase !== undefined && { phase }),
    ...rest,
    measures: measures.map(({ id, title, total, band, reliableChange }) => ({
      id,
      label: title,
      total,
      ...(band !== undefined && { band }),
      ...(reliableChange !== undefined && { reliableChange }),
    })),
    counts,
  };
}

function wireCase(summary: CourseSummary, server: Server, counts: ReadonlyMap<string, WireCounts>): WireCase {
  const { code, kind, episode, clinician, phase, planned, areas, date, latestHeld, sessions } = summary;
  const { awaitingCosignature, oldestDraft } = summary;
  return {
    code,
    kind,
    episode,
    ...(clinician !== undefined && { clinician }),
    ...(phase !== undefined && { phase }),
    ...(latestHeld !== undefined && { session: latestHeld }),
    ...(planned !== undefined && { planned }),
    areas,
    ...(date !== undefined && { date: formatDay(date) }),
    notes: sessions.length,
    openHomework: sessions.reduce((sum, { openHomework }) => sum + openHomework.length, 0),
    counts: sumOf(sessions.flatMap(({ path }) => counts.get(path) ?? [])),
    awaitingCosignature,
    ...(oldestDraft !== undefined && { oldestDraft: formatDay(oldestDraft) }),
    uri: uriOfNote(server, summary.latestPath),
  };
}
