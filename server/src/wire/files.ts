import type { ReadResult } from '../host/host.ts';
import type { Request } from './message.ts';

// What the server asks the client for, where files lie on no disk: in a browser, and in virtual workspaces. The server
// asks for some at a time and waits for the answer before it asks again, so neither side is flooded.

/** The names of what lies in a folder, as far as it may matter: Markdown, configurations, and all folders. */
export interface WireFolder {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Asks what lies in some folders, each by its URI; not what lies below. `null` for a folder that cannot be listed. */
export const FindFilesRequest: Request<
  { readonly folders: readonly string[] },
  readonly (WireFolder | null)[]
> = {
  method: 'ipt/findFiles',
};

/** Asks for the texts of some files, each by its URI. The client keeps nothing of them. */
export const ReadFilesRequest: Request<{ readonly uris: readonly string[] }, readonly ReadResult[]> = {
  method: 'ipt/readFiles',
};
