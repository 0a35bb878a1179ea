import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { isDiskEncrypted } from '../privacy/disk-encryption.ts';
import { CLIENT_ID, CLIENT_NAME, startClient } from '../start-client.ts';

let stop: (() => Promise<void>) | undefined;

/** VS Code on the desktop: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const run = { module: context.asAbsolutePath('dist/server/node.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  stop = startClient(
    context,
    (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, { run, debug }, options),
    isDiskEncrypted,
  );
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
