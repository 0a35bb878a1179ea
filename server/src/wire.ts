import type { Diagnostic, Location, Position, Range, TextEdit } from 'vscode-languageserver';

// The messages that client and server have of their own. Everything in them is JSON, and no text of a note: ids,
// codes that match their pattern, words of the protocol and the configuration, places, and prompts to be inserted.

/** A request by its method, with the types of what goes and what comes back. */
export interface Request<Params, Result> {
  readonly method: string;
  /** For the compiler only. */
  readonly types?: { readonly params: Params; readonly result: Result };
}

/** A notification by its method. */
export interface Notification<Params> {
  readonly method: string;
  /** For the compiler only. */
  readonly types?: { readonly params: Params };
}

/** The cursor has moved, without an edit. An empty section is not reported while the cursor is in it. */
export interface CursorParams {
  readonly uri: string;
  readonly position: Position;
}
export const CursorNotification: Notification<CursorParams> = { method: 'ipt/cursor' };

/** Names a document. */
export interface DocumentParams {
  readonly uri: string;
}

/** `misnamed`: a heading stands there that was meant for the section; `prompts`: nothing but what it was inserted with. */
export type WireSectionState = 'present' | 'prompts' | 'empty' | 'misnamed' | 'missing';

/** A section of the protocol; without `range` it is missing and can be inserted. */
export interface WireSection {
  readonly id: string;
  readonly title: string;
  /** The title where there is little room. */
  readonly short: string;
  readonly state: WireSectionState;
  readonly isRequired: boolean;
  /** The heading. */
  readonly range?: Range;
  readonly items: readonly WireItem[];
  /** What it is for, what a reader looks for, where traditions differ; only for those who learn. */
  readonly teaching?: readonly string[];
}

/** Homework by its id, or without one; a tag of the vocabulary as it is spelt. */
export interface WireItem {
  readonly kind: 'homework' | 'tag';
  readonly name?: string;
  readonly range: Range;
}

/** The place of a prompt. */
export interface WirePrompt extends Range {
  /** True in an addendum, which can still be written in once the note is signed. */
  readonly isInAddendum?: true;
}

/** What the tree *This note* shows. */
export interface OutlineResult {
  readonly code?: string;
  readonly session?: number;
  readonly planned?: number;
  readonly phase?: string;
  readonly isDraft: boolean;
  readonly isStub: boolean;
  readonly isSigned: boolean;
  /** How far the note has come on its way into the record. */
  readonly standing: 'draft' | 'complete' | 'signed' | 'cosigned';
  /** Rules about privacy and safety that the configuration switches off for the note. */
  readonly switchedOff?: readonly string[];
  /** Of a signed note: the digest of its text as it is now, by which a change of the signed text is told. */
  readonly digest?: string;
  /** How many required sections hold content, and how many are required. */
  readonly recorded: number;
  readonly required: number;
  /** In the order of the text, missing sections where they belong. */
  readonly sections: readonly WireSection[];
  /** Tags and homework outside these sections. */
  readonly loose: readonly WireItem[];
  /** The bracketed prompts that wait for an answer, in the order of the text. */
  readonly prompts: readonly WirePrompt[];
  /** Optional sections that the note does not have, and that can be inserted. */
  readonly optional: readonly { readonly id: string; readonly short: string; readonly title: string }[];
}
/** `null` for a document that is no note. */
export const OutlineRequest: Request<DocumentParams, OutlineResult | null> = { method: 'ipt/outline' };

/** Asks for the edits that insert one section, or with no `section` all that are missing, as prompts. */
export interface InsertSectionsParams extends DocumentParams {
  readonly section?: string;
}
export interface InsertSectionsResult {
  /** The version of the document for which the edits hold. */
  readonly version: number;
  readonly edits: readonly TextEdit[];
}
/** `null` for a document that is no note; no edits where nothing is missing or the note is signed. */
export const InsertSectionsRequest: Request<InsertSectionsParams, InsertSectionsResult | null> = {
  method: 'ipt/insertSections',
};

/** The homework that a note has to answer for. */
export interface HomeworkResult {
  /** Ids that are open, with the session that set each; latest first. */
  readonly open: readonly { readonly id: string; readonly setIn: string }[];
  /** What can have become of it. */
  readonly answers: readonly string[];
  /** Where the last session that was held set homework. */
  readonly last: readonly Location[];
}
/** `null` for a document that is no note. */
export const HomeworkRequest: Request<DocumentParams, HomeworkResult | null> = { method: 'ipt/homework' };

/** Asks for the edit that records in the review what became of an item. */
export interface AnswerHomeworkParams extends DocumentParams {
  readonly id: string;
  readonly answer: string;
}
/** `null` for a document that is no note; no edits where nothing can be recorded. */
export const AnswerHomeworkRequest: Request<AnswerHomeworkParams, InsertSectionsResult | null> = {
  method: 'ipt/answerHomework',
};

/** What takes a note one step further into the record, or adds to a signed one. */
export type SigningStep = 'complete' | 'sign' | 'cosign' | 'addendum';
export interface SigningParams extends DocumentParams {
  readonly step: SigningStep;
}
/** The edits of the step, for one version of the document; or why it cannot be taken, in words for the user. */
export type SigningResult = InsertSectionsResult | { readonly refusal: string };
/** `null` for a document that is no note. */
export const SigningRequest: Request<SigningParams, SigningResult | null> = { method: 'ipt/signing' };

/**
 * The edits that make of a note the plain text for a record system. They are for a copy of the text, which the client has:
 * what they insert are labels and single characters.
 */
export interface RecordCopyResult extends InsertSectionsResult {
  /** How much of what was written is left out. */
  readonly prompts: number;
  readonly directives: number;
  readonly comments: number;
  readonly tags: number;
  /** True where the front matter cannot be read, and stays as it is written. */
  readonly keepsFrontMatter: boolean;
}
/** `null` for a document that is no note. */
export const RecordCopyRequest: Request<DocumentParams, RecordCopyResult | null> = {
  method: 'ipt/recordCopy',
};

/** What is in force for a document, as `ipt-notes config` prints it, or what is wrong with its configuration. */
export interface EffectiveConfigResult {
  /** JSON, indented. */
  readonly text: string;
  readonly isBroken: boolean;
  /** True where a configuration file could not have been read here: the standard is in force whatever there is. */
  readonly isUnread: boolean;
}
export const EffectiveConfigRequest: Request<DocumentParams, EffectiveConfigResult | null> = {
  method: 'ipt/effectiveConfig',
};

/** A rule of the catalogue, in one line. */
export interface WireRule {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}
/** All rules, in the order of the catalogue. */
export const RulesRequest: Request<Record<string, never>, readonly WireRule[]> = { method: 'ipt/rules' };

/** Asks for a check of every note in the workspace; with a token, its progress is reported. */
export interface CheckWorkspaceParams {
  readonly workDoneToken?: string | number;
}
export interface CheckWorkspaceResult {
  /** How many notes were checked. */
  readonly notes: number;
  /** How many files could not be: unreadable, nested too deeply, under a configuration that cannot be used. */
  readonly unchecked: number;
  /** How many were left out on purpose: drafts left to their writers, notes before `checkFrom`, Markdown that is no note. */
  readonly skipped: { readonly drafts: number; readonly beforeCheckFrom: number; readonly others: number };
  /** True where the notes of some workspace folder cannot be read here: those were not looked at. */
  readonly isUnread: boolean;
  /** Files with something to report, notes and configuration files. */
  readonly files: readonly WireFindings[];
}
/** What is found in a file. */
export interface WireFindings {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}
export const CheckWorkspaceRequest: Request<CheckWorkspaceParams, CheckWorkspaceResult> = {
  method: 'ipt/checkWorkspace',
};

/**
 * Asks what has become of the findings of the last check: of all notes, open or not, in which something else may be found
 * now, since they, their course, their configuration, the names to flag or the day have changed. A note in which nothing is
 * found any more, or that is gone, has none. To be asked whenever `ipt/coursesChanged` comes after a check.
 */
export const CheckAgainRequest: Request<Record<string, never>, readonly WireFindings[]> = {
  method: 'ipt/checkAgain',
};

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

/** What a client may hand over when it starts the server. */
export interface InitializationOptions {
  /** What the addresses of the pages on the rules begin with, ending in `/`. */
  readonly docs?: string;
  /**
   * Absolute path of a folder, for this workspace alone, in which the server may keep what it has read of the notes, so
   * that the next start need not read them all: codes, numbers and places. No text, and nothing
   * from which a guess at the text could be confirmed.
   */
  readonly cacheFolder?: string;
  /** True where the client itself complains of what is no JSON, so that each mistake of a configuration is said once. */
  readonly checksJson?: boolean;
  /** True where the client itself lists the headings of Markdown among the symbols, so that no section is listed twice. */
  readonly listsHeadings?: boolean;
  /** The commands that the client has for what the server shows, such as `goToCommand`. */
  readonly commands?: readonly string[];
  /** True where the client answers for files that lie on no disk: see `wire-files.ts`. */
  readonly readsFiles?: boolean;
}

/** Goes to a place in a note: the command behind a code lens, with the URI and the range as its arguments. */
export const goToCommand = 'iptNotes.goTo';

/** Opens the page on a rule, with the rule's id as its argument: the command behind a link in a hover. */
export const openRuleCommand = 'iptNotes.openRule';

/** Selects the first prompt of what was inserted last in the active editor. */
export const selectPromptCommand = 'iptNotes.selectPrompt';

/** Shows the homework of the last session in place: the command behind its code lens, with the URI of the note. */
export const peekHomeworkCommand = 'iptNotes.peekHomework';

/** Begins the note in an empty document: the command behind its code lens, with the document's URI. */
export const beginNoteCommand = 'iptNotes.beginNote';
