import type { Connection } from 'vscode-languageserver';
import type { ReadResult } from '../host/host.ts';
import type { FileSource } from '../host/mirror.ts';
import { uriOfPath } from '../host/uris.ts';
import { FindFilesRequest, ReadFilesRequest, type WireFolder } from '../wire-files.ts';

/**
 * The files that the client can read and the server cannot.
 * @param canRead whether the client has said that it answers: others would be asked in vain.
 */
export function clientFiles(connection: Connection, canRead: () => boolean): FileSource {
  return {
    async find(folders) {
      if (!canRead()) return folders.map(() => undefined);
      const found = await connection.sendRequest<(WireFolder | null)[]>(FindFilesRequest.method, {
        folders: folders.map(uriOfPath),
      });
      return found.map((each) => each ?? undefined);
    },
    read(files) {
      if (!canRead()) return Promise.resolve(files.map(() => ({ failure: 'absent' })));
      return connection.sendRequest<ReadResult[]>(ReadFilesRequest.method, {
        uris: files.map(uriOfPath),
      });
    },
  };
}
