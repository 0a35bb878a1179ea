import path from 'node:path/posix';
import picomatch from 'picomatch';

/** A path with wildcards that no shell has expanded, because it was quoted or because the shell expands none. */
export interface PathGlob {
  /** The folder above the first wildcard. */
  readonly folder: string;
  /** True for what the shell would have named: that is read as if it were named. */
  names(file: string): boolean;
  /** True for what is below a folder that the shell would have named. */
  holds(file: string): boolean;
}

const wildcard = /[*?[{]|[!@+]\(/;

/**
 * Reads a path as a shell would.
 * @param file absolute, with `/`.
 * @returns `undefined` for a path without wildcards.
 */
export function pathGlob(file: string): PathGlob | undefined {
  const parts = file.split('/');
  const first = parts.findIndex((part) => wildcard.test(part));
  if (first === -1) return undefined;
  const folder = parts.slice(0, first).join('/') || '/';
  const pattern = parts.slice(first).join('/').replace(/\/$/, '');
  const isNamed = picomatch(pattern, { nonegate: true, posix: true });
  const isHeld = picomatch(`${pattern}/**`, { nonegate: true, posix: true, dot: true });
  return {
    folder,
    names: (each) => isNamed(path.relative(folder, each)),
    holds: (each) => isHeld(path.relative(folder, each)),
  };
}
