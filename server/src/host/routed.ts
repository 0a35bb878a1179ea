import type { SearchableHost } from './host.ts';
import { isForeign } from './uris.ts';

/** The files of this machine and those of other schemes, each looked for where they are. */
export function routed(here: SearchableHost, elsewhere: SearchableHost): SearchableHost {
  const hostOf = (path: string) => (isForeign(path) ? elsewhere : here);
  const foreign = (paths: Iterable<string>) => [...paths].filter(isForeign);
  return {
    read: (path) => hostOf(path).read(path),
    exists: (path) => hostOf(path).exists(path),
    markdownUnder: (folder) => hostOf(folder).markdownUnder(folder),
    reaches: (path) => hostOf(path).reaches(path),
    kindOf: (path) => hostOf(path).kindOf(path),
    stampOf: (path) => hostOf(path).stampOf(path),
    beginningOf: (path) => hostOf(path).beginningOf(path),
    open: (folders) => elsewhere.open(foreign(folders)),
    look: (paths, signal) => elsewhere.look(foreign(paths), signal),
    loadFiles: (paths, signal) => elsewhere.loadFiles(foreign(paths), signal),
    load: (signal, told) => elsewhere.load(signal, told),
    takeMissed: () => elsewhere.takeMissed(),
    leftOut: () => elsewhere.leftOut(),
  };
}
