import fs from 'node:fs';
import { COARSEST_CLOCK, stampOf } from './file-stamp.ts';
import { markdownUnder } from './find-markdown.ts';
import { failureOf, fsHost } from './fs-host.ts';
import type { SearchableHost } from './host.ts';
import { isForeign } from './uris.ts';

/** The file system of this machine, searched as well; files of other schemes than `file` are out of its reach. */
export const disk: SearchableHost = {
  ...fsHost,
  markdownUnder,
  kindOf(path) {
    try {
      const stats = fs.statSync(path, { throwIfNoEntry: false });
      return stats?.isDirectory() ? 'folder' : stats?.isFile() ? 'file' : undefined;
    } catch (error) {
      failureOf(error);
      return undefined;
    }
  },
  stampOf(path) {
    const stamp = stampOf(path);
    if (!stamp || stamp.mtime > Date.now() - COARSEST_CLOCK) return undefined;
    return `${stamp.size} ${stamp.mtime} ${stamp.ctime}`;
  },
  reaches: (path) => !isForeign(path),
};
