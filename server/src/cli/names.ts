import fs from 'node:fs';
import path from 'node:path/posix';
import { type NameList, nameList } from '../core/index.ts';
import type { Watching } from '../host/folder-watcher.ts';
import { failureOf, fsHost, isRead } from '../host/fs-host.ts';
import { failureMessages } from '../host/host.ts';
import { type Io, UsageError } from './io.ts';

/** The variable that names the file with names to flag, one a line. */
const NAMES_VARIABLE = 'IPT_NOTES_NAMES';

/** True where there are names to flag: what they lead to is kept nowhere. */
export function hasNames({ env }: Io): boolean {
  return Boolean(env[NAMES_VARIABLE]);
}

/**
 * Reads the names to flag. The file must not be among the notes, where it could be committed with them.
 * @param folders absolute paths that are checked, besides the working directory.
 * @param watching watches the file.
 * @returns the list, in memory only and hashed with the salt of this run; `undefined` where the variable is not set.
 */
export function readNames(
  { env, cwd, salt }: Io,
  folders: readonly string[],
  watching?: Watching,
): NameList | undefined {
  const given = env[NAMES_VARIABLE];
  if (!given) return undefined;
  const file = path.resolve(cwd, given);
  watching?.file(file);
  if ([cwd, ...folders].some((folder) => isWithin(folder, file))) {
    throw new UsageError(
      `${NAMES_VARIABLE} names a file inside this folder. Move it elsewhere: names don't belong in a repository.`,
    );
  }
  const read = fsHost.read(file);
  if (!isRead(read)) throw new UsageError(`${NAMES_VARIABLE}: ${failureMessages[read.failure]}`);
  const lines = read.text.split(/\r\n?|\n/).map((line) => line.trim());
  return nameList(
    lines.filter((line) => line !== '' && !line.startsWith('#')),
    String(salt),
  );
}

/** True for a file in or below a folder, as it is written and where its links lead. */
function isWithin(folder: string, file: string): boolean {
  const paths = [folder, realOf(folder)];
  return [file, realOf(file)].some((each) => paths.some((above) => each.startsWith(`${above}/`)));
}

function realOf(file: string): string {
  try {
    return fs.realpathSync(file);
  } catch (error) {
    failureOf(error);
    return file;
  }
}
