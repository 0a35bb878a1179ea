import type { Course } from '../course/course.ts';
import type { NoteFacts } from '../course/facts.ts';
import { bandOf } from '../protocol/measures.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { Word } from '../protocol/word.ts';
import type { Day } from '../text/calendar.ts';
import { openHomework } from './course-of-note.ts';

/** The total of a measure with what its own table says of it. */
export interface MeasureSummary {
  readonly id: Word;
  readonly title: Word;
  readonly total: number;
  /** The band of severity that the total is in. */
  readonly band: Word | undefined;
  /** The change since the first total of the course, where it is more than measurement error. */
  readonly reliableChange: number | undefined;
}

/** One note of a course, without a word of its text. */
export interface SessionSummary {
  readonly path: string;
  readonly session: number | undefined;
  readonly date: Day | undefined;
  readonly phase: Word | undefined;
  /** Titles of the problem areas of the front matter. */
  readonly areas: readonly Word[];
  readonly status: 'complete' | 'draft' | 'stub';
  readonly isSigned: boolean;
  readonly awaitsCosignature: boolean;
  readonly measures: readonly MeasureSummary[];
  /** Ids of homework set here that no later note names. */
  readonly openHomework: readonly Word[];
}

/** A course with its notes in their order; those without a number come last. */
export interface CourseSummary {
  readonly code: Word;
  readonly kind: 'client' | 'group';
  readonly episode: number;
  /** As the latest note that has it says; the same holds for what follows. */
  readonly planned: number | undefined;
  readonly clinician: Word | undefined;
  readonly phase: Word | undefined;
  readonly areas: readonly Word[];
  readonly date: Day | undefined;
  /** The number of the latest session that was held. */
  readonly latestHeld: number | undefined;
  readonly latestPath: string;
  /** How many notes are signed and wait for the supervisor's signature. */
  readonly awaitingCosignature: number;
  /** Of the oldest draft that has a date. */
  readonly oldestDraft: Day | undefined;
  readonly sessions: readonly SessionSummary[];
}

/**
 * Sums up a course.
 * @returns `undefined` for one without a note.
 */
export function summaryOf(course: Course, protocol: Protocol): CourseSummary | undefined {
  const notes = [...course.notes, ...unnumbered(course)];
  const latest = notes.at(-1);
  if (!latest?.code) return undefined;
  const open = homeworkByNote(course);
  const latestHeld = course.held.at(-1);
  const last = <T>(read: (note: NoteFacts) => T | undefined): T | undefined => {
    const note = notes.findLast((each) => read(each) !== undefined);
    return note && read(note);
  };
  return {
    code: latest.code.value,
    kind: latest.isGroupCode ? 'group' : 'client',
    episode: latest.episode,
    planned: last(({ planned }) => planned?.value),
    clinician: last(({ clinician }) => clinician?.value),
    phase: last((note) => phaseOf(note, protocol)),
    areas: last((note) => (note.areas.length > 0 ? areasOf(note, protocol) : undefined)) ?? [],
    date: last(({ date }) => date?.value),
    latestHeld: latestHeld && course.numbersOf(latestHeld)?.first,
    latestPath: latest.path,
    awaitingCosignature: notes.filter((note) => note.awaitsCosignature).length,
    oldestDraft: oldestOf(notes.flatMap(({ isDraft, date }) => (isDraft && date ? [date.value] : []))),
    sessions: notes.map((note) => ({
      path: note.path,
      session: course.numbersOf(note)?.first,
      date: note.date?.value,
      phase: phaseOf(note, protocol),
      areas: areasOf(note, protocol),
      status: note.isStub ? 'stub' : note.isDraft ? 'draft' : 'complete',
      isSigned: note.isSigned,
      awaitsCosignature: note.awaitsCosignature,
      measures: measuresOf(note, course, protocol),
      openHomework: open.get(note.path) ?? [],
    })),
  };
}

function oldestOf(days: readonly Day[]): Day | undefined {
  return days.length > 0 ? (Math.min(...days) as Day) : undefined;
}

function unnumbered(course: Course): NoteFacts[] {
  return course.all
    .filter((note) => course.numbersOf(note) === undefined)
    .sort((a, b) => (a.date?.value ?? 0) - (b.date?.value ?? 0) || (a.path < b.path ? -1 : 1));
}

/** The homework of a course that no later note names, by the path of the note that set it last. */
function homeworkByNote(course: Course): Map<string, Word[]> {
  const open = new Map<string, Word[]>();
  const last = course.notes.at(-1);
  if (!last) return open;
  const ofLast = [...new Set(last.homeworkSet.map(({ value }) => value))];
  open.set(last.path, ofLast);
  for (const { id, path } of openHomework({ facts: last, course })) {
    open.set(path, [...(open.get(path) ?? []), id]);
  }
  return open;
}

function phaseOf({ phase }: NoteFacts, { phases }: Protocol): Word | undefined {
  return phases.find(({ id }) => id === phase?.value)?.id;
}

function areasOf({ areas }: NoteFacts, { problemAreas }: Protocol): Word[] {
  return areas.flatMap(({ value }) => problemAreas.find(({ id }) => id === value)?.title ?? []);
}

function measuresOf(note: NoteFacts, course: Course, { measures }: Protocol): MeasureSummary[] {
  return note.totals.flatMap(({ id, total, reliableChange }) => {
    const spec = measures.find((measure) => measure.id === id);
    if (!spec) return [];
    const first = course.notes.flatMap(({ totals }) => totals.find((each) => each.id === id) ?? [])[0];
    const change = total - (first?.total ?? total);
    const isReliable = reliableChange !== undefined && Math.abs(change) >= reliableChange;
    return [
      {
        id,
        title: spec.title,
        total,
        band: bandOf(spec, total)?.label,
        reliableChange: isReliable ? change : undefined,
      },
    ];
  });
}
