import { BudgetError, type Config, type Note, NoteBinder } from '../core/index.ts';
import { fsHost, isRead } from '../host/fs-host.ts';
import { failureMessages, type TextFile } from '../host/host.ts';
import { UsageError } from './io.ts';

/**
 * Reads one file that a command is about.
 * @param name as the user gave it; `target` is its absolute path.
 * @throws UsageError where it cannot be read, or asks for more work than the budget allows.
 */
export function readNote(
  name: string,
  target: string,
  config: Config,
): { readonly note: Note; readonly file: TextFile } {
  const file = fsHost.read(target);
  if (!isRead(file)) throw new UsageError(`${name}: ${failureMessages[file.failure]}`);
  try {
    return { note: new NoteBinder(config.lexicon).read(file.text, config.fromPath(target)), file };
  } catch (error) {
    if (error instanceof BudgetError) throw new UsageError(`${name}: ${error.message}`);
    throw error;
  }
}
