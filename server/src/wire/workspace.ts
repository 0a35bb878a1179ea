import type { Diagnostic } from 'vscode-languageserver';
import type { LeftOutReason } from '../host/host.ts';
import type { Request } from './message.ts';

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
  /** Files and folders of other file systems that were not read, each by its URI. */
  readonly leftOut: readonly { readonly uri: string; readonly reason: LeftOutReason }[];
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
