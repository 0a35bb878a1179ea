import fs from 'node:fs';

/** A generated file: its path from the root of the repository, and its text; `undefined` for one to be removed. */
export interface Generated {
  readonly path: string;
  readonly text: string | undefined;
}

/** Folders in which nothing is written by hand. */
const ownFolders = ['docs/rules'];

/**
 * What has to change on disk so that it holds what is generated, and in our own folders nothing else.
 * @param root the repository, ending in `/`.
 */
export function differences(root: string, wanted: readonly Generated[]): Generated[] {
  const paths = new Set(wanted.map(({ path }) => path));
  const stale = ownFolders
    .filter((folder) => fs.existsSync(root + folder))
    .flatMap((folder) => fs.readdirSync(root + folder).map((name) => `${folder}/${name}`))
    .filter((path) => !paths.has(path))
    .map((path) => ({ path, text: undefined }));
  return [...changes(root, wanted), ...stale];
}

/** Those of some generated files that are not on disk as they should be. */
export function changes(root: string, wanted: readonly Generated[]): Generated[] {
  return wanted.filter(
    ({ path, text }) => !fs.existsSync(root + path) || fs.readFileSync(root + path, 'utf8') !== text,
  );
}
