import type { ReadResult } from '../host/host.ts';
import type { DocumentParams, Notification, Request } from './message.ts';

// What the server asks the client for, where files are on no disk: in a browser, and in virtual workspaces. The server
// asks for some at a time and for the next when one has answered, so neither side is flooded. It cancels what it does not
// need any more, and what does not answer.

/** The names of what is in a folder, as far as it may matter: Markdown, configurations, and all folders. */
export interface WireFolder {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Asks what is in a folder, by its URI; not what is below. `null` for a folder that cannot be listed. */
export const FindFilesRequest: Request<{ readonly folder: string }, WireFolder | null> = {
  method: 'ipt/findFiles',
};

/** Asks for the text of a file, by its URI. The client keeps nothing of it. */
export const ReadFileRequest: Request<{ readonly uri: string }, ReadResult> = {
  method: 'ipt/readFile',
};

/** A document is shown that was not before, or its window is: what others have changed meanwhile may not have been told. */
export const ShownNotification: Notification<DocumentParams> = { method: 'ipt/shown' };
