import path from 'node:path/posix';

/** True for an absolute path below a folder, at any depth; not for the folder itself. */
export function isBelow(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/**
 * The root of the repository that holds a folder: the same wherever a run starts and whatever an editor has open.
 * @param exists says whether there is anything at a path.
 * @returns `undefined` where there is no repository.
 */
export function repositoryOf(folder: string, exists: (file: string) => boolean): string | undefined {
  if (exists(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : repositoryOf(parent, exists);
}
