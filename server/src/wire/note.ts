import type { Position, Range } from 'vscode-languageserver';
import type { DocumentParams, Notification, Request } from './message.ts';

/** The cursor has moved, without an edit. An empty section is not reported while the cursor is in it. */
export interface CursorParams {
  readonly uri: string;
  readonly position: Position;
}
export const CursorNotification: Notification<CursorParams> = { method: 'ipt/cursor' };

/** `misnamed`: a heading is there that was meant for the section; `prompts`: nothing but what it was inserted with. */
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
