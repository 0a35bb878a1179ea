import { remotesIn } from './places.ts';

/** What is at a place: a text; something that is there and cannot be read as one; nothing. */
export type Content = { readonly text: string } | 'unreadable' | 'folder' | 'absent';

/** What is needed of the files to find the repositories that folders are in. */
export interface Places<Folder> {
  /** What is at a path below a folder. */
  readonly read: (folder: Folder, ...names: string[]) => Promise<Content>;
  /** The folder above; `undefined` for the topmost. */
  readonly above: (folder: Folder) => Folder | undefined;
}

/** In how many folders above one that is open a repository is looked for. */
const MOST_FOLDERS = 40;

/**
 * The hosts of the remotes of the repositories that some folders are in.
 * @param here how a remote on this machine is called.
 * @param isAll false where there are other folders, which cannot be looked at.
 * @returns `undefined` where that cannot be known: a configuration cannot be read, is elsewhere, or takes in other files.
 */
export async function remotesOf<Folder>(
  folders: readonly Folder[],
  places: Places<Folder>,
  here: string,
  isAll = true,
): Promise<string[] | undefined> {
  const hosts = new Set<string>();
  let isKnown = isAll && folders.length > 0;
  for (const folder of folders) {
    const config = await configAbove(folder, places);
    if (config === 'absent') continue;
    const found = config === 'unknown' ? undefined : remotesIn(config.text, here);
    for (const host of found?.hosts ?? []) hosts.add(host);
    if (!found?.isWhole) isKnown = false;
  }
  // A remote that is known is said, whatever else there may be.
  return isKnown || hosts.size > 0 ? [...hosts] : undefined;
}

/** The configuration of the repository that a folder is in. */
async function configAbove<Folder>(
  folder: Folder,
  { read, above }: Places<Folder>,
): Promise<{ readonly text: string } | 'unknown' | 'absent'> {
  let at: Folder | undefined = folder;
  for (let count = 0; at !== undefined; count++) {
    if (count === MOST_FOLDERS) return 'unknown';
    const config = await read(at, '.git', 'config');
    if (typeof config === 'object') return config;
    if (config !== 'absent') return 'unknown';
    // A file in its place says that the repository is elsewhere: a worktree, a submodule.
    const repository = await read(at, '.git');
    if (repository !== 'absent' && repository !== 'folder') return 'unknown';
    at = above(at);
  }
  return 'absent';
}
