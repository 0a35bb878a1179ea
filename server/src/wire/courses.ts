import type { DocumentParams, Notification, Request } from './message.ts';

// What client and server say to each other about courses and the caseload. Like all messages of ours they hold no text
// of a note: codes that match their pattern, words of the protocol, numbers, dates and places.

/** How many findings of each severity a note has, those on prompts aside, and how many prompts are left. */
export interface WireCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly prompts: number;
}

/** The total of a measure, with what its table says of it. */
export interface WireMeasure {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  /** The band of severity that the total is in, in the words of the measure's own table. */
  readonly band?: string;
  /** The change since the first total of the course, where it is more than measurement error. */
  readonly reliableChange?: number;
}

/** One note of a course. */
export interface WireSession {
  readonly uri: string;
  readonly session?: number;
  /** ISO date. */
  readonly date?: string;
  readonly phase?: string;
  /** Titles of the problem areas of the front matter. */
  readonly areas: readonly string[];
  readonly status: 'complete' | 'draft' | 'stub';
  readonly isSigned: boolean;
  readonly awaitsCosignature: boolean;
  readonly measures: readonly WireMeasure[];
  /** Ids of homework set here that no later note names. */
  readonly openHomework: readonly string[];
  readonly counts: WireCounts;
}

/** A course of treatment with its notes in their order. */
export interface CourseResult {
  readonly code: string;
  readonly kind: 'client' | 'group';
  readonly episode: number;
  readonly planned?: number;
  readonly sessions: readonly WireSession[];
}
/**
 * The course of the note at a URI; `null` where it is no note or has no valid code, `unread` where the notes beside it
 * cannot be read here.
 */
export const CourseRequest: Request<DocumentParams, CourseResult | 'unread' | null> = {
  method: 'ipt/course',
};

/** A course in the caseload, as its notes sum up. */
export interface WireCase {
  readonly code: string;
  readonly kind: 'client' | 'group';
  readonly episode: number;
  readonly clinician?: string;
  readonly phase?: string;
  /** The number of the latest session that was held. */
  readonly session?: number;
  readonly planned?: number;
  readonly areas: readonly string[];
  /** ISO date of the latest note. */
  readonly date?: string;
  readonly notes: number;
  readonly openHomework: number;
  readonly counts: WireCounts;
  /** How many notes are signed and wait for the supervisor's signature. */
  readonly awaitingCosignature: number;
  /** ISO date of the oldest draft. */
  readonly oldestDraft?: string;
  /** The latest note. */
  readonly uri: string;
}
export interface CaseloadResult {
  /** False until every note of the workspace was read. */
  readonly isComplete: boolean;
  /** True where the notes of some workspace folder cannot be read here. */
  readonly isUnread: boolean;
  /** By code, then episode; only those of which every note was read. */
  readonly cases: readonly WireCase[];
}
export const CaseloadRequest: Request<Record<string, never>, CaseloadResult> = { method: 'ipt/caseload' };

/** Something that the two requests above answer may have changed; sent once for many changes. */
export const CoursesChangedNotification: Notification<Record<string, never>> = {
  method: 'ipt/coursesChanged',
};
