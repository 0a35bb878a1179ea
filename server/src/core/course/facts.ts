import type { UnreadPlace } from '../note/unread-place.ts';
import type { PhaseId } from '../protocol/phases.ts';
import type { Word } from '../protocol/word.ts';
import type { Day } from '../text/calendar.ts';
import type { Range } from '../text/line-table.ts';

/** A value with its place; the place outlives the text. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Range;
}

/** A safety item that a note records, of the client or of one present member. */
export interface SafetyFact {
  readonly key: Word;
  /** Its number in the measure. */
  readonly item: number;
  readonly member: Word | undefined;
  readonly isPositive: boolean;
}

/** The total of a known measure. */
export interface TotalFact {
  readonly id: Word;
  readonly total: number;
  readonly place: Range;
  /** The smallest change of this measure that is more than measurement error, where one is agreed. */
  readonly reliableChange: number | undefined;
  readonly higherIsBetter: boolean;
}

/** What a prompt may ask for that a check across a course would find absent. */
export type AskedFor = 'homework' | 'mood-link' | 'ending' | 'contract';

/**
 * What the checks across a course need of one note: small, serialisable, and without a word of its text, or
 * anything from which a guess at its words could be confirmed. A closed note keeps these facts and nothing else.
 */
export interface NoteFacts {
  /** Absolute path or URI. */
  readonly path: string;
  /**
   * The place of a note whose front matter cannot be read, as far as its lines tell: only what is said of its neighbours goes
   * by it. What the front matter would have given is absent from all other facts. `undefined` for a note that is read.
   */
  readonly unread: UnreadPlace | undefined;
  readonly code: Placed<Word> | undefined;
  readonly isGroupCode: boolean;
  readonly episode: number;
  /** The number of the session; of a double session the first one. */
  readonly session: Placed<number> | undefined;
  /** The number of the session; of a double session the last one. */
  readonly lastSession: number | undefined;
  /** True for a note without a number where the configuration numbers a course by its dates. */
  readonly isNumberedByDate: boolean;
  readonly date: Placed<Day> | undefined;
  readonly phase: Placed<PhaseId> | undefined;
  readonly planned: Placed<number> | undefined;
  readonly status: Range | undefined;
  readonly clinician: Placed<Word> | undefined;
  /** The co-facilitators and the supervisor. */
  readonly colleagues: readonly Word[];
  readonly isStub: boolean;
  readonly isDraft: boolean;
  readonly isSigned: boolean;
  /** Signed, with a supervisor whose signature is still to come. */
  readonly awaitsCosignature: boolean;
  readonly isGroup: boolean;
  /** True where anything but headings and comments is below the front matter. */
  readonly hasBody: boolean;
  /** The closing `---`, or line 1. */
  readonly anchor: Range;
  readonly reviewHeading: Range | undefined;
  /** Homework ids set here, and whether items without an id are set as well. */
  readonly homeworkSet: readonly Placed<Word>[];
  readonly setsUnnamedHomework: boolean;
  /** Homework ids named anywhere in the text with more than a prompt after them. */
  readonly homeworkNamed: readonly Word[];
  /** Homework ids after which a prompt still asks what became of them. */
  readonly homeworkPrompted: readonly Word[];
  /** True where the review speaks of homework as a whole, and neither of one item nor of one member’s alone. */
  readonly returnsToHomework: boolean;
  /** True where the review begins with the week as a whole. */
  readonly opensWithWeek: boolean;
  /** The members of a group of whose homework as a whole a sentence speaks. */
  readonly returnsToHomeworkOf: readonly Word[];
  /** The members with whose code a sentence of the review begins. */
  readonly membersInReview: readonly Word[];
  /** The members who did not come. */
  readonly membersAbsent: readonly Word[];
  /** The problem areas of the front matter, decided ones only, in their order. */
  readonly areas: readonly Placed<Word>[];
  readonly hasFocusChange: boolean;
  /** `formulation` or `contract` as tag, section or word. */
  readonly hasContract: boolean;
  readonly hasContractTag: boolean;
  /** The ending is spoken of: tag, relapse section, heading or words. */
  readonly raisesEnding: boolean;
  /** Totals of known measures of the client or of the whole group. */
  readonly totals: readonly TotalFact[];
  /** True where any total is recorded: of the client, of a member, or in the text. */
  readonly recordsMeasures: boolean;
  readonly declinesMeasures: boolean;
  /** True where a prompt still asks for a total. */
  readonly promptsForMeasures: boolean;
  readonly safety: readonly SafetyFact[];
  /** The numbers of items to which the text gives an answer. */
  readonly safetyItemsNamed: readonly number[];
  /** The members of a group that the note lists. */
  readonly membersListed: readonly Word[];
  /** Codes shaped like theirs that its text names and its list does not, each where it is named first. */
  readonly unlistedMembers: readonly Placed<Word>[];
  readonly hasRisk: boolean;
  /** Speaks of risk anywhere in its text, in so many words. */
  readonly speaksOfRisk: boolean;
  readonly hasSupervision: boolean;
  /** The review or plan section uses a word for a rise. */
  readonly speaksOfRise: boolean;
  readonly hasMoodLink: boolean;
  /** The text says why no one met for a while, that another clinician has come, or that the number of sessions changed. */
  readonly speaksOfPause: boolean;
  readonly speaksOfHandover: boolean;
  readonly speaksOfPlanChange: boolean;
  /** Codes in the text that may be a clinician's. */
  readonly codesNamed: readonly Word[];
  /** What a prompt of ours still asks for: it is reported as such, and nothing else is said of it. */
  readonly asksFor: readonly AskedFor[];
  /** Numbers in a sentence that says of a session that it was not held, or held with another. */
  readonly notHeld: readonly number[];
}

/** What of a note decides about its place in a course. */
export type CourseMember = Pick<
  NoteFacts,
  | 'path'
  | 'unread'
  | 'code'
  | 'episode'
  | 'session'
  | 'lastSession'
  | 'isNumberedByDate'
  | 'date'
  | 'phase'
  | 'isStub'
>;

/**
 * A note of which no more is known than whose it is: all of one course go together, in no order.
 * @param course as `courseKeyOf` gives it.
 */
export function memberOf(
  path: string,
  {
    code,
    course,
    unread,
  }: {
    readonly code?: Word | undefined;
    readonly course?: string | undefined;
    readonly unread?: UnreadPlace | undefined;
  },
): CourseMember {
  return {
    path,
    unread,
    code: code && { value: code, place: nowhere },
    episode: Number(course?.slice(course.lastIndexOf(' '))),
    session: { value: 0, place: nowhere },
    lastSession: 0,
    isNumberedByDate: false,
    date: undefined,
    phase: undefined,
    isStub: false,
  };
}

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The course that a note belongs to: its code and episode. `undefined` for a note without a valid code. */
export function courseKeyOf({ code, episode }: Pick<NoteFacts, 'code' | 'episode'>): string | undefined {
  return keyOfUnread({ code: code?.value, episode });
}

/** The course in which a note has a place, be it read or not; `undefined` where no one knows whose it is. */
export function placeKeyOf({
  unread,
  code,
  episode,
}: Pick<NoteFacts, 'unread' | 'code' | 'episode'>): string | undefined {
  return unread ? keyOfUnread(unread) : courseKeyOf({ code, episode });
}

/** The course in which a note has its place that could not be read; `undefined` where no one knows whose it is. */
export function keyOfUnread({ code, episode }: Pick<UnreadPlace, 'code' | 'episode'>): string | undefined {
  return code && `${code} ${episode}`;
}

/** True for a note of the maintenance sequence, whose numbers are its own. */
export function isMaintenance(facts: Pick<NoteFacts, 'phase'>): boolean {
  return facts.phase?.value === 'maintenance';
}

/** The folder of a path with `/`. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
