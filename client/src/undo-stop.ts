import { commands } from 'vscode';

/**
 * Has undo stop here: VS Code takes what is typed before and after a selection that an extension sets as one, and a single
 * Ctrl+Z would take both answers back. It stops where the cursor is moved by a command; this one moves a cursor that is in
 * view nowhere.
 */
export function stopUndo(): void {
  void commands.executeCommand('cursorMove', { to: 'viewPortIfOutside' });
}
