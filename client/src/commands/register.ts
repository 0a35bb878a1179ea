import * as l10n from '@vscode/l10n';
import { commands, type Disposable, FileSystemError, window } from 'vscode';
import { isCancellation } from '../cancellation.ts';

/**
 * Registers a command. Where it fails the user is told which one did, and no more: an error may quote a note.
 * @param title as the command palette shows it.
 */
export function register<Args extends readonly unknown[]>(
  id: string,
  title: string,
  run: (...args: Args) => unknown,
): Disposable {
  return commands.registerCommand(id, async (...args: Args) => {
    try {
      await run(...args);
    } catch (error) {
      if (error instanceof FileSystemError) tellOfRefusal(title);
      else if (!isCancellation(error)) await tellOfFailure(title);
    }
  });
}

function tellOfRefusal(title: string): void {
  void window.showErrorMessage(
    l10n.t('“IPT Notes: {0}” failed: a file or folder cannot be read or written here.', title),
  );
}

async function tellOfFailure(title: string): Promise<void> {
  const log = l10n.t('Show Log');
  const answer = await window.showErrorMessage(
    l10n.t('“IPT Notes: {0}” failed. The language server may not be running.', title),
    log,
  );
  if (answer === log) await commands.executeCommand('iptNotes.showLog');
}
