import * as l10n from '@vscode/l10n';
import { FilePermission, FileSystemError, type Uri, window, workspace } from 'vscode';
import { nameOf } from './file-name.ts';

/**
 * True for what cannot be written: its file system is there to be read only, or the file or folder is. False where that
 * cannot be told, since writing tells.
 */
export async function isReadOnly(uri: Uri): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  if (uri.scheme === 'untitled') return false;
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch (error) {
    if (error instanceof FileSystemError) return false;
    throw error;
  }
}

/** The first of some files that cannot be written. */
export async function firstReadOnly(uris: Iterable<Uri>): Promise<Uri | undefined> {
  for (const uri of uris) if (await isReadOnly(uri)) return uri;
  return undefined;
}

/** Says so where a file cannot be written. */
export async function refusesReadOnly(uri: Uri): Promise<boolean> {
  const isRefused = await isReadOnly(uri);
  if (isRefused) tellReadOnly(uri);
  return isRefused;
}

export function tellReadOnly(uri: Uri): void {
  void window.showWarningMessage(
    l10n.t(
      '{0} is read-only here. Nothing was changed. To go on, save a copy where you can write.',
      nameOf(uri.path),
    ),
  );
}
