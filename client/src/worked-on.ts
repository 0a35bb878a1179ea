import { type Uri, workspace } from 'vscode';

/** False for what an editor only shows, such as the other side of a comparison with an older version. */
export function isWorkedOn({ scheme }: Uri): boolean {
  return (
    scheme === 'file' ||
    scheme === 'untitled' ||
    workspace.fs.isWritableFileSystem(scheme) === true ||
    // A folder may be there to be read only.
    workspace.workspaceFolders?.some(({ uri }) => uri.scheme === scheme) === true
  );
}
