/**
 * True for documents that someone works on; false for what an editor only shows, such as the other side of a comparison
 * with an older version.
 * @param isWritable whether files of the scheme can be written; `undefined` where that is not known.
 * @param folders the schemes of the workspace folders, which may be there to be read only.
 */
export function isWorkedOnScheme(
  scheme: string,
  isWritable: boolean | undefined,
  folders: readonly string[],
): boolean {
  return scheme === 'file' || scheme === 'untitled' || isWritable === true || folders.includes(scheme);
}

/** The folder of a URI as a path, where it is one on a disk: the server can keep files there. */
export function folderOnDisk(
  uri: { readonly scheme: string; readonly fsPath: string } | undefined,
): string | undefined {
  return uri?.scheme === 'file' ? uri.fsPath : undefined;
}
