import { type Uri, workspace } from 'vscode';

const SECTION = 'iptNotes';

/** A setting that is on unless someone has switched it off, for all documents or for those of a folder. */
export type Switch = 'enable' | 'codeLens' | 'inlayHints';

export function isOn(name: Switch, uri: Uri): boolean {
  return workspace.getConfiguration(SECTION, uri).get(name, true);
}
