import type { CancellationToken, Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FindFilesRequest, ReadFilesRequest } from '../../../server/src/wire/files.ts';
import { findFiles, readFiles } from './read-files.ts';

/** Answers the server where it asks for files that only VS Code can read. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(
      FindFilesRequest.method,
      ({ folders }: { readonly folders: readonly string[] }, token: CancellationToken) =>
        findFiles(folders, token),
    ),
    client.onRequest(
      ReadFilesRequest.method,
      ({ uris }: { readonly uris: readonly string[] }, token: CancellationToken) => readFiles(uris, token),
    ),
  ];
}
