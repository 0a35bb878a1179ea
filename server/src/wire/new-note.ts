import type { DocumentParams, Request } from './message.ts';
import type { InsertSectionsResult } from './note-edits.ts';

/** A course of treatment in the workspace, as far as its latest note tells. */
export interface WireCourse {
  readonly code: string;
  readonly kind: 'client' | 'group';
  readonly episode: number;
  readonly session?: number;
  readonly phase?: string;
  /** The last session and the number planned, where all planned sessions are over: what the next is must be asked. */
  readonly endOfPlan?: { readonly last: number; readonly planned: number };
  /** A note that is dated today. */
  readonly today?: string;
  /** The latest note. */
  readonly uri: string;
}
export interface CoursesResult {
  /** By code, then episode; only those of which every note was read. */
  readonly courses: readonly WireCourse[];
  /** True where the notes of some workspace folder cannot be read here. */
  readonly isUnread: boolean;
}
/** The courses of the workspace. */
export const CoursesRequest: Request<Record<string, never>, CoursesResult> = {
  method: 'ipt/courses',
};

/** Asks whether a text is a code that a new client or group may have. */
export interface CheckCodeParams {
  readonly text: string;
}
/** The code, in capitals where it is one only so; or what is wrong, in words for the user. */
export type CheckCodeResult = { readonly code: string } | { readonly problem: string };
export const CheckCodeRequest: Request<CheckCodeParams, CheckCodeResult> = { method: 'ipt/checkCode' };

/** Asks for the next note of a client or group. */
export interface NewNoteParams {
  /** Of a code that has no notes yet. */
  readonly kind: 'client' | 'group';
  readonly code: string;
  readonly format?: 'couples';
  readonly attendance: 'held' | 'cancelled' | 'no-show';
  /** What a session after the last planned one is. */
  readonly as?: 'further' | 'maintenance' | 'new-course';
  /** The number of the session, where the notes before cannot be read. */
  readonly number?: number;
}
export interface NewNoteResult {
  readonly session: number;
  readonly text: string;
  /** Where it may go, likeliest first: one for each workspace folder where the client is new, none without a folder. */
  readonly places: readonly string[];
}
export const NewNoteRequest: Request<NewNoteParams, NewNoteResult> = { method: 'ipt/newNote' };

/** Asks for the edits that make such a note of a Markdown document that is there, empty or not. */
export type MakeNoteParams = DocumentParams & NewNoteParams;
/** `null` where it cannot be made one: its front matter cannot be read, or the configuration leaves it out. */
export const MakeNoteRequest: Request<MakeNoteParams, InsertSectionsResult | null> = {
  method: 'ipt/makeNote',
};
