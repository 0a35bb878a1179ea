import type { Disposable } from 'vscode';
import { hashedNames, NamesNotification } from '../../../server/src/wire/names.ts';
import { Latest } from '../latest.ts';
import type { ServerLink } from '../server-link.ts';
import type { NamesToFlag } from './names-to-flag.ts';

/**
 * Tells the server which names to flag, whenever it starts and whenever they change: as hashes, salted again by every
 * window.
 */
export function tellNames(link: ServerLink, names: NamesToFlag): Disposable {
  const salt = crypto.randomUUID();
  const latest = new Latest<readonly string[]>();
  const tell = () =>
    latest.ask(
      () => names.read(),
      (current) => link.tell(NamesNotification, hashedNames(current, salt)),
      // The store of secrets may be locked. The names that the server has stay.
      (error) => link.failed(NamesNotification, error),
    );
  const listeners = [
    names.onDidChange(() => void tell()),
    link.onDidChangeState((state) => {
      if (state === 'running') void tell();
    }),
  ];
  return {
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}
