import fs from 'node:fs';
import path from 'node:path/posix';
import { CONFIG_FILE } from '../core/index.ts';
import { isBelow, repositoryOf } from '../host/folders.ts';
import type { CheckedNote } from './check-notes.ts';

/** How reports name files. */
export const pathStyles = ['relative', 'codes'] as const;
export type PathStyle = (typeof pathStyles)[number];

/** The name of a file in reports: of a note, or of one that could not be checked. */
export type ShownPath = (file: string) => string;

/** Paths from the working directory; a name given for standard input as it is. */
export function relativePaths(cwd: string): ShownPath {
  return (file) => (path.isAbsolute(file) ? path.relative(cwd, file) || '.' : file);
}

/**
 * Paths from the root of the repository, as the pages of code hosts want them: the folder that a CI system says it has
 * checked out, or that git does; for a file outside of it, as above.
 */
export function repositoryPaths(cwd: string, env: Readonly<Record<string, string | undefined>>): ShownPath {
  const named = [env['GITHUB_WORKSPACE'], env['CI_PROJECT_DIR']].flatMap((folder) =>
    folder ? [path.resolve(cwd, folder.replaceAll('\\', '/'))] : [],
  );
  const roots = [...named, repositoryOf(cwd, fs.existsSync) ?? cwd];
  const relative = relativePaths(cwd);
  return (file) => {
    const root = path.isAbsolute(file) ? roots.find((each) => isBelow(each, file)) : undefined;
    return root === undefined ? relative(file) : path.relative(root, file) || '.';
  };
}

/**
 * What stands for a note wherever a run starts: its path from the root of its repository or caseload; where there is
 * neither, its code and name.
 * @param rootOf the root of the caseload that a folder belongs to.
 */
export function anchorsOf(rootOf: (folder: string) => string): (note: CheckedNote) => string {
  return ({ path: file, code }) => {
    const folder = path.dirname(file);
    const above = repositoryOf(folder, fs.existsSync);
    const root = above ?? rootOf(folder);
    const isFixed = above !== undefined || fs.existsSync(path.join(root, CONFIG_FILE));
    return isFixed ? path.relative(root, file) : `${code} ${path.basename(file)}`;
  };
}

/**
 * Codes and sessions in place of paths, in which people may be named. A note without a code, and a file that could not
 * be read, is a number; a configuration file keeps its own name and loses its folder.
 * @param unread absolute paths of files that are named besides the notes.
 */
export function codesAsPaths(notes: readonly CheckedNote[], unread: readonly string[]): ShownPath {
  const names = new Map<string, string>();
  const taken = new Map<string, number>();
  const name = (file: string, wanted: string, isAlone: boolean) => {
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    names.set(file, isAlone && count === 1 ? wanted : `${wanted} (${count})`);
  };
  const byPath = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  for (const note of [...notes].sort((a, b) => byPath(a.path, b.path))) {
    const { code } = note;
    const { session } = note.card;
    const number = session === null ? '' : `/s${String(session).padStart(2, '0')}`;
    name(note.path, code === undefined ? 'note' : `${code}${number}`, code !== undefined);
  }
  for (const file of [...unread].sort(byPath)) {
    if (names.has(file)) continue;
    if (path.basename(file) === CONFIG_FILE) names.set(file, CONFIG_FILE);
    else name(file, 'file', false);
  }
  return (file) => names.get(file) ?? 'file';
}
