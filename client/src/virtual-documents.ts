import {
  type Disposable,
  EventEmitter,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  workspace,
} from 'vscode';

/** The scheme of the documents that the extension makes up. */
export const VIRTUAL_SCHEME = 'ipt-notes';

/** Read-only documents that exist in the editor alone: explanations and configurations, never text of a note. */
export class VirtualDocuments implements TextDocumentContentProvider, Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration: Disposable;
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#registration = workspace.registerTextDocumentContentProvider(VIRTUAL_SCHEME, this);
  }

  provideTextDocumentContent(uri: Uri): string | undefined {
    return this.#texts.get(uri.toString());
  }

  /**
   * Puts a text into a document, which may be open already.
   * @param path what its tab is called, and by its ending what language it is in.
   */
  async put(path: string, text: string): Promise<TextDocument> {
    const uri = Uri.from({ scheme: VIRTUAL_SCHEME, path });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    return workspace.openTextDocument(uri);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
