import { FileSystemError, type Uri, workspace } from 'vscode';

/**
 * True where there is a file or folder.
 * @throws where that cannot be told.
 */
export async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
