import fs from 'node:fs';
import path from 'node:path';
import { codeOf } from './fs-host.ts';
import { leaveTemporary, openTemporary, type TemporaryFile } from './temporary-files.ts';

/** Why a file was not written; it is then as it was. */
export type WriteFailure =
  | 'changed'
  | 'read-only'
  | 'several-names'
  | 'lost-link'
  | 'no-regular-file'
  | 'no-space'
  | 'unwritable';

/** How a file is written. */
export interface WriteOptions {
  /**
   * What the writer has seen at the target, which alone it may write over: its bytes, or nothing at all. `anything` is
   * for files that no one but us ever writes: a link in the place of one is none of ours, and is not followed.
   */
  readonly over: Uint8Array | 'nothing' | 'anything';
  /** For the user's eyes alone, should the file be new, and the folders that are made for it. */
  readonly isPrivate?: boolean;
}

const failures: Readonly<Record<string, WriteFailure>> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  EISDIR: 'no-regular-file',
};

/**
 * Writes a file whole or not at all, so that neither a full disk, nor the end of the process at any moment, nor someone
 * who writes at the same time costs a letter. It is written beside the target, flushed, and put in its place, where
 * links lead to; owner and permissions stay. A file that is read-only or has several names (hard links, which would be
 * parted) is left alone, and so is one that is no longer what the writer has seen.
 * @param file absolute path; folders that are missing are made.
 * @returns why it was not written.
 */
export function writeFile(
  file: string,
  content: string | Uint8Array,
  { over, isPrivate = false }: WriteOptions,
): WriteFailure | undefined {
  try {
    const target = targetOf(file, isPrivate);
    if (target === undefined) return 'lost-link';
    if (over === 'anything' && isLink(file)) return 'no-regular-file';
    const objection = objectionTo(target, over);
    if (objection) return objection;
    const earlier = fs.lstatSync(target, { throwIfNoEntry: false });
    const temporary = openTemporary(target, earlier || isPrivate ? 0o600 : 0o666);
    try {
      fill(temporary, content, earlier);
      const change = objectionTo(target, over);
      if (change) return change;
      fs.renameSync(temporary.path, target);
      return undefined;
    } finally {
      leaveTemporary(temporary.path);
    }
  } catch (error) {
    return failureFrom(error);
  }
}

/**
 * Puts a temporary file, flushed, in the place of a file that no one but us ever writes.
 * @throws what the file system says.
 */
export function putInPlace(temporary: string, target: string): void {
  const descriptor = fs.openSync(temporary, 'r+');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
  fs.renameSync(temporary, target);
}

/**
 * Adds to the end of a file that is only ever added to, or writes to a pipe or device, where nothing is kept.
 * @throws what the file system says.
 */
export function appendToFile(file: string, text: string): void {
  fs.appendFileSync(file, text, { mode: 0o600 });
}

/**
 * Removes a file or folder that no one but us has written.
 * @throws what the file system says.
 */
export function removeOurs(file: string): void {
  fs.rmSync(file, { recursive: true, force: true });
}

/** What an error of the file system means for a writer; other errors are thrown on. */
export function failureFrom(error: unknown): WriteFailure {
  return failures[codeOf(error)] ?? 'unwritable';
}

function isLink(file: string): boolean {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Where a path leads; `undefined` for a link that leads nowhere. */
function targetOf(file: string, isPrivate: boolean): string | undefined {
  const stats = fs.lstatSync(file, { throwIfNoEntry: false });
  if (stats) {
    if (!fs.existsSync(file)) return undefined;
    return fs.realpathSync(file);
  }
  const folder = path.dirname(file);
  makeFolders(folder, isPrivate ? 0o700 : 0o777);
  return path.join(fs.realpathSync(folder), path.basename(file));
}

/**
 * Makes a folder and those above it. Not by Node's own `recursive`, which never ends in a file system that takes no new
 * folders and says that there is none above, such as `/proc`.
 */
function makeFolders(folder: string, mode: number): void {
  if (fs.existsSync(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolders(above, mode);
  try {
    fs.mkdirSync(folder, mode);
  } catch (error) {
    // Another process may have been faster.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Why a target may not be written over, as it is at this moment. */
function objectionTo(target: string, over: WriteOptions['over']): WriteFailure | undefined {
  const stats = fs.lstatSync(target, { throwIfNoEntry: false });
  if (stats === undefined) return typeof over === 'string' ? undefined : 'changed';
  if (!stats.isFile()) return 'no-regular-file';
  if (over === 'nothing') return 'changed';
  if (stats.nlink > 1) return 'several-names';
  if (isReadOnly(target, stats)) return 'read-only';
  if (over === 'anything') return undefined;
  return stats.size === over.length && fs.readFileSync(target).equals(over) ? undefined : 'changed';
}

/** True also for those whom permissions do not bind, such as root: their removal was meant. */
function isReadOnly(target: string, { mode }: fs.Stats): boolean {
  if ((mode & 0o222) === 0) return true;
  try {
    fs.accessSync(target, fs.constants.W_OK);
    return false;
  } catch (error) {
    codeOf(error);
    return true;
  }
}

function fill(
  { descriptor }: TemporaryFile,
  content: string | Uint8Array,
  earlier: fs.Stats | undefined,
): void {
  try {
    fs.writeFileSync(descriptor, content);
    if (earlier) {
      keepOwner(descriptor, earlier);
      fs.fchmodSync(descriptor, earlier.mode & 0o7777);
    }
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Only root may give a file to another owner; its group is what others may read it by. */
function keepOwner(descriptor: number, { uid, gid }: fs.Stats): void {
  const own = fs.fstatSync(descriptor);
  if (own.uid === uid && own.gid === gid) return;
  try {
    fs.fchownSync(descriptor, uid, gid);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') throw error;
    fs.fchownSync(descriptor, own.uid, gid);
  }
}
