import { markdownUnder } from './find-markdown.ts';
import { fsHost } from './fs-host.ts';
import type { SearchableHost } from './host.ts';
import { isForeign } from './uris.ts';

/** The file system of this machine, searched as well; files of other schemes than `file` are out of its reach. */
export const disk: SearchableHost = { ...fsHost, markdownUnder, reaches: (path) => !isForeign(path) };
