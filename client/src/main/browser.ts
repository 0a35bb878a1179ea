import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, startClient } from '../start-client.ts';

let stop: (() => Promise<void>) | undefined;

/** VS Code in a browser: the server is a worker, which is made when it is wanted. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  stop = startClient(
    context,
    (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, async () => connectionTo(server), options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}

/** Not the worker itself: the one that an extension makes in VS Code is no instance of `Worker`, by which the library goes. */
function connectionTo(server: string) {
  const worker = new Worker(server);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
