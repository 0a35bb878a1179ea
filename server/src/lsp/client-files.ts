import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import type { ReadResult } from '../host/host.ts';
import type { FileSource, FolderContent } from '../host/mirror.ts';
import { uriOfPath } from '../host/uris.ts';
import { FindFilesRequest, ReadFileRequest } from '../wire/files.ts';
import type { Request } from '../wire/message.ts';
import type { Runner } from './runner.ts';

/**
 * The files that the client can read and the server cannot. Where the client refuses, nothing is known of the one it was
 * asked for, and the others are asked for all the same. A request that is ended is cancelled at the client, too.
 * @param canRead whether the client has said that it answers: others would never answer.
 */
export function clientFiles(
  connection: Pick<Connection, 'sendRequest'>,
  runner: Runner,
  canRead: () => boolean,
): FileSource {
  /** Methods that were refused last: a client that refuses every file is reported once. */
  const refused = new Set<string>();

  async function ask<Params, Result>(
    { method }: Request<Params, Result>,
    params: Params,
    signal: AbortSignal,
  ): Promise<Result | undefined> {
    const source = new CancellationTokenSource();
    const cancel = () => source.cancel();
    signal.addEventListener('abort', cancel);
    try {
      const answer = await connection.sendRequest<Result | null>(method, params, source.token);
      refused.delete(method);
      return answer ?? undefined;
    } catch (error) {
      if (signal.aborted || refused.has(method)) return undefined;
      refused.add(method);
      await runner.attempt(method, () => {
        throw error;
      });
      return undefined;
    } finally {
      signal.removeEventListener('abort', cancel);
      source.dispose();
    }
  }
  return {
    async find(folder, signal): Promise<FolderContent | undefined> {
      if (!canRead()) return undefined;
      return (await ask(FindFilesRequest, { folder: uriOfPath(folder) }, signal)) ?? undefined;
    },
    async read(file, signal): Promise<ReadResult> {
      if (!canRead()) return { failure: 'absent' };
      return (await ask(ReadFileRequest, { uri: uriOfPath(file) }, signal)) ?? { failure: 'unanswered' };
    },
  };
}
