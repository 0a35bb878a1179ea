import type { Course } from '../../course/course.ts';
import { isMaintenance, type NoteFacts } from '../../course/facts.ts';
import { type PhaseId, phaseAt, phases } from '../../protocol/phases.ts';
import type { Day } from '../../text/calendar.ts';

/** How a session went: a cancelled or missed one leaves a stub. */
export type Attendance = 'held' | 'cancelled' | 'no-show';

/**
 * What a session after the last planned one is. `further`: more sessions were agreed; `maintenance`: the first of
 * maintenance; `new-course`: the first of another course of treatment.
 */
export const continuations = ['further', 'maintenance', 'new-course'] as const;
export type Continuation = (typeof continuations)[number];

/** A session that is yet to be written about, by its numbers. */
export interface NextSession {
  readonly number: number;
  readonly episode: number;
  readonly phase: PhaseId | undefined;
  /** `undefined` where it is yet to be agreed, or was never recorded. */
  readonly planned: number | undefined;
  /** True where it goes on with the problem area, the homework and the numbers of the notes before. */
  readonly goesOn: boolean;
}

/**
 * The session after those of a course.
 * @param as what it is where the last planned one is over; without it, it is counted on.
 */
export function nextSession(course: Course | undefined, as: Continuation | undefined): NextSession {
  const latest = course?.notes.at(-1);
  if (!course || !latest)
    return { number: 1, episode: 1, phase: 'initial', planned: undefined, goesOn: false };
  const { episode } = latest;
  if (as === 'new-course')
    return { number: 1, episode: episode + 1, phase: 'initial', planned: undefined, goesOn: false };
  if (as === 'maintenance' && !isMaintenance(latest))
    return { number: 1, episode, phase: 'maintenance', planned: undefined, goesOn: true };
  const number = lastNumberOf(latest, course) + 1;
  const planned = as === 'further' ? undefined : plannedIn(course.sequenceOf(latest));
  return { number, episode, phase: phaseOf(number, planned, latest), planned, goesOn: true };
}

/** The last session of a course and the number planned, where all planned sessions are over: what the next is must be asked. */
export function endOfPlan(course: Course | undefined): { last: number; planned: number } | undefined {
  const latest = course?.notes.at(-1);
  if (!course || !latest || isMaintenance(latest)) return undefined;
  const planned = plannedIn(course.notes);
  const last = lastNumberOf(latest, course);
  return planned !== undefined && last >= planned ? { last, planned } : undefined;
}

/** The note of a course that has the day already, be it read or not: a second one may be meant, or this one. */
export function noteOn(course: Course | undefined, day: Day): Pick<NoteFacts, 'path'> | undefined {
  return (
    course?.all.find(({ date }) => date?.value === day) ??
    course?.unread.find(({ unread }) => unread?.date === day)
  );
}

/** The last number among the latest note, the last of a double session, and those of its sequence that could not be read. */
function lastNumberOf(latest: NoteFacts, course: Course): number {
  const unread = course.unread.flatMap(({ unread }) =>
    unread && (unread.phase === 'maintenance') === isMaintenance(latest) ? (unread.session ?? 0) : 0,
  );
  return Math.max(course.numbersOf(latest)?.last ?? 0, ...unread);
}

function plannedIn(notes: readonly NoteFacts[]): number | undefined {
  return notes.findLast(({ planned }) => planned !== undefined)?.planned?.value;
}

/** The phase by the plan, but none before that of the latest note; without a plan, that of the latest note. */
function phaseOf(number: number, planned: number | undefined, latest: NoteFacts): PhaseId | undefined {
  const before = latest.phase?.value;
  if (before === 'maintenance') return before;
  const byPlan = phaseAt(number, planned ?? 0) ?? (before === undefined && number === 1 ? 'initial' : before);
  return rankOf(byPlan) < rankOf(before) ? before : byPlan;
}

function rankOf(phase: PhaseId | undefined): number {
  return phases.findIndex(({ id }) => id === phase);
}
