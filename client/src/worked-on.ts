import { type Uri, workspace } from 'vscode';
import { isWorkedOnScheme } from './schemes.ts';

/** True for documents that someone works on. */
export function isWorkedOn({ scheme }: Uri): boolean {
  const folders = workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? [];
  return isWorkedOnScheme(scheme, workspace.fs.isWritableFileSystem(scheme), folders);
}
