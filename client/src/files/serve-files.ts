import type { CancellationToken, Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ReadResult } from '../../../server/src/host/host.ts';
import { FindFilesRequest, ReadFileRequest, type WireFolder } from '../../../server/src/wire/files.ts';
import { findFiles, readFile } from './read-files.ts';
import { unlessCancelled } from './unless-cancelled.ts';

/** Answers the server where it asks for files that only VS Code can read. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  const notRead: ReadResult = { failure: 'unanswered' };
  return [
    client.onRequest(
      FindFilesRequest.method,
      ({ folder }: { readonly folder: string }, token: CancellationToken) =>
        unlessCancelled<WireFolder | null>(token, null, () => findFiles(folder)),
    ),
    client.onRequest(ReadFileRequest.method, ({ uri }: { readonly uri: string }, token: CancellationToken) =>
      unlessCancelled(token, notRead, () => readFile(uri)),
    ),
  ];
}
