import type { Location, TextEdit } from 'vscode-languageserver';
import type { DocumentParams, Request } from './message.ts';

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
