import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, startClient } from '../start-client.ts';

let stop: (() => Promise<void>) | undefined;

/** VS Code in a browser: the server is a worker, which is made when it is wanted. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  stop = startClient(
    context,
    (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, async () => new Worker(server), options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
