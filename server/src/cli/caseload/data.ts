import type { RunStamp } from '../run-stamp.ts';
import type { Skipped, UncheckedReason } from '../unchecked.ts';

/** The kinds of reports on a caseload. */
export const kinds = ['supervision', 'to-do', 'portfolio'] as const;
export type Kind = (typeof kinds)[number];

/** Whose notes: a client or a group, in one course of treatment. */
export interface CourseName {
  readonly client: string | null;
  readonly group: string | null;
  readonly episode: number;
}

/** A session by its number: `s06`, and `m02` for the second one of maintenance. */
export type SessionName = string;

/** One course, for its supervisor. */
export interface CourseRow extends CourseName {
  /** Of the latest note that names one. */
  readonly clinician: string | null;
  readonly sessions: { readonly held: number; readonly notHeld: number; readonly planned: number | null };
  readonly first: string | null;
  readonly last: string | null;
  /** How many notes of held sessions record each section, drafts aside. */
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly recorded: number;
    readonly of: number;
  }[];
  /** Errors and warnings by rule, except for those of the next three. `before` is what an earlier report had. */
  readonly gaps: readonly Gap[];
  readonly awaitingSignature: readonly SessionName[];
  readonly awaitingCosignature: readonly SessionName[];
  readonly overdueDrafts: readonly SessionName[];
  /** Notes that are still written, overdue or not: what they lack is no gap yet. */
  readonly drafts: readonly SessionName[];
  readonly measures: readonly MeasureRow[];
}

/** How often a rule found something in a course. */
export interface Gap {
  readonly rule: string;
  readonly title: string;
  readonly count: number;
  /** `null` where there is nothing to compare with. */
  readonly before: number | null;
}

/** The totals of one measure over a course. */
export interface MeasureRow {
  readonly id: string;
  readonly title: string;
  readonly values: readonly {
    readonly session: SessionName;
    readonly date: string | null;
    readonly total: number;
  }[];
}

/** What is left to do, in the order in which it is told. */
export const taskKinds = ['record', 'finish', 'sign', 'co-sign'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** One thing to do. */
export interface Task extends CourseName {
  /** Whose it is; `null` where the note names no one. */
  readonly clinician: string | null;
  /** `null` for a note without a number. */
  readonly session: SessionName | null;
  readonly kind: TaskKind;
  readonly rule: string;
  readonly message: string;
}

/** One case of a training portfolio. */
export interface CaseRow extends CourseName {
  readonly format: 'individual' | 'group';
  readonly areas: readonly string[];
  /** Sessions held by this clinician. */
  readonly held: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Sessions with a total of a measure. */
  readonly measured: readonly SessionName[];
  /** True where of any four sessions in a row at least one has a total. */
  readonly measuredEveryFourth: boolean;
  /** Sessions whose note has a supervision tag or section. */
  readonly supervision: readonly SessionName[];
}

/** What a report is about. */
export type Body =
  | { readonly kind: 'supervision'; readonly courses: readonly CourseRow[] }
  | { readonly kind: 'to-do'; readonly tasks: readonly Task[] }
  | { readonly kind: 'portfolio'; readonly clinician: string; readonly cases: readonly CaseRow[] };

/** A report on a caseload, as its JSON has it. */
export interface CaseloadReport {
  readonly version: 1;
  readonly run: RunStamp;
  readonly complete: boolean;
  readonly unchecked: readonly { readonly path: string; readonly reason: UncheckedReason }[];
  readonly skipped: Skipped;
  /** Rules about privacy and safety that were switched off; absent where none was. */
  readonly switchedOff?: readonly string[];
  /** How many notes it is made of, and how many of them are of no client or group. */
  readonly notes: number;
  readonly withoutCourse: number;
  readonly body: Body;
}

/** The code of a course, with its episode where that is not the first. */
export function nameOf({ client, group, episode }: CourseName): string {
  const code = client ?? group ?? 'no code';
  return episode === 1 ? code : `${code}, episode ${episode}`;
}

/** Compares courses by code, then by episode. */
export function byCourse(a: CourseName, b: CourseName): number {
  const [one, other] = [a.client ?? a.group ?? '', b.client ?? b.group ?? ''];
  return (one < other ? -1 : one > other ? 1 : 0) || a.episode - b.episode;
}
