import { type Disposable, type TextDocument, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CodeLensRequest,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InlayHintRequest,
} from 'vscode-languageclient';
import { isOn } from './settings.ts';
import { isWorkedOn } from './worked-on.ts';

/** Lets a change of a setting take effect at once in what is open. */
export function followSettings(
  client: BaseLanguageClient,
  changed: (document: TextDocument) => void,
): Disposable {
  return workspace.onDidChangeConfiguration(async (event) => {
    if (!event.affectsConfiguration('iptNotes')) return;
    for (const document of workspace.textDocuments) {
      if (event.affectsConfiguration('iptNotes.enable', document)) {
        await openOrClose(client, document);
        changed(document);
      }
      client.getFeature(CodeLensRequest.method).getProvider(document)?.onDidChangeCodeLensEmitter.fire();
      client.getFeature(InlayHintRequest.method).getProvider(document)?.onDidChangeInlayHints.fire();
    }
  });
}

/** The server knows the documents that it is to look at, and no others. */
async function openOrClose(client: BaseLanguageClient, document: TextDocument): Promise<void> {
  if (!isWorkedOn(document.uri)) return;
  const feature = isOn('enable', document.uri)
    ? client.getFeature(DidOpenTextDocumentNotification.method)
    : client.getFeature(DidCloseTextDocumentNotification.method);
  await feature.getProvider(document)?.send(document);
}
