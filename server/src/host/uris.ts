import { URI } from 'vscode-uri';

/** A path that stands for a URI of another scheme than `file`: `/scheme:/authority/path`, or the root of an authority. */
const foreign = /^\/([a-z][a-z0-9+.-]*):\/([^/]+)(\/.*)?$/i;

/** Stands for no authority, so that every root is a folder by its path. */
const NO_AUTHORITY = '-';

/**
 * The absolute path, with `/`, by which a document is known: to look for configurations above it and to match globs.
 * Files of other schemes get a path that names their scheme, so that none is taken for a file of this machine. An
 * untitled document that has a place has the path of that place.
 * @returns `undefined` for documents without any place, such as `untitled:Untitled-1`.
 */
export function pathOfUri(uri: string): string | undefined {
  const { scheme, authority, path, fsPath } = URI.parse(uri);
  if (!path.startsWith('/')) return undefined;
  if (scheme === 'file' || scheme === 'untitled')
    return /^(?:[a-z]:)?\\/i.test(fsPath) ? fsPath.replaceAll('\\', '/') : fsPath;
  return `/${scheme}:/${authority || NO_AUTHORITY}${path}`;
}

/** The URI of a path from `pathOfUri`; a URI that stands for a path stays as it is. */
export function uriOfPath(path: string): string {
  if (!isAbsolute(path)) return path;
  const [, scheme, host, rest = '/'] = foreign.exec(path) ?? [];
  if (scheme === undefined || host === undefined) return URI.file(path).toString();
  return URI.from({ scheme, authority: host === NO_AUTHORITY ? '' : host, path: rest }).toString();
}

/** True for the path of something that is no file of this machine. */
export function isForeign(path: string): boolean {
  return foreign.test(path);
}

/** True for an absolute path with `/`, drives included; false for the URI of a document without a place. */
export function isAbsolute(path: string): boolean {
  return /^(?:[a-z]:)?\//i.test(path);
}
