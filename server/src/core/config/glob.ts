import picomatch from 'picomatch';

/** A set of globs, relative to the folder of the configuration in which they are. */
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

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/**
 * Why a glob can match nothing.
 * @returns the rest of a sentence about the glob; `undefined` where it may match.
 */
export function objectionToGlob(glob: string): string | undefined {
  if (glob.trim() === '' || glob.trim() === '!') return 'names nothing; write one such as archive/**';
  if (glob.includes('\\')) return 'holds “\\”; write “/” between folders';
  if (glob.startsWith('/')) return 'begins with “/”; globs are relative to the folder of this file';
  if (glob.split('/').includes('..'))
    return 'leaves the folder of this file, and only files below it are looked at';
  const unclosed = unclosedBracket(glob);
  return unclosed === undefined ? undefined : `holds “${unclosed}” and no “${closers[unclosed]}” after it`;
}

function unclosedBracket(glob: string): string | undefined {
  const open: string[] = [];
  for (const character of glob) {
    if (open.at(-1) === '[' && character !== ']') continue;
    if (closers[character]) open.push(character);
    else if (character === closers[open.at(-1) ?? '']) open.pop();
  }
  return open.at(-1);
}
