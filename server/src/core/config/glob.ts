import picomatch from 'picomatch';

/** A set of globs, relative to the folder of the configuration in which they stand. */
export interface GlobSet {
  readonly folder: string;
  readonly globs: readonly string[];
  /** @param path an absolute path or a URI, with `/`. */
  readonly matches: (path: string) => boolean;
}

/** Compiles globs. A glob that names a folder matches everything in it. */
export function globSet(folder: string, globs: readonly string[]): GlobSet {
  const patterns = globs.flatMap((glob) => {
    const bare = glob.replace(/^\.\//, '').replace(/\/$/, '');
    return [bare, `${bare}/**`];
  });
  const isMatch = globs.length > 0 ? picomatch(patterns, { dot: true }) : () => false;
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return { folder, globs, matches: (path) => path.startsWith(prefix) && isMatch(path.slice(prefix.length)) };
}
