import path from 'node:path/posix';

/** The path of what has a plain name in a folder: faster than to resolve it, and asked of every folder. */
export function inFolder(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** True for an absolute path below a folder, at any depth; not for the folder itself. */
export function isBelow(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** True for a folder itself, and for what is below it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || isBelow(folder, path);
}

/**
 * The root of the repository that holds a folder: the same wherever a run starts and whatever an editor has open.
 * @param exists says whether there is anything at a path.
 * @param ofParent the answer for the folder above, where it may be known.
 * @returns `undefined` where there is no repository.
 */
export function repositoryOf(
  folder: string,
  exists: (file: string) => boolean,
  ofParent = (parent: string): string | undefined => repositoryOf(parent, exists),
): string | undefined {
  if (exists(inFolder(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : ofParent(parent);
}

/**
 * The nearest file of a name above a folder, not in it.
 * @param exists says whether there is anything at a path.
 * @returns its absolute path, and the one from the folder; `undefined` where there is none.
 */
export function nearestAbove(
  folder: string,
  name: string,
  exists: (file: string) => boolean,
): { readonly file: string; readonly relative: string } | undefined {
  for (let above = folder; above !== path.dirname(above); ) {
    above = path.dirname(above);
    const file = path.join(above, name);
    if (exists(file)) return { file, relative: path.relative(folder, file) };
  }
  return undefined;
}
