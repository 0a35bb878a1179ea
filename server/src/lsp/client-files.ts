import type { Connection } from 'vscode-languageserver';
import type { ReadResult } from '../host/host.ts';
import type { FileSource } from '../host/mirror.ts';
import { uriOfPath } from '../host/uris.ts';
import { FindFilesRequest, ReadFilesRequest } from '../wire/files.ts';
import type { Request } from '../wire/message.ts';
import type { Runner } from './runner.ts';

/**
 * The files that the client can read and the server cannot. Where the client refuses, nothing is known of those it was
 * asked for, and the others are asked for all the same.
 * @param canRead whether the client has said that it answers: others would be asked in vain.
 */
export function clientFiles(connection: Connection, runner: Runner, canRead: () => boolean): FileSource {
  async function ask<Params, Result>(
    { method }: Request<Params, readonly Result[]>,
    params: Params,
  ): Promise<readonly Result[]> {
    let answer: readonly Result[] | null = null;
    await runner.attempt(method, async () => {
      answer = await connection.sendRequest<readonly Result[] | null>(method, params);
    });
    return answer ?? [];
  }
  return {
    async find(folders) {
      if (!canRead()) return folders.map(() => undefined);
      const found = await ask(FindFilesRequest, { folders: folders.map(uriOfPath) });
      return folders.map((_, index) => found[index] ?? undefined);
    },
    async read(files) {
      if (!canRead()) return files.map(() => ({ failure: 'absent' }));
      const read = await ask(ReadFilesRequest, { uris: files.map(uriOfPath) });
      return files.map((_, index): ReadResult => read[index] ?? { failure: 'unreadable' });
    },
  };
}
