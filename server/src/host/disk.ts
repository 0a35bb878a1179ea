import { settledStampOf } from './file-stamp.ts';
import { markdownUnder } from './find-markdown.ts';
import { beginningOf, fsHost, kindOf } from './fs-host.ts';
import { alwaysThere, type SearchableHost } from './host.ts';
import { isForeign } from './uris.ts';

/** The file system of this machine, searched as well; files of other schemes than `file` are out of its reach. */
export const disk: SearchableHost = {
  ...fsHost,
  ...alwaysThere,
  markdownUnder,
  kindOf,
  beginningOf,
  stampOf: (path) => settledStampOf(path, Date.now()),
  reaches: (path) => !isForeign(path),
};
